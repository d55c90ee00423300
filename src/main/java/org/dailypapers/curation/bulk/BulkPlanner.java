package org.dailypapers.curation.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.content.Severity;
import org.dailypapers.curation.editor.typing.DraftService;
import org.dailypapers.curation.queue.QueueCandidate;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.digest.view.PolicyRepository;

/** Selects the entries of a bulk action, for the preview and for the action alike, so that both give the same number. */
@ApplicationScoped
class BulkPlanner {

    @Inject
    private QueueRepository queue;
    @Inject
    private PolicyRepository policies;
    @Inject
    private DraftService drafts;

    /**
     * @param kind the kind of action
     * @param filter the filter of the queue
     * @param editor the id of the person who asks
     * @return the entries to which the action would be applied
     */
    BulkPlan plan(BulkKind kind, QueueFilter filter, long editor) {
        boolean own = kind == BulkKind.APPROVE && policies.policy().ownApproval();
        List<QueueCandidate> all = queue.candidates(filter, kind.reach(), editor);
        Set<Long> maybe = all.stream().filter(QueueCandidate::spared).map(QueueCandidate::id).collect(Collectors.toSet());
        Set<Long> spared = own ? Set.of() : kind == BulkKind.FIX ? drafts.unsaved(maybe) : maybe;
        return new BulkPlan(all.stream().map(QueueCandidate::id).filter(id -> !spared.contains(id)).toList(), spared.size());
    }

    /**
     * @param filter the filter of the queue
     * @param editor the id of the person who asks
     * @return how many findings an approval of these entries would accept, by severity
     */
    Map<Severity, Long> accepted(QueueFilter filter, long editor) {
        return queue.open(filter, BulkKind.APPROVE.reach(), policies.policy().ownApproval() ? null : editor);
    }
}
