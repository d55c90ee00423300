package org.dailypapers.curation.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.desk.DeskAddress;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.route.Page;
import org.omnifaces.util.Faces;

/** The page on which an editor corrects the arXiv identifier of an entry. */
@Named
@RequestScoped
public class ArxivIdBacking {

    @Inject
    private DeskEntries entries;
    @Inject
    private ArxivIdFormBacking form;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;

    private DeskEntry entry;

    /** Loads the entry that the address names. */
    public void load() {
        visitor.require(Role.EDITOR);
        entry = entries.entry(DeskAddress.of(page));
        form.setKnown(known(entry));
        if (!Faces.isPostback()) {
            form.setPaper(getKey().arxivId());
        }
    }

    /**
     * @param entry an entry
     * @return what the page of the entry shows: which entry, and the identifier that it has
     */
    static String known(DeskEntry entry) {
        return entry.id() + "/" + entry.row().key().arxivId();
    }

    /** @return the key of the entry */
    public EntryKey getKey() {
        return entry.row().key();
    }

    /** @return the title of the newest revision */
    public String getTitle() {
        return Prose.plainLine(ShownTitle.of(entry.content().title(), getKey().arxivId()));
    }
}
