package org.dailypapers.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.digest.DigestRepository;
import org.dailypapers.digest.DigestView;
import org.dailypapers.digest.EntryRepository;
import org.dailypapers.digest.EntrySort;
import org.dailypapers.digest.EntryView;
import org.dailypapers.digest.Neighbours;
import org.dailypapers.platform.BadRequest;
import org.dailypapers.platform.NotFound;
import org.omnifaces.util.Faces;

/** A digest. */
@Named
@RequestScoped
public class DayBacking {

    @Inject
    private DigestRepository digests;

    @Inject
    private EntryRepository entries;

    private DigestView digest;
    private Neighbours neighbours;
    private List<EntryView> papers;

    /** Loads the day that the address names, or the newest. */
    public void load() {
        LocalDate date = day(Faces.getRequestParameter("date"));
        digest = digests.find(date).orElseThrow(NotFound::new);
        neighbours = digests.neighbours(digest.date());
        papers = entries.day(digest.date(), EntrySort.DATE);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequest("error.date", text);
        }
    }

    public DigestView getDigest() {
        return digest;
    }

    public List<EntryView> getPapers() {
        return papers;
    }
}
