package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dailypapers.platform.ReadinessCheck;

/** Whether the database answers. */
@ApplicationScoped
class DatabaseAnswers implements ReadinessCheck {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    @Inject
    private DigestRepository digests;

    @Override
    public boolean ready() {
        try {
            digests.newest();
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The database does not answer", e);
            return false;
        }
    }
}
