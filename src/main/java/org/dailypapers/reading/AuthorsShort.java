package org.dailypapers.reading;

import java.util.List;

/**
 * The authors of a paper, shortened to the first few if there are many.
 *
 * @param first the authors to name
 * @param rest the others
 * @param <A> the type of an author
 */
public record AuthorsShort<A>(List<A> first, List<A> rest) {

    /** How many authors to name on a card. */
    public static final int OF_LISTED = 1;
    /** How many authors to name in a table. */
    public static final int OF_MANY = 4;
    /** How many authors to name if the page is about the paper. */
    public static final int OF_ONE = 6;

    /**
     * @param authors all authors, in order
     * @param most how many to name, from 1; if only one would be left out, that one is named as well, unless only one is named
     * @param <A> the type of an author
     * @return the authors, shortened
     */
    public static <A> AuthorsShort<A> of(List<A> authors, int most) {
        int named = authors.size() <= (most == 1 ? 1 : most + 1) ? authors.size() : most;
        return new AuthorsShort<>(List.copyOf(authors.subList(0, named)),
                List.copyOf(authors.subList(named, authors.size())));
    }

    /** @return how many authors are left out */
    public int more() {
        return rest.size();
    }

    /** @return the authors to name, on one line */
    public String names() {
        return line(first);
    }

    /** @return the authors that are left out, on one line */
    public String others() {
        return line(rest);
    }

    private static String line(List<?> authors) {
        return String.join(", ", authors.stream().map(Object::toString).toList());
    }
}
