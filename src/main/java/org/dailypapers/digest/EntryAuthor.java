package org.dailypapers.digest;

import jakarta.persistence.Embeddable;
import org.dailypapers.content.AuthorSlug;

/**
 * An author of an entry.
 *
 * @param name the exact name
 * @param slug its form in addresses
 */
@Embeddable
public record EntryAuthor(String name, String slug) {

    /**
     * @param name the exact name
     * @return the name with its slug
     */
    public static EntryAuthor of(String name) {
        return new EntryAuthor(name, AuthorSlug.of(name));
    }
}
