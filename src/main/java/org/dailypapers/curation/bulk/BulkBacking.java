package org.dailypapers.curation.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.Severity;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;

/** The preview of a bulk action on everything that the queue shows: the number of entries, and some examples. */
@Named
@RequestScoped
public class BulkBacking {

    @Inject
    private BulkPlanner planner;
    @Inject
    private BulkSamples some;
    @Inject
    private BulkWords words;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;

    private Actor me;
    private BulkQuery asked;
    private BulkPlan plan;
    private List<Account> accounts;
    private List<BulkSamples.Sample> samples;
    private Map<Severity, Long> accepted = Map.of();

    /** Loads the preview. */
    public void load() {
        me = visitor.require(Role.EDITOR);
        asked = BulkQuery.of(page.query()::get, me.id());
        accounts = people.accounts().stream().filter(account -> !account.disabled()).toList();
        plan = planner.plan(asked.kind(), asked.filter(), me.id());
        if (asked.kind() == BulkKind.APPROVE) {
            accepted = planner.accepted(asked.filter(), me.id());
        }
        samples = some.of(asked.kind(), asked.check(), plan.entries());
    }

    /** @return the kind of action */
    public BulkKind getKind() {
        return asked.kind();
    }

    /** @return the number of entries */
    public int getCount() {
        return plan.entries().size();
    }

    /** @return how many further entries are left out because of other people's or the editor's own work on them */
    public int getSpared() {
        return plan.spared();
    }

    /** @return what the action does to open errors and warnings, in words; null if it leaves them open, or if there are none */
    public String getAccepts() {
        return words.findings("bulk.accepts", accepted);
    }

    /** @return the action in words */
    public String getTitle() {
        return words.title(asked.kind(), asked.check());
    }

    /** @return the reason as typed, or the default reason */
    public String getReason() {
        return Objects.requireNonNullElse(typed.text("bulk:reason"), words.usualReason(asked.kind(), asked.check()));
    }

    /** @return all people to whom entries can be assigned */
    public List<Account> getAccounts() {
        return accounts;
    }

    /** @return some of the entries, most serious first */
    public List<BulkSamples.Sample> getSamples() {
        return samples;
    }

    /** @return the address of the queue that shows the entries */
    public String getBack() {
        return page.link(Routes.QUEUE.path(), new LinkedHashMap<>(asked.filter().parameters(me.id())));
    }
}
