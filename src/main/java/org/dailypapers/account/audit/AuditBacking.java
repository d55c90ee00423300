package org.dailypapers.account.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dailypapers.account.Account;
import org.dailypapers.account.PeopleService;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The audit log. */
@Named
@RequestScoped
public class AuditBacking {

    private static final int SIZE = 50;
    private static final String PREFIX = "audit.action.";

    @Inject
    private AuditRepository log;

    @Inject
    private PeopleService accounts;

    @Inject
    private AuditTargets targets;

    @Inject
    private AuditValues values;

    @Inject
    private Page page;

    private Map<String, String> typed;
    private AuditFilter filter = AuditFilter.ALL;
    private Pager pager = new Pager(1, SIZE, 0);
    private List<AuditRow> lines = List.of();
    private List<Account> people;
    private String problem;

    /** Loads the page of the log that the address asks for. If the address is invalid, the form keeps what was typed. */
    public void load() {
        typed = page.query();
        people = accounts.accounts();
        try {
            filter = AuditFilter.of(typed::get);
            Integer number = Params.number(typed.get("page"), 1, "error.page");
            pager = new Pager(number == null ? 1 : number, SIZE, log.count(filter));
            lines = rows(log.lines(filter, pager.offset(), SIZE));
            pager = pager.holding(lines.size());
        } catch (BadRequest e) {
            problem = e.in(page.getLanguage());
            Faces.getResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private List<AuditRow> rows(List<AuditLine> found) {
        Map<String, Account> byName = people.stream().collect(Collectors.toMap(Account::name, Function.identity()));
        Map<Long, String> names = people.stream().collect(Collectors.toMap(Account::id, Account::displayName));
        return found.stream().map(line -> {
            AuditTargets.Target target = targets.of(line, byName);
            return new AuditRow(line.at(), line.actor(), called(line.action()), target.text(), target.link(), values.of(line, names));
        }).toList();
    }

    /** @return the parameters as typed, by name */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** @return the current filter and page, as query parameters */
    public Map<String, String> getParameters() {
        return filter.parameters();
    }

    /** @return the position of the page within the list */
    public Pager getPager() {
        return pager;
    }

    /** @return the lines of the page */
    public List<AuditRow> getLines() {
        return lines;
    }

    /** @return why nothing can be shown; null if there is no problem */
    public String getProblem() {
        return problem;
    }

    /** @return all accounts, to filter by person */
    public List<Account> getPeople() {
        return people;
    }

    /** @return the keys of all actions */
    public List<String> getActions() {
        return Messages.keys(page.getLocale(), PREFIX);
    }

    /**
     * @param action the key of an action
     * @return its name in the language of the page
     */
    public String called(String action) {
        return Messages.has(page.getLocale(), PREFIX + action) ? Messages.get(page.getLocale(), PREFIX + action) : action;
    }

    /** @return the address of the same lines as a CSV file */
    public String getCsv() {
        return page.link(Routes.AUDIT_CSV.path(), filter.parameters());
    }
}
