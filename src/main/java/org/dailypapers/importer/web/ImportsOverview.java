package org.dailypapers.importer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.importer.run.ImportWords;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.importer.run.RunRow;
import org.dailypapers.importer.upload.UploadService;
import org.dailypapers.importer.upload.UploadView;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.problem.BadRequest;

/** The uploads that are not imported yet, and the runs. */
@Named
@RequestScoped
public class ImportsOverview {

    @Inject
    private RunListRepository list;
    @Inject
    private UploadService uploads;
    @Inject
    private DayRepository days;
    @Inject
    private ImportWords words;

    private Pager pager;
    private List<RunRow> runs;
    private List<UploadView> waiting;
    private long unread;

    /**
     * @param page which page of the runs, from 1
     * @throws BadRequest if there is no such page
     */
    void load(int page) {
        pager = new Pager(page, Pager.USUAL_SIZE, list.count());
        runs = list.runs(pager.offset(), Pager.USUAL_SIZE);
        pager = pager.holding(runs.size());
        waiting = uploads.waiting();
        unread = days.countUnread();
        words.know(Stream.concat(runs.stream().map(RunRow::personId), waiting.stream().map(UploadView::personId)).toList());
    }

    /** @return the position of the page among all runs */
    public Pager getPager() {
        return pager;
    }

    /** @return the runs of the page, the newest first */
    public List<RunRow> getRuns() {
        return runs;
    }

    /** @return the uploads that are not imported yet, the newest first */
    public List<UploadView> getWaiting() {
        return waiting;
    }

    /** @return how many days have a source that only earlier versions of the reader have read */
    public long getUnread() {
        return unread;
    }

    /** @return the present version of the reader */
    public int getReader() {
        return DigestReader.VERSION;
    }
}
