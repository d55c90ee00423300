package org.dailypapers.curation.finding;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.content.Severity;

/** Tells what is open in an entry. */
@ApplicationScoped
public class OpenFindings {

    @Inject
    private FindingRepository repository;

    /**
     * @param entryId an entry's identifier in the database
     * @return how many errors and warnings are open, which an editor is asked about before an approval accepts them
     */
    public long serious(long entryId) {
        return of(entryId).filter(one -> one.severity() != Severity.INFO).count();
    }

    /**
     * @param entryId an entry's identifier in the database
     * @param check the name of a check
     * @return whether a finding of that check is open
     */
    public boolean has(long entryId, String check) {
        return of(entryId).anyMatch(one -> one.check().equals(check));
    }

    private Stream<StoredFinding> of(long entryId) {
        return repository.findings(List.of(entryId)).getOrDefault(entryId, List.of()).stream().filter(one -> one.state() == FindingState.OPEN);
    }
}
