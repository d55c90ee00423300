package org.dailypapers.digest.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The marks of a paper as withdrawn by its authors, with the names of the people who set, replaced or removed them.
 *
 * @param rows the marks, the newest first
 * @param names the display names of people, by the identifier of the person
 */
public record WithdrawalHistory(List<AuthorWithdrawalRow> rows, Map<Long, String> names) {

    /**
     * @param rows the marks, the newest first
     * @param people returns the display names for identifiers of people
     * @return the marks with the names
     */
    public static WithdrawalHistory of(List<AuthorWithdrawalRow> rows, Function<Collection<Long>, Map<Long, String>> people) {
        return new WithdrawalHistory(rows, people.apply(rows.stream().flatMap(row -> Stream.of(row.personId(), row.endedBy() == null ? row.personId()
                : row.endedBy())).distinct().toList()));
    }

    /** @return the active mark; null if there is none */
    public AuthorWithdrawalRow now() {
        return rows.stream().filter(AuthorWithdrawalRow::active).findFirst().orElse(null);
    }

    /**
     * @param personId the identifier of a person; may be null
     * @return the display name; null if unknown
     */
    public String name(Long personId) {
        return personId == null ? null : names.get(personId);
    }
}
