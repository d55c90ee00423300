package org.dailypapers.importer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The form that stops the run that the address names. */
@Named
@RequestScoped
public class RunStopBacking {

    @Inject
    private UploadRunService runs;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;

    /** Stops the run, unless it has ended. */
    public void stop() {
        long run = Long.parseLong(page.place("number"));
        boolean stopped = runs.stop(visitor.require(Role.ADMIN), run);
        page.leadTo(Routes.IMPORT_RUN.path(run), stopped ? "stopped" : "stopped-late");
    }
}
