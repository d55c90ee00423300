package org.dailypapers.platform.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A part of the system whose state cannot be read. */
@ApplicationScoped
public class FailingPartFixture implements SystemPart {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public List<Fact> look() {
        throw new IllegalStateException(new IllegalStateException("no word of it"));
    }
}
