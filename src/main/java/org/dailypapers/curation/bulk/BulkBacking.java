package org.dailypapers.curation.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueueQuery;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The preview of a bulk action on everything that the queue shows: the number of entries, some examples, and the button that starts it. */
@Named
@RequestScoped
public class BulkBacking {

    @Inject
    private BulkPlanner planner;
    @Inject
    private BulkSamples some;
    @Inject
    private BulkStart start;
    @Inject
    private BulkWords words;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Mistakes mistakes;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;

    private Actor me;
    private BulkKind kind;
    private QueueFilter filter;
    private BulkPlan plan;
    private String reason = "";
    private List<Account> accounts;
    private List<BulkSamples.Sample> samples = List.of();

    /** Loads the preview, or starts the action. */
    public void load() {
        me = visitor.require(Role.EDITOR);
        Map<String, String> asked = page.query();
        kind = BulkKind.of(asked.get("act")).orElseThrow(() -> new BadRequest("error.act", String.valueOf(asked.get("act"))));
        filter = QueueFilter.of(asked::get, me.id());
        if (kind.ofCheck() && filter.check() == null) {
            throw new BadRequest("queue.error.check", "");
        }
        accounts = people.accounts().stream().filter(account -> !account.disabled()).toList();
        plan = planner.plan(kind, filter, me.id());
        reason = Objects.requireNonNullElse(typed.text("reason"), words.usualReason(kind, filter.check()));
        HttpServletRequest request = Faces.getRequest();
        if ("POST".equals(request.getMethod())) {
            begin(request);
        }
        if (!Faces.isResponseComplete()) {
            samples = some.of(kind, filter.check(), plan.entries());
        }
    }

    private void begin(HttpServletRequest request) {
        Integer person = Params.number(request.getParameter("person"), 1, "error.editor");
        String why = Params.text(reason);
        if (kind.ofCheck() && why == null) {
            mistakes.add("bulk:reason", "editor.reason.missing");
        }
        mistakes.fits("bulk:reason", FieldLimit.REASON, why);
        if (kind == BulkKind.ASSIGN && (person == null || accounts.stream().noneMatch(one -> one.id() == person.longValue()))) {
            mistakes.add("bulk:person", "bulk.person.missing");
        }
        if (!Integer.toString(getCount()).equals(request.getParameter("count"))) {
            mistakes.add("bulk:go", "bulk.count.changed", getCount());
        }
        if (!mistakes.isNone()) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        long id = start.begin(me, new BulkOrder(kind, filter, new QueueQuery(filter, 1).list(me.id()),
                kind == BulkKind.ASSIGN ? person.longValue() : null, why));
        SeeOther.to(page.link(Routes.BULK_RUN.path(id)));
    }

    /** @return the kind of action */
    public BulkKind getKind() {
        return kind;
    }

    /** @return the number of entries */
    public int getCount() {
        return plan.entries().size();
    }

    /** @return how many further entries are left out because of other people's or the editor's own work on them */
    public int getSpared() {
        return plan.spared();
    }

    /** @return the action in words */
    public String getTitle() {
        return words.title(kind, kind.ofCheck() ? filter.check() : null);
    }

    /** @return the reason as typed, or the default reason */
    public String getReason() {
        return reason;
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
        return page.link(Routes.QUEUE.path(), new LinkedHashMap<>(filter.parameters(me.id())));
    }
}
