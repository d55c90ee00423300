package org.dailypapers.digest;

import jakarta.persistence.Embeddable;
import org.dailypapers.content.AuthorSlug;

/**
 * An author of an entry as it is published.
 *
 * @param name the exact name
 * @param slug its form in addresses
 */
@Embeddable
public record AuthorName(String name, String slug) {

    /**
     * @param name the exact name
     * @return the name with its slug
     */
    public static AuthorName of(String name) {
        return new AuthorName(name, AuthorSlug.of(name));
    }
}
