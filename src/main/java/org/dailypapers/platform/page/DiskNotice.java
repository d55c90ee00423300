package org.dailypapers.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.platform.database.DiskSpace;

/** A notice at the desk if the disk of the embedded database is running out of space. */
@Named
@RequestScoped
public class DiskNotice {

    @Inject
    private Words words;

    /** @return which work is paused or fails for lack of space; null if there is enough */
    public String getText() {
        return switch (DiskSpace.ofProcess().level()) {
            case ENOUGH -> null;
            case LOW -> words.text("desk.disk.low");
            case FULL -> words.text("desk.disk.full");
        };
    }
}
