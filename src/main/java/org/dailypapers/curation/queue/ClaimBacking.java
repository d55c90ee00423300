package org.dailypapers.curation.queue;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;

/** The forms of the queue: who works on what. Each leads back to the page of the queue that it came from. */
@Named
@RequestScoped
public class ClaimBacking {

    @Inject
    private ClaimService claims;
    @Inject
    private QueueRepository queue;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;

    private EntryKey key;
    private Account person;

    /** Claims the entry for the visitor. */
    public void take() {
        leave(claims.take(editor(), Params.present(key)) ? "taken" : "taken-other", page.query());
    }

    /** Releases the entry. */
    public void free() {
        leave(claims.free(editor(), Params.present(key)) ? "freed" : "taken-other", page.query());
    }

    /** Assigns the entry to the person. */
    public void assign() {
        if (person == null) {
            throw new BadRequest("error.editor", "");
        }
        leave(claims.assign(editor(), Params.present(key), person.id()) ? "assigned" : "taken-other", page.query());
    }

    /** Claims some entries for the visitor, the worst that match the filter. */
    public void takeSome() {
        Map<String, String> mine = new LinkedHashMap<>(page.query());
        mine.remove("page");
        ClaimService.Share share = claims.takeSome(editor(), asked(mine).filter());
        boolean none = share.fresh() == 0 && share.all() < ClaimService.SOME;
        if (!none) {
            mine.put("assignee", "me");
        }
        leave(none ? "taken-none" : share.fresh() > 0 ? "taken-some" : "taken-enough", mine);
    }

    private void leave(String done, Map<String, String> parameters) {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        QueueQuery asked = asked(parameters);
        long last = new Pager(1, Pager.USUAL_SIZE, queue.count(asked.filter()).number()).last();
        if (asked.page() > last) {
            kept.put("page", Long.toString(last));
        }
        SeeOther.to(page.link(Routes.QUEUE.path(), kept, "done", done));
    }

    private Actor editor() {
        return visitor.require(Role.EDITOR);
    }

    private QueueQuery asked(Map<String, String> parameters) {
        return QueueQuery.of(parameters::get, editor().id());
    }

    /** @return the key of the entry */
    public EntryKey getKey() {
        return key;
    }

    /** @param key the key of the entry */
    public void setKey(EntryKey key) {
        this.key = key;
    }

    /** @return to whom the entry is assigned */
    public Account getPerson() {
        return person;
    }

    /** @param person to whom the entry is assigned */
    public void setPerson(Account person) {
        this.person = person;
    }
}
