package org.dailypapers.digest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.dailypapers.content.Content;

/**
 * Creates revisions, and knows which texts entries have had. A text is stored once per entry, so all revisions and imports of an
 * entry with the same text share one {@link StoredContent}. A text that an import brought counts as the machine's, even if a
 * person enters it again. A new revision is never approved, even if an earlier revision with the same text was.
 */
public final class EntryTexts {

    private final StoreRepository repository;
    private final Map<Long, Map<Content, EntryText>> known = new HashMap<>();

    public EntryTexts(StoreRepository repository) {
        this.repository = repository;
    }

    /** Loads the given texts in one go, so that later calls need no queries. The keys are the identifiers of entries. */
    public void lookUp(Map<Long, Set<Content>> asked) {
        asked.forEach((id, contents) -> contents.forEach(content -> remember(new EntryText(id, content, null, false))));
        repository.texts(asked).forEach(this::remember);
    }

    /** @return whether revisions of the entry have this text, and no import ever brought it */
    public boolean onlyWritten(Entry entry, Content content) {
        EntryText text = text(entry, content);
        return text.stored() != null && !text.imported();
    }

    /** @return the stored form of a text that an import brings; from now on the text counts as the machine's */
    public StoredContent bring(Entry entry, Content content) {
        return keep(entry, content, true).stored();
    }

    /** @return the status that a revision of the entry with this text has if nobody has judged it */
    public Status unjudged(Entry entry, Content content) {
        return Status.unjudged(text(entry, content).imported());
    }

    /**
     * Creates the next revision of an entry. What readers see does not change.
     *
     * @param run the run that creates it; null if none does
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
