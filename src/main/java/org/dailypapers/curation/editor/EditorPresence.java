package org.dailypapers.curation.editor;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.curation.editor.presence.PresenceService;
import org.dailypapers.curation.queue.ClaimService;
import org.dailypapers.platform.page.Words;

/** The other people who have the entry open in the editor, and the one who has claimed it. */
@Named
@RequestScoped
public class EditorPresence {

    @Inject
    private PresenceService presence;
    @Inject
    private ClaimService claims;
    @Inject
    private PeopleService people;
    @Inject
    private Words words;

    private List<PresenceService.Other> others = List.of();
    private String holder;

    /**
     * Records that an editor has the entry open, and finds the others who have. This happens as soon as the page is shown, because the
     * script of the page sends its first sign of life only after half a minute, and not every browser runs it.
     *
     * @param entry the entry's identifier in the database
     */
    void join(Actor editor, long entry) {
        others = presence.here(editor, entry);
    }

    /** Extends the editor's claim on the entry. */
    void renewClaim(Actor editor, long entry) {
        claims.renew(editor, entry);
    }

    /** Finds the other person who has claimed the entry. */
    void loadHolder(Actor editor, long entry) {
        holder = claims.holder(entry).filter(id -> id != editor.id())
                .map(id -> people.displayNames(List.of(id)).getOrDefault(id, "?")).orElse(null);
    }

    /** @return the others who have the entry open, as a text; empty if there are none */
    public String getOthers() {
        return others.isEmpty() ? "" : words.text("editor.others", others.stream()
                .map(other -> words.text(other.minutes() == 0 ? "editor.other.now" : "editor.other", other.name(), other.minutes()))
                .collect(Collectors.joining(", ")));
    }

    /** @return the display name of the other person who has claimed the entry; null if nobody has */
    public String getHolder() {
        return holder;
    }
}
