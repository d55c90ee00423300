package org.dailypapers.digest.view;

import java.time.Instant;

/**
 * An entry that readers had seen and that was unpublished, as far as readers are told.
 *
 * @param arxivId arXiv identifier without version
 * @param at when it was unpublished
 * @param reason what readers are told of the reason; null if nothing
 */
public record UnpublishedEntry(String arxivId, Instant at, String reason) {
}
