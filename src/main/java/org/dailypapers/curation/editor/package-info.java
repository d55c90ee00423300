/**
 * The editor of an entry and the page that resolves conflicts; depends on the packages below, on {@code queue}, {@code finding} and
 * {@code desk}.
 */
package org.dailypapers.curation.editor;
