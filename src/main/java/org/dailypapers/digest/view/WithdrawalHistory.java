package org.dailypapers.digest.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The marks of a paper as withdrawn by its authors, with the names of who set them and took them away.
 *
 * @param rows the marks, the newest first
 * @param names the names that people chose to be shown, by person
 */
public record WithdrawalHistory(List<AuthorWithdrawalRow> rows, Map<Long, String> names) {

    /**
     * @param rows the marks, the newest first
     * @param people gives the names of people, at once
     * @return the marks with the names
     */
    public static WithdrawalHistory of(List<AuthorWithdrawalRow> rows, Function<Collection<Long>, Map<Long, String>> people) {
        return new WithdrawalHistory(rows, people.apply(rows.stream().flatMap(row -> Stream.of(row.personId(), row.endedBy() == null ? row.personId()
                : row.endedBy())).distinct().toList()));
    }

    /** @return the mark that the paper has; null if it has none */
    public AuthorWithdrawalRow now() {
        return rows.stream().filter(AuthorWithdrawalRow::active).findFirst().orElse(null);
    }

    /**
     * @param personId who did something
     * @return the name; null if nobody knows
     */
    public String name(Long personId) {
        return personId == null ? null : names.get(personId);
    }
}
