package org.dailypapers.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One line of the audit log. */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent {

    private static final int LONGEST = 4000;
    private static final int LONGEST_SUBJECT = 500;

    @Id
    @GeneratedValue(generator = "audit_event_seq")
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq")
    private Long id;

    private Instant happenedAt;

    private Long personId;

    private String actor;

    private String action;

    private String subject;

    @Column(name = "before_value")
    private String before;

    @Column(name = "after_value")
    private String after;

    /** For JPA. */
    protected AuditEvent() {
    }

    AuditEvent(Instant happenedAt, Actor actor, String action, String subject, String before, String after) {
        this.happenedAt = happenedAt;
        this.personId = actor == null ? null : actor.id();
        this.actor = actor == null ? null : actor.name();
        this.action = action;
        this.subject = atMost(LONGEST_SUBJECT, subject);
        this.before = atMost(LONGEST, before);
        this.after = atMost(LONGEST, after);
    }

    private static String atMost(int longest, String text) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
