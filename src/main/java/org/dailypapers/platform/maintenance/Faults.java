package org.dailypapers.platform.maintenance;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reports what a verification finds, each as one line and as soon as it is found. */
public final class Faults {

    private final PrintWriter out;
    private final List<String> looked = new ArrayList<>();
    private long faults;

    /** @param out where to write */
    public Faults(PrintWriter out) {
        this.out = out;
    }

    /**
     * Reports something that breaks a rule.
     *
     * @param where the day, entry or table
     * @param what what is wrong with it
     */
    public void fault(String where, String what) {
        faults++;
        out.println(where + ": " + what);
    }

    /**
     * Reports something that breaks no rule but is worth knowing.
     *
     * @param where the day, entry or table
     * @param what what is unusual about it
     */
    public void note(String where, String what) {
        out.println("(" + where + ": " + what + ")");
    }

    /**
     * Reports how much was checked.
     *
     * @param number how many
     * @param what what was checked, in the plural
     */
    public void looked(long number, String what) {
        looked.add(String.format(Locale.ROOT, "%,d %s", number, what));
    }

    /** @return how many faults there are */
    public long count() {
        return faults;
    }

    /** @return how much was checked and with which result, as a sentence */
    String summary() {
        return "Looked at " + String.join(", ", looked) + ": " + (faults == 0 ? "all is whole." : faults == 1 ? "1 fault."
                : String.format(Locale.ROOT, "%,d faults.", faults));
    }
}
