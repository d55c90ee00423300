package org.dailypapers.digest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.dailypapers.content.Content;

/**
 * Writes revisions, and knows the texts that entries have had. A text is kept once for an entry, however often the entry
 * comes to say it, so that what says the same is known by it. What an import said of an entry is the machine's, whoever
 * makes the entry say it again; and a revision is approved by nobody but who approves it.
 */
public final class EntryTexts {

    private final StoreRepository repository;
    private final Map<Long, Map<Content, EntryText>> known = new HashMap<>();

    public EntryTexts(StoreRepository repository) {
        this.repository = repository;
    }

    /** Looks at once for texts that are asked for later, by the identifier of their entry. */
    public void lookUp(Map<Long, Set<Content>> asked) {
        asked.forEach((id, contents) -> contents.forEach(content -> remember(new EntryText(id, content, null, false))));
        repository.texts(asked).forEach(this::remember);
    }

    /** @return whether revisions say it, and no import ever did */
    public boolean onlyWritten(Entry entry, Content content) {
        EntryText text = text(entry, content);
        return text.stored() != null && !text.imported();
    }

    /** @return what an import says of an entry, as it is kept; the text is the machine's from now on */
    public StoredContent bring(Entry entry, Content content) {
        return keep(entry, content, true).stored();
    }

    /** @return the status of a revision of an entry that says this and that nobody has judged */
    public Status unjudged(Entry entry, Content content) {
        return Status.unjudged(text(entry, content).imported());
    }

    /**
     * Makes the next revision of an entry; what readers see stays as it is.
     *
     * @param run the run that makes it; null if none does
     */
    public Revision revise(Entry entry, Provenance provenance, Content content, Long run) {
        EntryText text = keep(entry, content, text(entry, content).imported());
        return repository.keep(entry.revise(provenance, text.stored(), Status.unjudged(text.imported()), run));
    }

    private EntryText keep(Entry entry, Content content, boolean imported) {
        StoredContent stored = text(entry, content).stored();
        return remember(new EntryText(entry.id(), content, stored == null ? repository.keep(new StoredContent(content)) : stored, imported));
    }

    private EntryText text(Entry entry, Content content) {
        if (!known.getOrDefault(entry.id(), Map.of()).containsKey(content)) {
            lookUp(Map.of(entry.id(), Set.of(content)));
        }
        return known.get(entry.id()).get(content);
    }

    private EntryText remember(EntryText text) {
        known.computeIfAbsent(text.entryId(), id -> new HashMap<>()).put(text.content(), text);
        return text;
    }
}
