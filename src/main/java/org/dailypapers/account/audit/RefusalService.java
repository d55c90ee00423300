package org.dailypapers.account.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;

/**
 * Records refused actions in the audit log, with the person and the address that they came from, even if the current transaction is
 * rolled back. To keep anyone from flooding the log, the number of lines of a kind is limited per hour for each person or address, and
 * per day for attempts with unknown names. The last line is followed by one that says that there may have been more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RefusalService {

    /** The most lines of a kind per hour, for one person or address. */
    public static final int MOST_AN_HOUR = 20;
    /** The most lines per day about unknown names. */
    static final int MOST_OF_NOBODY_A_DAY = 1000;

    /** Replaces unknown names, because people sometimes type a password into the name field. */
    private static final String NOBODY = "-";
    private static final String MORE = "refused.more";

    @Inject
    private AuditRepository log;

    @Inject
    private AuditService audit;

    @Inject
    private InstantSource clock;

    /**
     * Records a wrong password, or an unknown name.
     *
     * @param name the sign-in name; null if nobody has it
     * @param client the client that tried
     */
    public void signIn(String name, Client client) {
        String action = name == null ? "sign-in.unknown" : "sign-in.failed";
        Instant now = clock.instant();
        long ofAddress = log.count(action, now.minus(Duration.ofHours(1)), network(client));
        if (ofAddress < MOST_AN_HOUR && (name != null || log.count(action, now.minus(Duration.ofDays(1)), "%") < MOST_OF_NOBODY_A_DAY)) {
            audit.record(null, action, name == null ? NOBODY : name, null, client.address());
            more(null, ofAddress, client);
        }
    }

    /**
     * Records that an action of a person who is signed in was refused.
     *
     * @param actor the person
     * @param action the action, as a key of the messages below {@code audit.action}
     * @param subject what the action was meant for
     * @param client the client that tried
     */
    public void act(Actor actor, String action, String subject, Client client) {
        long ofPerson = log.count(action, clock.instant().minus(Duration.ofHours(1)), actor.id());
        if (ofPerson < MOST_AN_HOUR) {
            audit.record(actor, action, subject, null, client.address());
            more(actor, ofPerson, client);
        }
    }

    private void more(Actor actor, long before, Client client) {
        if (before >= MOST_AN_HOUR - 1) {
            audit.record(actor, MORE, NOBODY, null, client.address());
        }
    }

    /** One machine may use every address of an IPv6 network. */
    private static String network(Client client) {
        String[] parts = client.address().split(":");
        return parts.length < 5 ? client.address() : String.join(":", parts[0], parts[1], parts[2], parts[3]) + ":%";
    }
}
