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
 * Tests that wait much for servers of their own: as many classes at once as there are threads, beside those in the container;
 * the tests of a class one after the other, which a lock of its own sees to. They do not care which database the container
 * has, and so most of them run beside those on PostgreSQL, while the classes that share a server run beside those on H2.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = OwnServer.LockOfTheClass.class)
@Tag(OwnServer.TAG)
public @interface OwnServer {

    /** The name of the group, as the build knows it. */
    String TAG = "own-server";

    /** Without a lock, the tests of a class that runs beside others would run beside each other. */
    class LockOfTheClass implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(testClass.getName()));
        }
    }
}
