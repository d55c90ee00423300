package org.dailypapers.curation.queue;

import java.util.List;

/** The entries on one side of a position in the queue. */
enum QueueSide {
    /** Those that come before it, the nearest first. */
    BEFORE(">", "<", " order by c.gravity, c.votes, c.date, c.entryId desc"),
    /** Those that come after it, the nearest first. */
    AFTER("<", ">", QueueRepository.ORDER);

    private final String order;
    private final List<String> ranges;

    QueueSide(String beyond, String tie, String order) {
        this.order = order;
        String same = " and c.gravity = :gravity";
        this.ranges = List.of(same + " and c.votes = :votes and c.date = :day and c.entryId " + tie + " :entry",
                same + " and c.votes = :votes and c.date " + beyond + " :day", same + " and c.votes " + beyond + " :votes",
                " and c.gravity " + beyond + " :gravity");
    }

    /**
     * @return HQL conditions that divide these entries, the nearest first: each is one range of the index by which the queue is sorted,
     *     which alternatives of one condition would not be
     */
    List<String> ranges() {
        return ranges;
    }

    /** @return the order in HQL, the nearest entry first */
    String order() {
        return order;
    }
}
