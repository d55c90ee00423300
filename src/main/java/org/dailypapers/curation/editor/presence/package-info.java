/** Records who has an entry open; depends on {@code account}. */
package org.dailypapers.curation.editor.presence;
