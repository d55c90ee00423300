package org.dailypapers.platform.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dailypapers.platform.start.Startup;

/** The application and its runtime: versions, and the time of the start. */
@ApplicationScoped
public class ApplicationPart implements SystemPart {

    private Instant since;
    private String server;

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        since = Instant.now();
        // followed by the versions of its components
        server = context.getServerInfo().replaceFirst(" \\(.*| - .*", "");
    }

    @Override
    public String name() {
        return "application";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<Fact> look() {
        return List.of(Fact.good("system.application.version", Startup.version()),
                Fact.good("system.application.server", server, Runtime.version().toString()),
                Fact.good("system.application.since", since, Duration.between(since, Instant.now())));
    }
}
