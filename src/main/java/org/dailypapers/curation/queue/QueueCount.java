package org.dailypapers.curation.queue;

/**
 * How many entries a list of the queue has. Of a very long list it is enough to know that it is long: counting on would take as long as
 * there are entries.
 *
 * @param number how many were counted, {@value #FAR} at most
 * @param more whether the list has more
 */
public record QueueCount(int number, boolean more) {

    /** How far a list is counted. */
    public static final int FAR = 10_000;

    /**
     * @param counted how many entries were counted; only whether it is above {@value #FAR} matters if it is
     * @return the count
     */
    public static QueueCount of(long counted) {
        return new QueueCount((int) Math.min(FAR, counted), counted > FAR);
    }
}
