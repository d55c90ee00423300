package org.dailypapers.digest.erasure;

import java.util.List;

import org.dailypapers.content.read.ErasedText;

/**
 * A source from which passages were erased.
 *
 * @param before the hash of its bytes until then
 * @param after the hash of its bytes from now on
 * @param passages the lines that were erased
 */
public record ErasedSource(String before, String after, List<ErasedText.Lines> passages) {
}
