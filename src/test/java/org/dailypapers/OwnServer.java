package org.dailypapers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tests that wait much for servers of their own: as many classes at once as there are threads, beside those in the container.
 * They do not care which database that has, and so run beside those on PostgreSQL, while the classes that share a server run
 * beside those on H2.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@Tag(OwnServer.TAG)
public @interface OwnServer {

    /** The name of the group, as the build knows it. */
    String TAG = "own-server";
}
