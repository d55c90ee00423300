package org.dailypapers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests with servers of their own that run in parallel with the container tests on H2, one class after the other. There are enough of
 * them to make both runs equally long.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OwnServer
@ResourceLock(BesideH2.TAG)
@Tag(BesideH2.TAG)
public @interface BesideH2 {

    /** The name of the JUnit tag in the build. */
    String TAG = "beside-h2";
}
