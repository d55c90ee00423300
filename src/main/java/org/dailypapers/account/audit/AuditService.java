package org.dailypapers.account.audit;

import java.time.Instant;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.account.Actor;

/** Writes the audit log, in the same transaction as the action that it records, and reads it. */
@ApplicationScoped
public class AuditService {

    @Inject
    private AuditRepository repository;

    /**
     * Adds a line to the log.
     *
     * @param actor the person who acts; null for the application itself
     * @param action what was done, as a key of the messages below {@code audit.action}, such as {@code entry.approved}
     * @param subject what it was done to, such as {@code 2024-11-12/2411.06481}; cut after 500 characters
     * @param before the earlier value; null if there is none
     * @param after the new value; null if there is none
     */
    @Transactional
    public void record(Actor actor, String action, String subject, String before, String after) {
        repository.keep(new AuditEvent(Instant.now(), actor, action, subject, before, after));
    }

    /**
     * Adds a line to the log, with a reason.
     *
     * @param actor the person who acts; null for the application itself
     * @param action what was done, as a key of the messages below {@code audit.action}
     * @param subject what it was done to
     * @param before the earlier value; null if there is none
     * @param after the new value; null if there is none
     * @param reason the reason, which is stored after the new value; null if none was given
     */
    @Transactional
    public void record(Actor actor, String action, String subject, String before, String after, String reason) {
        record(actor, action, subject, before, reason == null ? after : after == null ? reason : after + ": " + reason);
    }

    /**
     * Reads the log as of one moment, newest line first.
     *
     * @param filter which lines to read
     * @param line receives each line; it must return soon, as the database connection stays open meanwhile
     */
    @Transactional
    public void each(AuditFilter filter, Consumer<AuditLine> line) {
        repository.each(filter, line);
    }
}
