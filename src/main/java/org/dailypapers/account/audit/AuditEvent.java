package org.dailypapers.account.audit;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.dailypapers.account.Actor;
import org.dailypapers.limit.FieldLimit;
import org.hibernate.annotations.Immutable;

/** One line of the audit log. */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent {

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
        this.subject = FieldLimit.AUDIT_SUBJECT.cut(subject);
        this.before = FieldLimit.AUDIT_VALUE.cut(before);
        this.after = FieldLimit.AUDIT_VALUE.cut(after);
    }
}
