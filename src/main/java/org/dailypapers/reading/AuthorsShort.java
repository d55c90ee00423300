package org.dailypapers.reading;

import java.util.List;

/**
 * The first authors of a paper, and how many more there are.
 *
 * @param first the first authors
 * @param rest the others
 * @param <A> what stands for an author
 */
public record AuthorsShort<A>(List<A> first, List<A> rest) {

    /** How many are named where a paper is one of many. */
    public static final int OF_MANY = 4;
    /** How many are named where a page is about one paper. */
    public static final int OF_ONE = 20;

    /**
     * @param authors all authors in order
     * @param most how many to name, from 1; one more is named rather than counted
     * @param <A> what stands for an author
     * @return the authors, shortened
     */
    public static <A> AuthorsShort<A> of(List<A> authors, int most) {
        int named = authors.size() <= most + 1 ? authors.size() : most;
        return new AuthorsShort<>(List.copyOf(authors.subList(0, named)),
                List.copyOf(authors.subList(named, authors.size())));
    }

    /** @return how many authors are not named */
    public int more() {
        return rest.size();
    }

    /** @return the first authors on one line */
    public String names() {
        return String.join(", ", first.stream().map(Object::toString).toList());
    }
}
