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

/** What is to be done to all that the queue shows: to how many, what that looks like, and the button that does it. */
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

    /** Loads what is asked for, or begins it. */
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

    /** @return what is to be done */
    public BulkKind getKind() {
        return kind;
    }

    /** @return to how many entries */
    public int getCount() {
        return plan.entries().size();
    }

    /** @return how many other entries stay as they are because of what other people, or the editor, have to do with them */
    public int getSpared() {
        return plan.spared();
    }

    /** @return what is to be done, in words */
    public String getTitle() {
        return words.title(kind, kind.ofCheck() ? filter.check() : null);
    }

    /** @return what was typed as the reason, or goes without saying */
    public String getReason() {
        return reason;
    }

    /** @return everybody who may be given something */
    public List<Account> getAccounts() {
        return accounts;
    }

    /** @return some of the entries, the worst first */
    public List<BulkSamples.Sample> getSamples() {
        return samples;
    }

    /** @return the address of the queue that shows the entries */
    public String getBack() {
        return page.link(Routes.QUEUE.path(), new LinkedHashMap<>(filter.parameters(me.id())));
    }
}
