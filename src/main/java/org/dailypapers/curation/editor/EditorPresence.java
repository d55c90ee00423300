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

/** Who else has the entry in the editor open, and who works on it. */
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
     * Notes that an editor has the entry open, and finds who else has. This is also done where the page is only looked at, since
     * others are to know at once: the script of the page gives its first sign of life after half a minute, and not every browser runs it.
     *
     * @param entry the entry's identifier in the database
     */
    void join(Actor editor, long entry) {
        others = presence.here(editor, entry);
    }

    /** Lets what the editor took from the queue last on. */
    void renewClaim(Actor editor, long entry) {
        claims.renew(editor, entry);
    }

    /** Finds who else works on the entry. */
    void loadHolder(Actor editor, long entry) {
        holder = claims.holder(entry).filter(id -> id != editor.id())
                .map(id -> people.displayNames(List.of(id)).getOrDefault(id, "?")).orElse(null);
    }

    /** @return who else has the entry open, in words; empty if nobody has */
    public String getOthers() {
        return others.isEmpty() ? "" : words.text("editor.others", others.stream()
                .map(other -> words.text(other.minutes() == 0 ? "editor.other.now" : "editor.other", other.name(), other.minutes()))
                .collect(Collectors.joining(", ")));
    }

    /** @return the name shown of who else works on the entry; null if nobody does */
    public String getHolder() {
        return holder;
    }
}
