package org.dailypapers.platform.start;

/** Something that must have happened before the application can serve. */
public interface ReadinessCheck {

    /** @return whether it has happened */
    boolean ready();
}
