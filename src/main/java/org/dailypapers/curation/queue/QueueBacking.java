package org.dailypapers.curation.queue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.desk.DeskChips;
import org.dailypapers.curation.finding.CheckTexts;
import org.dailypapers.curation.finding.StoredFinding;
import org.dailypapers.digest.Status;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.omnifaces.util.Faces;

/** The queue: what needs attention, most serious first, and who works on it. */
@Named
@RequestScoped
public class QueueBacking {

    @Inject
    private QueueRepository queue;
    @Inject
    private CheckTexts texts;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Words words;

    private Actor me;
    private Map<String, String> typed;
    private List<Account> accounts;
    private QueueQuery asked = new QueueQuery(QueueFilter.ALL, 1);
    private QueueCount counted = QueueCount.of(0);
    private Pager pager = new Pager(1, Pager.USUAL_SIZE, 0);
    private List<QueueLine> lines = List.of();
    private List<QueueRepository.CheckCount> tally = List.of();
    private boolean tallyCut;
    private String problem;

    /** Loads the page of the queue that the address asks for. */
    public void load() {
        me = visitor.require(Role.EDITOR);
        typed = page.query();
        accounts = people.accounts().stream().filter(account -> !account.disabled()).toList();
        try {
            asked = QueueQuery.of(typed::get, me.id());
            show();
        } catch (BadRequest e) {
            problem = e.in(page.getLanguage());
            Faces.getResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void show() {
        counted = queue.count(asked.filter());
        pager = new Pager(asked.page(), Pager.USUAL_SIZE, counted.number());
        tally = queue.tally(asked.filter());
        tallyCut = counted.more() || queue.countTallied(asked.filter()).more();
        List<QueueRow> rows = queue.rows(asked.filter(), pager.offset(), pager.size());
        pager = pager.holding(rows.size());
        List<Long> ids = rows.stream().map(QueueRow::id).toList();
        Map<Long, List<StoredFinding>> open = ids.isEmpty() ? Map.of()
                : queue.open(ids).stream().collect(Collectors.groupingBy(StoredFinding::entryId));
        Map<Long, String> names = accounts.stream().collect(Collectors.toMap(Account::id, Account::displayName));
        lines = rows.stream().map(row -> QueueLine.of(row, open.getOrDefault(row.id(), List.of()).stream().map(texts::line).toList(),
                row.personId() == null ? null : names.getOrDefault(row.personId(), "?"), Long.valueOf(me.id()).equals(row.personId())))
                .toList();
    }

    /** @return the parameters as typed, by name */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** @return all people to whom entries can be assigned */
    public List<Account> getAccounts() {
        return accounts;
    }

    /**
     * @param line an entry
     * @return whether the visitor may release it: editors their own entries, admins any
     */
    public boolean mayFree(QueueLine line) {
        return line.mine() || line.who() != null && me.role().includes(Role.ADMIN);
    }

    /** @return the id of the visitor */
    public long getMe() {
        return me.id();
    }

    /** @return the filter */
    public QueueFilter getFilter() {
        return asked.filter();
    }

    /** @return the current filter and page, as query parameters */
    public Map<String, Object> getParameters() {
        return asked.filter().parameters(me.id());
    }

    /**
     * @param check the name of a check; null for any
     * @return the address of the queue with its findings
     */
    public String ofCheck(String check) {
        return page.link(Routes.QUEUE.path(), getParameters(), "check", check);
    }

    /**
     * @param act the key of a bulk action
     * @return the address of the preview of that action for all entries that match the filter
     */
    public String bulk(String act) {
        return page.link(Routes.BULK.path(), getParameters(), "act", act);
    }

    /** @return the address of the list of the entries that were sent back, which are not in the queue */
    public String getReturned() {
        return page.link(Routes.DESK_PAPERS.path(), Map.of("status", Status.RETURNED.key()));
    }

    /** @return the filters in use, each with a link that removes it */
    public List<DeskChips.Chip> getChips() {
        return getParameters().entrySet().stream().map(one -> {
            Map<String, Object> rest = new LinkedHashMap<>(getParameters());
            rest.remove(one.getKey());
            return new DeskChips.Chip(chip(one.getKey(), one.getValue().toString()), rest);
        }).toList();
    }

    private String chip(String name, String value) {
        return switch (name) {
            case "check" -> texts.title(value);
            case "severity" -> words.text("queue.severity." + value);
            case "status" -> words.text("papers.active.status", words.text("status." + value));
            case "assignee" -> words.text("queue.active.assignee", value.matches("\\d+") ? accounts.stream()
                    .filter(account -> value.equals(Long.toString(account.id()))).map(Account::displayName).findFirst().orElse(value)
                    : words.text("queue.assignee." + value));
            default -> words.text("papers.active." + name, value);
        };
    }

    /** @return the position of the page within the list */
    public Pager getPager() {
        return pager;
    }

    /** @return the entries of the page */
    public List<QueueLine> getLines() {
        return lines;
    }

    /** @return whether the list has more entries than are counted and divided into pages */
    public boolean isMore() {
        return counted.more();
    }

    /** @return how many entries have open findings of each check */
    public List<QueueRepository.CheckCount> getTally() {
        return tally;
    }

    /** @return whether these numbers are of the most serious entries only */
    public boolean isTallyCut() {
        return tallyCut;
    }

    /** @return how many entries are counted at most */
    public int getFar() {
        return QueueCount.FAR;
    }

    /** @return the largest of these numbers */
    public long getMost() {
        return tally.stream().mapToLong(QueueRepository.CheckCount::entries).max().orElse(1);
    }

    /** @return the keys of all reasons for attention */
    public List<String> getAttentions() {
        return Arrays.stream(Attention.values()).map(Attention::key).toList();
    }

    /** @return why nothing can be shown; null if there is no problem */
    public String getProblem() {
        return problem;
    }

    /**
     * @param line an entry
     * @return the address of its editor, which then goes through the queue
     */
    public String editor(QueueLine line) {
        return page.link(Routes.EDITOR.path(line.row().date(), line.row().arxivId()), Map.of("list", asked.list(me.id())));
    }

    /**
     * @param line an entry with a conflict
     * @return the address of the page that resolves it
     */
    public String conflict(QueueLine line) {
        return page.link(Routes.EDITOR_CONFLICT.path(line.row().date(), line.row().arxivId()), Map.of("list", asked.list(me.id())));
    }
}
