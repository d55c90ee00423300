package org.dailypapers.feed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dailypapers.account.PeopleService;
import org.dailypapers.digest.view.RevisionRow;

/**
 * A revision in the API, without its content.
 *
 * @param number its number, from 1
 * @param status machine, corrected or approved; with a token also returned
 * @param origin import, edit, merge or revert
 * @param author the display name of its author; null if no person made it
 * @param reason why it was made; null if no person made it
 * @param revertedTo the number of the revision that it restores; null unless it is a revert
 * @param createdAt when it was made, ISO 8601 in UTC
 * @param published whether readers see this revision
 */
public record RevisionJson(int number, String status, String origin, String author, String reason, Integer revertedTo,
        String createdAt, boolean published) {

    /** Reads all names with one query. */
    static List<RevisionJson> of(Collection<RevisionRow> rows, PeopleService people) {
        Map<Long, String> names = people.displayNames(rows.stream().map(RevisionRow::personId).filter(Objects::nonNull)
                .distinct().toList());
        return rows.stream().map(row -> of(row, row.personId() == null ? null : names.get(row.personId()))).toList();
    }

    private static RevisionJson of(RevisionRow row, String author) {
        return new RevisionJson(row.number(), row.status().key(), row.origin().name().toLowerCase(Locale.ROOT), author, row.reason(),
                row.revertedTo(), row.createdAt().toString(), row.published());
    }
}
