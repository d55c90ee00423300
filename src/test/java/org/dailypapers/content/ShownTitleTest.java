package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownTitleTest {

    @Test
    void isTheTitleWhereThereIsOne() {
        assertEquals("A Title", ShownTitle.of("A Title", "2411.06481"));
        assertEquals("A Title", ShownTitle.forReaders("A Title", "2411.06481"));
    }

    @Test
    void isTheIdentifierWhereADigestLostTheTitle() {
        assertEquals("2411.06481", ShownTitle.of("", "2411.06481"));
        assertEquals("arXiv 2411.06481", ShownTitle.forReaders(" ", "2411.06481"));
    }
}
