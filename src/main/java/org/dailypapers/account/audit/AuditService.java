package org.dailypapers.account.audit;

import java.time.Instant;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.account.Actor;

/** Writes the audit log, in the transaction of what it tells of, and reads all of it. */
@ApplicationScoped
public class AuditService {

    @Inject
    private AuditRepository repository;

    /**
     * Adds a line to the log.
     *
     * @param actor who; null for the application itself
     * @param action what, as a key of the messages below {@code audit.action}, such as {@code entry.approved}
     * @param subject what it was done to, such as {@code 2024-11-12/2411.06481}; what is longer than 500
     *     characters is cut off
     * @param before how it was; null if there is nothing to tell
     * @param after how it is now; null if there is nothing to tell
     */
    @Transactional
    public void record(Actor actor, String action, String subject, String before, String after) {
        repository.keep(new AuditEvent(Instant.now(), actor, action, subject, before, after));
    }

    /**
     * Reads the log as it is at one moment, the newest line first.
     *
     * @param filter which lines
     * @param line takes each of them, soon, as the database waits for it
     */
    @Transactional
    public void each(AuditFilter filter, Consumer<AuditLine> line) {
        repository.each(filter, line);
    }
}
