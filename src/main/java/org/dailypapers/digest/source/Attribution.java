package org.dailypapers.digest.source;

import jakarta.persistence.Embeddable;

/**
 * Whose text a source is.
 *
 * @param author who wrote or published it; null if unknown
 * @param address where it was published; null if unknown
 * @param licence the terms of its use, as the source states them; null if unknown
 */
@Embeddable
public record Attribution(String author, String address, String licence) {

    /** What is said if nobody says anything. */
    public static final Attribution UNKNOWN = new Attribution(null, null, null);

    /**
     * @param earlier what was said before
     * @return the same, with what was said before where it says nothing now
     */
    public Attribution or(Attribution earlier) {
        return new Attribution(author == null ? earlier.author : author, address == null ? earlier.address : address,
                licence == null ? earlier.licence : licence);
    }

    /** @return whether the address is one of the web */
    public boolean linked() {
        return address != null && address.matches("https?://\\S+");
    }
}
