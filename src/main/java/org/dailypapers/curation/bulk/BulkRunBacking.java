package org.dailypapers.curation.bulk;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.Severity;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The progress and result of a bulk action. */
@Named
@RequestScoped
public class BulkRunBacking {

    private static final int LEFT = 100;

    @Inject
    private BulkRepository repository;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private BulkWords words;

    private Bulk bulk;
    private Map<BulkItem.State, Long> counts;
    private Map<Severity, Long> accepted;
    private List<BulkRepository.Left> left;
    private Map<Long, String> names;

    /** Loads the progress. */
    public void load() {
        visitor.require(Role.EDITOR);
        long id = Params.number(page.place("number"), 1, "error.act");
        bulk = repository.find(id).orElseThrow(NotFound::new);
        counts = repository.count(id);
        accepted = bulk.kind() == BulkKind.APPROVE ? repository.accepted(id) : Map.of();
        left = repository.left(id, LEFT);
        names = people.displayNames(List.of(bulk.personId(), bulk.assigneeId() == null ? bulk.personId() : bulk.assigneeId(),
                bulk.undoneBy() == null ? bulk.personId() : bulk.undoneBy()));
    }

    /** @return the bulk action */
    public Bulk getBulk() {
        return bulk;
    }

    /** @return the action in words */
    public String getTitle() {
        return words.title(bulk.kind(), bulk.check());
    }

    /**
     * @param state a state of entries
     * @return how many entries are in this state
     */
    public long count(String state) {
        return counts.getOrDefault(BulkItem.State.valueOf(state), 0L);
    }

    /** @return how many findings it accepted, in words; null if none */
    public String getAccepted() {
        return words.findings("bulk.accepted", accepted);
    }

    /** @return how many entries were processed */
    public long getTurned() {
        return bulk.state() == Bulk.State.UNDOING ? count("UNDONE") + count("KEPT") + count("LEFT") : bulk.total() - count("WAITING");
    }

    /** @return entries that were left unchanged, with the reason */
    public List<BulkRepository.Left> getLeft() {
        return left;
    }

    /**
     * @param one an entry
     * @return the address of its editor
     */
    public String editor(BulkRepository.Left one) {
        return page.link(Routes.EDITOR.path(one.key().date(), one.key().arxivId()));
    }

    /**
     * @param id the id of a person
     * @return the person's display name
     */
    public String name(long id) {
        return names.getOrDefault(id, "?");
    }
}
