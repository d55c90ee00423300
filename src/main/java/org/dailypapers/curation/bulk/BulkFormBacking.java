package org.dailypapers.curation.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.queue.QueueQuery;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;

/** The forms that start a bulk action and undo it. */
@Named
@RequestScoped
public class BulkFormBacking {

    @Inject
    private BulkPlanner planner;
    @Inject
    private BulkStart start;
    @Inject
    private Visitor visitor;
    @Inject
    private Mistakes mistakes;
    @Inject
    private Page page;

    private String count;
    private Account person;
    @TypedText(FieldLimit.REASON)
    private String reason;

    /** Starts the action that the address asks for, if it concerns as many entries as the page said. */
    public void begin() {
        Actor me = visitor.require(Role.EDITOR);
        BulkQuery asked = BulkQuery.of(page.query()::get, me.id());
        boolean assigns = asked.kind() == BulkKind.ASSIGN;
        if (asked.kind().ofCheck() && reason == null) {
            mistakes.add("bulk:reason", "editor.reason.missing");
        }
        if (assigns && person == null) {
            mistakes.add("bulk:person", "bulk.person.missing");
        }
        int now = planner.plan(asked.kind(), asked.filter(), me.id()).entries().size();
        if (!Integer.toString(now).equals(count)) {
            mistakes.add("bulk:go", "bulk.count.changed", now);
        }
        if (mistakes.isNone()) {
            SeeOther.to(page.link(Routes.BULK_RUN.path(start.begin(me, new BulkOrder(asked.kind(), asked.filter(),
                    new QueueQuery(asked.filter(), 1).list(me.id()), assigns ? person.id() : null, reason)))));
        }
    }

    /** Starts undoing the action that the address names. */
    public void undo() {
        Actor me = visitor.require(Role.EDITOR);
        long id = Params.number(page.place("number"), 1, "error.act");
        start.undo(me, id);
        SeeOther.to(page.link(Routes.BULK_RUN.path(id)));
    }

    /** @return the number of entries that the page showed */
    public String getCount() {
        return count;
    }

    /** @param count the number of entries that the page showed */
    public void setCount(String count) {
        this.count = count;
    }

    /** @return who gets the entries */
    public Account getPerson() {
        return person;
    }

    /** @param person who gets the entries */
    public void setPerson(Account person) {
        this.person = person;
    }

    /** @return the reason; null if none was typed */
    public String getReason() {
        return reason;
    }

    /** @param reason the reason; null if none was typed */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
