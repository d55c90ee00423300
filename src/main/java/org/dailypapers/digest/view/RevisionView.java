package org.dailypapers.digest.view;

import org.dailypapers.content.Content;

/**
 * A revision with its content.
 *
 * @param row the revision without its content
 * @param content its content
 */
public record RevisionView(RevisionRow row, Content content) {
}
