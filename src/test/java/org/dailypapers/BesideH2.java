package org.dailypapers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

import org.dailypapers.browser.OnDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Tests with servers of their own that run in parallel with the container tests on H2, one class after the other. There are enough of
 * them to make both runs equally long. Some take turns with the classes on the shared desk instead, so that no row is much longer than
 * the others.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OwnServer
@ResourceLock(providers = BesideH2.LockOfTheRow.class)
@Tag(BesideH2.TAG)
public @interface BesideH2 {

    /** The name of the JUnit tag in the build. */
    String TAG = "beside-h2";

    /** @return whether the class takes turns with those marked as {@link OnDesk} */
    boolean afterDesk() default false;

    /** The lock of the row to which a class belongs. */
    class LockOfTheRow implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(testClass.getAnnotation(BesideH2.class).afterDesk() ? OnDesk.LOCK : TAG));
        }
    }
}
