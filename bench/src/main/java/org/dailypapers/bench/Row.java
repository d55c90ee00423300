package org.dailypapers.bench;

import java.io.IOException;

/** Something that is measured and can be asked for by its name. */
public interface Row {

    /** @return its name on the command line */
    String name();

    /** @return what it measures, in one line */
    String about();

    /**
     * Measures.
     *
     * @param options how
     * @return the figures
     * @throws Absent if the application does not have yet what would be measured
     */
    Table measure(Options options) throws IOException, InterruptedException;

    /** There is nothing to measure, so the table has no such row. */
    final class Absent extends RuntimeException {

        /** @param why what is missing */
        public Absent(String why) {
            super(why);
        }
    }
}
