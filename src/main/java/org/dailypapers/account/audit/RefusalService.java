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
 * Notes in the audit log what was refused to whom, with the address that it came from, whatever becomes of the transaction at hand.
 * Nobody fills the log by it: so many lines of a kind are kept for one person, or for one address, in an hour, and if nobody knows
 * whose they are so many in a day; the last one is followed by a line that says that more may have come.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RefusalService {

    /** The most lines of a kind in an hour, of one person or from one address. */
    public static final int MOST_AN_HOUR = 20;
    /** The most lines in a day about names that nobody has. */
    static final int MOST_OF_NOBODY_A_DAY = 1000;

    /** In place of a name that nobody has: people type passwords where they are asked for their name. */
    private static final String NOBODY = "-";
    private static final String MORE = "refused.more";

    @Inject
    private AuditRepository log;

    @Inject
    private AuditService audit;

    @Inject
    private InstantSource clock;

    /**
     * Notes a password that was not the right one, or for a name that nobody has.
     *
     * @param name whose it would have been; null if nobody has that name
     * @param client where it came from
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
     * Notes what somebody signed in was refused.
     *
     * @param actor the person
     * @param action what it was, as a key of the messages below {@code audit.action}
     * @param subject to what
     * @param client where it came from
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

    /** One machine has all addresses of a network of IPv6. */
    private static String network(Client client) {
        String[] parts = client.address().split(":");
        return parts.length < 5 ? client.address() : String.join(":", parts[0], parts[1], parts[2], parts[3]) + ":%";
    }
}
