package org.dailypapers.digest;

import jakarta.persistence.Embeddable;
import org.dailypapers.content.AuthorSlug;
import org.dailypapers.content.SortKey;

/**
 * An author of an entry.
 *
 * @param name the exact name
 * @param slug its form in addresses
 * @param foldedSlug the same of the name in lower case, by which it is found whatever its case
 */
@Embeddable
public record EntryAuthor(String name, String slug, String foldedSlug) {

    /**
     * @param name the exact name
     * @return the name with its slug
     */
    public static EntryAuthor of(String name) {
        return new EntryAuthor(name, AuthorSlug.of(name), foldedSlug(name));
    }

    /**
     * @param name a name in any case
     * @return the slug of the name in lower case
     */
    public static String foldedSlug(String name) {
        return AuthorSlug.of(SortKey.folded(name));
    }
}
