package org.dailypapers.digest.erasure;

import java.util.List;

import org.dailypapers.content.read.ErasedText;

/**
 * A source from which passages were erased.
 *
 * @param before the SHA-256 of its bytes before the erasure, 64 lower-case hex digits
 * @param after the SHA-256 of its bytes after the erasure
 * @param passages the lines that were erased
 */
public record ErasedSource(String before, String after, List<ErasedText.Lines> passages) {
}
