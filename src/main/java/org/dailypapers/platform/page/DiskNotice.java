package org.dailypapers.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.platform.database.DiskSpace;

/** What people at the desk should know of the disk of the embedded database. */
@Named
@RequestScoped
public class DiskNotice {

    @Inject
    private Words words;

    /** @return what waits or fails for lack of space; null if there is enough */
    public String getText() {
        return switch (DiskSpace.ofProcess().level()) {
            case ENOUGH -> null;
            case LOW -> words.text("desk.disk.low");
            case FULL -> words.text("desk.disk.full");
        };
    }
}
