package org.dailypapers.digest.view;

import org.dailypapers.content.Content;

/**
 * A revision with what it says.
 *
 * @param row where it comes from
 * @param content what it says
 */
public record RevisionView(RevisionRow row, Content content) {
}
