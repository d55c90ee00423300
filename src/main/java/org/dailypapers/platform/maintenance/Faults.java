package org.dailypapers.platform.maintenance;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down what a verification finds, a line each as soon as it is found. */
public final class Faults {

    private final PrintWriter out;
    private final List<String> looked = new ArrayList<>();
    private long faults;

    /** @param out where to write */
    public Faults(PrintWriter out) {
        this.out = out;
    }

    /**
     * Tells of something that breaks a rule.
     *
     * @param where the day, entry or table
     * @param what what is wrong with it
     */
    public void fault(String where, String what) {
        faults++;
        out.println(where + ": " + what);
    }

    /**
     * Tells of something that breaks no rule but should be known.
     *
     * @param where the day, entry or table
     * @param what what is strange about it
     */
    public void note(String where, String what) {
        out.println("(" + where + ": " + what + ")");
    }

    /**
     * Tells how much was looked at.
     *
     * @param number how many
     * @param what of what, in the plural
     */
    public void looked(long number, String what) {
        looked.add(String.format(Locale.ROOT, "%,d %s", number, what));
    }

    /** @return how many faults there are */
    public long count() {
        return faults;
    }

    /** @return how much was looked at and what came of it, as a sentence */
    String summary() {
        return "Looked at " + String.join(", ", looked) + ": " + (faults == 0 ? "all is whole." : faults == 1 ? "1 fault."
                : String.format(Locale.ROOT, "%,d faults.", faults));
    }
}
