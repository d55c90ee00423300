package org.dailypapers.curation.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.queue.Attention;
import org.dailypapers.curation.queue.QueueCount;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueueNumber;
import org.dailypapers.curation.queue.QueueQuery;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.curation.queue.QueueRow;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskFilter;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.importer.run.Arrivals;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.importer.run.RunRow;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The start page of the desk: where to begin, what waits, and what came in since yesterday. */
@Named
@RequestScoped
public class DeskBacking {

    @Inject
    private QueueRepository queue;
    @Inject
    private QueueNumber number;
    @Inject
    private DeskRepository desk;
    @Inject
    private WorkRepository work;
    @Inject
    private RunListRepository runs;
    @Inject
    private Settings settings;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Words words;

    private Actor me;
    private long conflicts;
    private long mine;
    private int done;
    private long returned;
    private Optional<QueueRow> first;
    private Instant yesterday;
    private Arrivals arrivals;
    private long found;
    private RunRow last;

    /** Loads the numbers. */
    public void load() {
        me = visitor.require(Role.EDITOR);
        LocalDate today = LocalDate.now(settings.zone());
        yesterday = today.minusDays(1).atStartOfDay(settings.zone()).toInstant();
        conflicts = queue.count(filter(Attention.CONFLICT, null)).number();
        mine = queue.count(filter(null, me.id())).number();
        done = work.done(me.id(), today.atStartOfDay(settings.zone()).toInstant());
        returned = desk.count(new DeskFilter(new EntryFilter(null, null, null, null, null, Status.RETURNED), null, null));
        first = queue.rows(mine > 0 ? filter(null, me.id()) : QueueFilter.ALL, 0, 1).stream().findFirst();
        arrivals = runs.since(yesterday);
        found = work.found(yesterday);
        last = runs.last().orElse(null);
    }

    private static QueueFilter filter(Attention attention, Long person) {
        return new QueueFilter(EntryFilter.ALL, null, attention, person);
    }

    /** @return how many entries need attention, as text */
    public String getWaiting() {
        QueueCount waiting = number.count();
        return words.text(waiting.more() ? "desk.waiting.more" : "desk.waiting", waiting.number());
    }

    /** @return how many entries have a conflict */
    public long getConflicts() {
        return conflicts;
    }

    /** @return the address of the conflict to decide first */
    public String getConflictLink() {
        return queue.rows(filter(Attention.CONFLICT, null), 0, 1).stream().findFirst().map(row -> page.link(
                Routes.EDITOR_CONFLICT.path(row.date(), row.arxivId()), Map.of("list", list(filter(Attention.CONFLICT, null))))).orElse(null);
    }

    /** @return how many entries of the visitor need attention */
    public long getMine() {
        return mine;
    }

    /** @return how many entries the visitor has worked on today */
    public int getDone() {
        return done;
    }

    /** @return the address of the visitor's entries in the queue */
    public String getMineLink() {
        return page.link(Routes.QUEUE.path(), Map.of("assignee", "me"));
    }

    /** @return how many entries were sent back and not corrected since */
    public long getReturned() {
        return returned;
    }

    /** @return the address of their list */
    public String getReturnedLink() {
        return page.link(Routes.DESK_PAPERS.path(), Map.of("status", Status.RETURNED.key()));
    }

    /** @return the address of the entry to begin with: the worst of the visitor's own, or else of all; null if nothing needs attention */
    public String getBegin() {
        return first.map(row -> page.link(Routes.EDITOR.path(row.date(), row.arxivId()),
                Map.of("list", list(mine > 0 ? filter(null, me.id()) : QueueFilter.ALL)))).orElse(null);
    }

    private String list(QueueFilter filter) {
        return new QueueQuery(filter, 1).list(me.id());
    }

    /** @return what was imported since the beginning of yesterday */
    public Arrivals getArrivals() {
        return arrivals;
    }

    /** @return how many findings were found since then */
    public long getFound() {
        return found;
    }

    /** @return the address of the queue, limited to the days that came in since then */
    public String getArrivalsLink() {
        Map<String, Object> days = new LinkedHashMap<>();
        days.put("from", arrivals.firstDay());
        days.put("to", arrivals.lastDay());
        return page.link(Routes.QUEUE.path(), days);
    }

    /** @return the last import that has ended; null if none has */
    public RunRow getLast() {
        return last;
    }

    /** @return the address of its report */
    public String getLastLink() {
        return page.link(Routes.IMPORT_RUN.path(last.id()));
    }

    /** @return whether the last import went well: it ended by itself, and none of its files failed */
    public boolean isWell() {
        return last.state() == ImportRun.State.DONE && last.failed() == 0;
    }
}
