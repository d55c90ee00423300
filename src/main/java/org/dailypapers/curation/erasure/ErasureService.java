package org.dailypapers.curation.erasure;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.people.PersonErased;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.erasure.Erasable;
import org.dailypapers.digest.erasure.ErasedSource;
import org.dailypapers.digest.erasure.ErasureStore;
import org.dailypapers.importer.upload.UploadErasureRepository;
import org.dailypapers.platform.problem.NotFound;

/** Erases entries on legal grounds, from everywhere, in one transaction. */
@ApplicationScoped
public class ErasureService {

    @Inject
    private ErasureStore store;
    @Inject
    private TraceRepository traces;
    @Inject
    private UploadErasureRepository uploads;
    @Inject
    private AuditService audit;

    /**
     * @param entry an entry's identifier in the database
     * @return how much data there is to erase
     */
    public ErasedTraces erasable(long entry) {
        return traces.count(entry);
    }

    /**
     * Erases an entry: its revisions, its imported states and passages in sources, and all traces at the desk, in the imports and in the
     * audit log. A tombstone remains. No import runs meanwhile.
     *
     * @param admin the admin
     * @param key the entry
     * @param reason the reason, which must not quote the entry's title
     * @throws NotFound if there is no such entry
     * @throws IllegalArgumentException if the reason quotes the title; the exception's message is the key of the text that says so
     */
    @Transactional
    public void erase(Actor admin, EntryKey key, String reason) {
        admin.require(Role.ADMIN);
        traces.takeImportTurn();
        Erasable entry = store.hold(key);
        if (entry.titles().stream().map(String::strip).anyMatch(title -> !title.isEmpty() && quotes(reason, title))) {
            throw new IllegalArgumentException("erase.reason.quotes");
        }
        LocalDate date = key.date();
        traces.eraseFromDesk(entry);
        store.erase(entry, Act.now(admin.id(), reason));
        entry.called().forEach(paper -> {
            traces.eraseFromRefused(date, paper);
            uploads.erase(date, paper);
        });
        audit.record(admin, "entry.erased", key.toString(), null, null);
    }

    private static boolean quotes(String reason, String title) {
        return reason.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    }

    void erase(@Observes ErasedSource source) {
        traces.eraseFromReports(source);
        source.others().forEach(traces::eraseQuotes);
    }

    void erase(@Observes PersonErased person) {
        traces.erase(person);
    }
}
