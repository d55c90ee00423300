package org.dailypapers.curation.erasure;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.account.people.ErasureBacking;
import org.dailypapers.curation.desk.DeskAddress;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.digest.erasure.Tombstone;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.SeeOther;

/** Shows what would be erased of an entry; afterwards its tombstone with the reason, which only admins can read. */
@Named
@RequestScoped
public class EraseEntryBacking {

    @Inject
    private DeskRepository desk;
    @Inject
    private ErasureRepository erasures;
    @Inject
    private ErasureService service;
    @Inject
    private ErasureBacking form;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;

    private EntryKey key;
    private String title;
    private ErasedTraces traces;
    private Tombstone tombstone;
    private String by;

    /** Loads the entry that the address names. */
    public void load() {
        visitor.require(Role.ADMIN);
        key = DeskAddress.of(page);
        tombstone = erasures.find(key).orElse(null);
        if (tombstone == null) {
            DeskEntry entry = desk.find(key).orElseThrow(NotFound::new);
            title = entry.content().title();
            traces = service.erasable(entry.id());
        } else {
            by = people.displayNames(Set.of(tombstone.personId())).getOrDefault(tombstone.personId(), "?");
        }
    }

    /** Erases the entry, unless that was done meanwhile. */
    public void erase() {
        Actor admin = visitor.require(Role.ADMIN);
        EntryKey asked = DeskAddress.of(page);
        if (erasures.find(asked).isEmpty() && form.submit(admin, reason -> service.erase(admin, asked, reason))) {
            SeeOther.to(page.own());
        }
    }

    /** @return its day and arXiv identifier */
    public EntryKey getKey() {
        return key;
    }

    /** @return whether it is erased */
    public boolean isDone() {
        return tombstone != null;
    }

    /** @return its tombstone; null if it is not erased */
    public Tombstone getTombstone() {
        return tombstone;
    }

    /** @return the display name of the admin who erased it; null if it is not erased */
    public String getBy() {
        return by;
    }

    /** @return the title in the newest revision */
    public String getTitle() {
        return title;
    }

    /** @return how much data there is about it */
    public ErasedTraces getTraces() {
        return traces;
    }
}
