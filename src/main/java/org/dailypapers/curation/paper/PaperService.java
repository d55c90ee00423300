package org.dailypapers.curation.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.content.Content;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.act.PaperStore;

/**
 * Adds papers to days and corrects their arXiv identifiers, in the store and in the audit log in one transaction. Exceptions of the store
 * are passed on, and nothing is changed then.
 */
@ApplicationScoped
public class PaperService {

    @Inject
    private PaperStore store;

    @Inject
    private AuditService audit;

    /**
     * Adds a paper at the end of a day.
     *
     * @param editor who
     * @param key the day, which must have a digest, and the paper
     * @param content the content of its entry
     * @param reason why
     */
    @Transactional
    public void add(Actor editor, EntryKey key, Content content, String reason) {
        store.add(key, content, act(editor, reason));
        audit.record(editor, "entry.added", key.toString(), null, "1", reason);
    }

    /**
     * Corrects the arXiv identifier of an entry.
     *
     * @param editor who
     * @param key the entry
     * @param arxivId the correct arXiv identifier without version
     * @param reason why
     */
    @Transactional
    public void correctId(Actor editor, EntryKey key, String arxivId, String reason) {
        if (store.correctId(key, arxivId, act(editor, reason))) {
            audit.record(editor, "entry.identified", key.toString(), key.arxivId(), arxivId, reason);
        }
    }

    private static Act act(Actor editor, String reason) {
        return Act.now(editor.require(Role.EDITOR).id(), reason);
    }
}
