package org.dailypapers.platform.start;

/** A condition for the application to be ready to serve. */
public interface ReadinessCheck {

    /** @return whether the condition is met */
    boolean ready();
}
