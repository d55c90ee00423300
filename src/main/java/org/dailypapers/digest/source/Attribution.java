package org.dailypapers.digest.source;

import jakarta.persistence.Embeddable;

/**
 * The author, address and licence of a source.
 *
 * @param author the name of the person or organization that wrote or published it; null if unknown
 * @param address where it was published, usually a web address; null if unknown
 * @param licence the terms of its use, as the source states them; null if unknown
 */
@Embeddable
public record Attribution(String author, String address, String licence) {

    /** Nothing is known. */
    public static final Attribution UNKNOWN = new Attribution(null, null, null);

    /**
     * @param earlier the earlier attribution
     * @return this attribution, with the parts of the earlier one where its own are null
     */
    public Attribution or(Attribution earlier) {
        return new Attribution(author == null ? earlier.author : author, address == null ? earlier.address : address,
                licence == null ? earlier.licence : licence);
    }

    /** @return whether the address is an {@code http} or {@code https} address */
    public boolean linked() {
        return address != null && address.matches("https?://\\S+");
    }
}
