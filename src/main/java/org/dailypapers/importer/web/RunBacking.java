package org.dailypapers.importer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dailypapers.digest.undo.RunDay;
import org.dailypapers.digest.undo.RunEntry;
import org.dailypapers.digest.undo.RunEntryRepository;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.digest.undo.Undone;
import org.dailypapers.importer.run.FileNotice;
import org.dailypapers.importer.run.ImportFile;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.importer.run.ImportWords;
import org.dailypapers.importer.run.RunFileRow;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.importer.run.RunPage;
import org.dailypapers.importer.run.RunRow;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;

/** The report of an import run, whether running or ended. */
@Named
@RequestScoped
public class RunBacking {

    /** How many entries are listed; the rest are only counted. */
    private static final int MOST = 200;

    @Inject
    private RunListRepository list;
    @Inject
    private ImportService imports;
    @Inject
    private RunEntryRepository made;
    @Inject
    private UndoStore undo;
    @Inject
    private ImportWords words;
    @Inject
    private Page page;

    private RunRow run;
    private boolean waiting;
    private List<RunFileRow> files = List.of();
    private List<ImportReport.LineDiagnostic> diagnostics = List.of();
    private long diagnosticCount;
    private List<FileNotice> notices = List.of();
    private Map<LocalDate, RunDay> days = Map.of();
    private List<RunEntry> changed = List.of();
    private List<RunEntry> conflicts = List.of();
    private List<UndoneGroup> undone = List.of();
    private boolean undoable;

    /** Loads the run that the address names, and its results if nothing is being done to it. */
    public void load() {
        long id = Long.parseLong(page.place("number"));
        run = list.rows(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        if (run.personId() != null) {
            words.know(List.of(run.personId()));
        }
        if (run.running()) {
            waiting = run.done() == run.failed() && list.isAnotherBefore(id);
            return;
        }
        if (run.undoing()) {
            return;
        }
        files = list.files(id);
        notices = list.notices(id);
        RunPage told = imports.find(id, 1).orElseThrow(NotFound::new);
        diagnostics = told.report().diagnostics();
        diagnosticCount = told.pager().total();
        days = made.days(id).stream().collect(Collectors.toMap(RunDay::date, Function.identity()));
        changed = made.changed(id, MOST);
        conflicts = made.conflicts(id, MOST);
        if (run.undoBegunAt() != null || run.undoneAt() != null) {
            undone = UndoneGroup.of(made.undone(id), what -> made.undone(id, what, MOST));
        }
        undoable = run.imported() > 0 && (run.undoneAt() == null || run.halfUndone() || isKept() && !undo.plan(id).empty());
    }

    /** @return the run */
    public RunRow getRun() {
        return run;
    }

    /** @return whether it is waiting for another run */
    public boolean isWaiting() {
        return waiting;
    }

    /** @return how much of it is done, or how much of it is undone while it is being undone, from 0 to 100 */
    public long getPercent() {
        long all = run.undoing() ? run.undoDays() : run.files();
        return all == 0 ? 0 : (run.undoing() ? run.undoDone() : run.done()) * 100 / all;
    }

    /** @return the files that were imported, by day */
    public List<RunFileRow> getImported() {
        return with(ImportFile.State.IMPORTED);
    }

    /** @return the files that were not imported because nothing about them was new */
    public List<RunFileRow> getUnchanged() {
        return with(ImportFile.State.UNCHANGED);
    }

    private List<RunFileRow> with(ImportFile.State state) {
        return files.stream().filter(file -> file.state() == state).toList();
    }

    /**
     * @param file a file that was imported
     * @return the changes made to its day
     */
    public RunDay day(RunFileRow file) {
        return days.getOrDefault(file.date(), new RunDay(file.date(), 0, 0, 0));
    }

    /** @return the first page of diagnostics, by file */
    public Map<String, List<ImportReport.LineDiagnostic>> getDiagnostics() {
        return diagnostics.stream().collect(Collectors.groupingBy(ImportReport.LineDiagnostic::file, TreeMap::new, Collectors.toList()));
    }

    /** @return the notices about whole files, such as another encoding */
    public List<FileNotice> getNotices() {
        return notices;
    }

    /** @return how many diagnostics are not shown */
    public long getMoreDiagnostics() {
        return diagnosticCount - diagnostics.size();
    }

    /** @return the number of all diagnostics */
    public long getDiagnosticCount() {
        return diagnosticCount;
    }

    /** @return existing entries that it changed; only the first of them if there are many */
    public List<RunEntry> getChanged() {
        return changed;
    }

    /** @return entries that have or had a conflict; only the first of them if there are many */
    public List<RunEntry> getConflicts() {
        return conflicts;
    }

    /** @return what undoing it did to days and entries, with what stayed unchanged first */
    public List<UndoneGroup> getUndone() {
        return undone;
    }

    /**
     * @return whether it, or the rest of it, can be undone: one of its files became the source of a day, and not everything was
     *     undone yet
     */
    public boolean isUndoable() {
        return undoable;
    }

    /** @return whether it was undone and nothing of it is left */
    public boolean isGone() {
        return run.undoneAt() != null && !isKept();
    }

    private boolean isKept() {
        return undone.stream().anyMatch(group -> group.what() == Undone.What.KEPT);
    }
}
