package org.dailypapers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Tests that spend much time waiting for servers of their own. As many classes run at once as there are threads, in parallel with the
 * container tests; the tests within a class run one after the other, by a lock. Since they do not depend on the container's database,
 * most of them run beside the container tests on PostgreSQL, and the classes that share a server beside those on H2.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = OwnServer.LockOfTheClass.class)
@Tag(OwnServer.TAG)
public @interface OwnServer {

    /** The name of the JUnit tag in the build. */
    String TAG = "own-server";

    /** A lock per class; without it, the tests within a class would run in parallel as well. */
    class LockOfTheClass implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(testClass.getName()));
        }
    }
}
