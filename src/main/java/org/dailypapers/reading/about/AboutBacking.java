package org.dailypapers.reading.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dailypapers.digest.view.SourceDays;
import org.dailypapers.digest.view.Totals;
import org.dailypapers.digest.view.TotalsRepository;
import org.dailypapers.platform.Publisher;
import org.dailypapers.platform.Settings;

/** What the site is, who publishes it, and where its digests come from. */
@Named
@RequestScoped
public class AboutBacking {

    /** The maximum number of sources on the page. */
    static final int MOST_SOURCES = 20;

    @Inject
    private TotalsRepository repository;

    @Inject
    private Settings settings;

    private Totals totals;
    private List<SourceDays> sources;

    /** Loads the numbers and the sources. */
    public void load() {
        totals = repository.totals();
        sources = repository.sources(MOST_SOURCES + 1);
    }

    /** @return who publishes the site; its parts are null if the operator has not said so */
    public Publisher getPublisher() {
        return settings.publisher();
    }

    /** @return how much readers see */
    public Totals getTotals() {
        return totals;
    }

    /** @return the sources of the most days */
    public List<SourceDays> getSources() {
        return sources.subList(0, Math.min(MOST_SOURCES, sources.size()));
    }

    /** @return whether there are more sources than {@link #getSources} has */
    public boolean isMore() {
        return sources.size() > MOST_SOURCES;
    }
}
