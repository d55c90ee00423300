package org.dailypapers.curation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The size of the queue. */
@Named
@RequestScoped
public class QueueNumber {

    @Inject
    private QueueRepository queue;

    private QueueCount count;

    /** @return how many entries need attention; counted once per request */
    public QueueCount count() {
        if (count == null) {
            count = queue.count(QueueFilter.ALL);
        }
        return count;
    }
}
