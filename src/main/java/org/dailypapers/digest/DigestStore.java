package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.dailypapers.content.DigestText;

/**
 * The one service that writes digests. It only ever adds: a changed source makes new imported states and new revisions,
 * an entry that is gone from the source is marked, an entry that people wrote on stays as it is.
 */
@ApplicationScoped
public class DigestStore {

    private StoreRepository repository;

    /** For CDI. */
    protected DigestStore() {
    }

    /** @param repository where everything is kept */
    @Inject
    public DigestStore(StoreRepository repository) {
        this.repository = repository;
    }

    /**
     * Keeps a source and what stands in it, all or nothing.
     *
     * @param file the source
     * @param text what was read from it, with a date
     * @return what became of it
     */
    @Transactional
    public Receipt accept(SourceFile file, DigestText text) {
        Optional<Digest> known = repository.digest(text.date());
        if (known.isPresent() && !known.get().source().path().equals(file.path())) {
            return Receipt.refused(known.get().source().path());
        }
        if (known.isPresent() && known.get().source().sha256().equals(file.sha256())) {
            known.get().source().attribute(file.attribution());
            return Receipt.UNCHANGED;
        }
        Optional<Source> again = repository.source(text.date(), file.sha256());
        again.ifPresent(source -> source.attribute(file.attribution()));
        Source source = again.orElseGet(() -> repository.keep(new Source(text.date(), file, Instant.now())));
        Digest digest = known.orElseGet(() -> repository.keep(new Digest(text.date(), source, 0)));
        return Receipt.imported(new DayUpdate(repository, digest, source, again.isPresent()).take(text.papers()));
    }
}
