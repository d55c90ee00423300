package org.dailypapers.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** The time that it is; a test may have it stand still. */
@ApplicationScoped
public class SystemClock implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
