package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.password.Passwords;
import org.dailypapers.account.signin.SignInService;

/** People for container tests. Each test creates its own, since all share one database. */
@ApplicationScoped
public class PeopleFixture {

    /** The password of everyone created here. */
    public static final String PASSWORD = "many words together";

    private static final int MOST_TURNS = 100;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The hash of that password, shared by all people because hashing takes long. */
    private static String hash;

    @Inject
    private PersonRepository people;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditService audit;

    @Inject
    private SignInService signIns;

    @Inject
    private UserTransaction transaction;

    /** @return names and a password for a new person */
    public static NewPerson asked() {
        String name = "person" + NUMBER.incrementAndGet() + "-" + System.nanoTime();
        return new NewPerson(name, "The " + name, PASSWORD);
    }

    /** @return a new person */
    public Actor somebody(Role role) throws Exception {
        transaction.begin();
        Actor actor = people.keep(new Person(asked(), hash(), role, Instant.now())).actor();
        audit.record(actor, "account.made", actor.name(), null, role.key());
        transaction.commit();
        return actor;
    }

    private synchronized String hash() {
        hash = hash == null ? passwords.hash(PASSWORD) : hash;
        return hash;
    }

    /** @return the cookie of a browser in which a person is signed in, in the format that browsers send */
    public String cookie(Actor actor) {
        return "dailypapers=" + signIns.open(actor.name(), new Client("10.0.0.2", "a browser")).text();
    }

    /** @return how many of this many concurrent attempts succeeded; all others must throw the expected exception */
    public static int atOnce(int times, Class<? extends Exception> expected, Callable<?> what) throws Exception {
        List<Callable<?>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(what);
        }
        return atOnce(Set.of(expected), all);
    }

    /** @return how many of these concurrent attempts succeeded; all others must throw one of the expected exceptions */
    public static int atOnce(Set<Class<? extends Exception>> expected, List<Callable<?>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        CountDownLatch start = new CountDownLatch(all.size());
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (Callable<?> what : all) {
                done.add(threads.submit(() -> succeeds(start, expected, what)));
            }
            int succeeded = 0;
            for (Future<Boolean> one : done) {
                succeeded += one.get() ? 1 : 0;
            }
            return succeeded;
        } finally {
            threads.shutdown();
        }
    }

    private static boolean succeeds(CountDownLatch start, Set<Class<? extends Exception>> expected, Callable<?> what)
            throws Exception {
        start.countDown();
        start.await();
        for (int i = 1; true; i++) {
            try {
                what.call();
                return true;
            } catch (Exception e) {
                if (expected.contains(e.getClass())) {
                    return false;
                }
                if (i == MOST_TURNS || !isLateForItsTurn(e)) {
                    throw e;
                }
            }
        }
    }

    /** H2 waits two seconds for a lock. If many want it on a busy machine, that may be too short, and nothing is done. */
    private static boolean isLateForItsTurn(Throwable e) {
        return e instanceof PessimisticLockException || e instanceof LockTimeoutException
                || e.getCause() != null && isLateForItsTurn(e.getCause());
    }
}
