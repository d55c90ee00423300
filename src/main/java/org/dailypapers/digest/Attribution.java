package org.dailypapers.digest;

import jakarta.persistence.Embeddable;

/**
 * Whose text a source is.
 *
 * @param author who wrote or published it; null where unknown
 * @param address where it was published; null where unknown
 * @param licence the terms of its use, as the source states them; null where unknown
 */
@Embeddable
public record Attribution(String author, String address, String licence) {

    /** @return whether the address is one of the web */
    public boolean linked() {
        return address != null && address.matches("https?://\\S+");
    }
}
