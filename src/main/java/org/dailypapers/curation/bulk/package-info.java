/** Bulk actions; depends on {@code editor}, for its drafts, and on {@code queue}, {@code finding} and {@code desk}. */
package org.dailypapers.curation.bulk;
