package org.dailypapers.digest.view;

import java.time.Instant;

/**
 * What readers are told about an entry that they had seen and that was unpublished.
 *
 * @param arxivId arXiv identifier without version
 * @param at when it was unpublished
 * @param reason the reason that readers are told; null if none
 */
public record UnpublishedEntry(String arxivId, Instant at, String reason) {
}
