package org.dailypapers.importer.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.platform.monitoring.Fact;
import org.dailypapers.platform.monitoring.SystemPart;
import org.dailypapers.platform.route.Routes;

/** Uploads: how many wait for a person to import or discard them, and how many files wait in runs that have started. */
@ApplicationScoped
public class UploadsPart implements SystemPart {

    @Inject
    private UploadImport background;

    @Inject
    private UploadRepository uploads;

    @Inject
    private RunListRepository runs;

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<Fact> look() {
        List<Fact> facts = new ArrayList<>();
        if (background.trouble() != null) {
            facts.add(Fact.bad("system.uploads.trouble", background.trouble().toString()));
        }
        facts.add(Fact.good("system.uploads.files", runs.waitingFiles()).at(Routes.IMPORTS.path()));
        facts.add(Fact.good("system.uploads.waiting", uploads.countWaiting()));
        return facts;
    }
}
