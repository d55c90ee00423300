package org.dailypapers.platform;

/** Why something that is done again and again does not go on at the moment. The log is told once, until it goes on. */
public final class Trouble {

    private final System.Logger log;
    private volatile Throwable now;
    private boolean told;

    /** @param log who is told */
    public Trouble(System.Logger log) {
        this.log = log;
    }

    /** @return why it does not go on; null where it does */
    public Throwable now() {
        return now;
    }

    /** It goes on. */
    public synchronized void over() {
        now = null;
        told = false;
    }

    /**
     * It does not go on, which has been told, or is nothing to tell.
     *
     * @param e why
     */
    public synchronized void is(Throwable e) {
        now = e;
    }

    /**
     * It does not go on. Of a database that is away others tell ({@link DatabaseState}).
     *
     * @param sentence what does not go on
     * @param e why
     */
    public synchronized void is(String sentence, Throwable e) {
        now = e;
        if (!told && !DatabaseTrouble.isIn(e)) {
            told = true;
            log.log(System.Logger.Level.ERROR, sentence, e);
        }
    }
}
