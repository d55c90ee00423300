package org.dailypapers.reading.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.Original;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.reading.Heading;

/** The lines of an entry in its source. */
@Named
@RequestScoped
public class OriginalBacking {

    @Inject
    private EntryRepository entries;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private Page page;

    private EntryKey key;
    private Heading title;
    private Original original;

    /** Loads the lines of the entry that the address names. */
    public void load() {
        key = EntryAddress.of(page);
        EntryView entry = entries.find(key).orElseThrow(() -> absences.entry(key, Audience.READER));
        title = Heading.of(entry.content().title(), key.arxivId());
        original = entries.original(key).orElseThrow(NotFound::new);
    }

    /** @return the entry */
    public EntryKey getKey() {
        return key;
    }

    /** @return the current title of the paper */
    public Heading getTitle() {
        return title;
    }

    /** @return the lines */
    public Original getOriginal() {
        return original;
    }
}
