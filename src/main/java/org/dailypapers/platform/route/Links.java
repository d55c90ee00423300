package org.dailypapers.platform.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses that pages link to: our own, which keep a chosen language, and those of a paper on other sites. */
@Named
@RequestScoped
public class Links {

    @Inject
    private Page page;

    /** @return the address of the newest digest */
    public String getHome() {
        return page.link(Routes.HOME.path());
    }

    /** @return the address of the newest year of the calendar */
    public String getCalendar() {
        return page.link(Routes.CALENDAR.path());
    }

    /** @return the address of the table of entries */
    public String getPapers() {
        return page.link(Routes.PAPERS.path());
    }

    /** @return the path of the table of entries, for forms that add their own parameters */
    public String getPapersForm() {
        return page.path(Routes.PAPERS.path());
    }

    /**
     * @param parameters the filters and sort order of the table, as query parameters
     * @return the address of the table of entries with them
     */
    public String papers(Map<String, ?> parameters) {
        return page.link(Routes.PAPERS.path(), parameters);
    }

    /**
     * @param status the key of a status
     * @return the address of the table of entries with this status
     */
    public String papersOf(String status) {
        return papers(Map.of("status", status));
    }

    /**
     * @param date a day
     * @return the address of its digest
     */
    public String day(LocalDate date) {
        return page.link(Routes.DAY.path(date));
    }

    /**
     * @param date a day
     * @param view the name of a view; null for the default
     * @param sort the name of a sort order; null for the default
     * @return the address of its digest in that view and order
     */
    public String day(LocalDate date, String view, String sort) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("view", view);
        query.put("sort", sort);
        return page.link(Routes.DAY.path(date), query);
    }

    /**
     * @param date a day
     * @param arxivId arXiv identifier without version
     * @return the address of the paper's place in its digest
     */
    public String place(LocalDate date, String arxivId) {
        return day(date) + "#" + arxivId;
    }

    /**
     * @param date a day
     * @return the address of its digest as Markdown
     */
    public String dayMarkdown(LocalDate date) {
        return page.path(Routes.DAY_MARKDOWN.path(date));
    }

    /**
     * @param date a day
     * @return the address of the source of its digest
     */
    public String daySource(LocalDate date) {
        return page.path(Routes.DAY_SOURCE.path(date));
    }

    /**
     * @param month a month
     * @return the address of its calendar
     */
    public String month(YearMonth month) {
        return page.link(Routes.MONTH.path(month));
    }

    /**
     * @param year a year
     * @return the address of its calendar
     */
    public String year(int year) {
        return page.link(Routes.YEAR.path(year));
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the address of the paper
     */
    public String paper(String arxivId) {
        return page.link(Routes.PAPER.path(arxivId));
    }

    /**
     * @param date the day of an entry
     * @param arxivId arXiv identifier without version
     * @return the address of its editor, which requires a sign-in
     */
    public String correct(LocalDate date, String arxivId) {
        return page.link(Routes.EDITOR.path(date, arxivId));
    }

    /**
     * @param date a day with a digest
     * @return the address where a paper is added to it, which asks for a sign-in
     */
    public String add(LocalDate date) {
        return page.link(Routes.ADD_PAPER.path(date));
    }

    /**
     * @param slug an author's slug
     * @return the address of the author's papers
     */
    public String author(String slug) {
        return page.link(Routes.AUTHOR.path(slug));
    }

    /** @return the address of the page about this site */
    public String getAbout() {
        return page.link(Routes.ABOUT.path());
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the address of the abstract on arXiv
     */
    public String arxiv(String arxivId) {
        return "https://arxiv.org/abs/" + arxivId;
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the address of the full text on arXiv
     */
    public String pdf(String arxivId) {
        return "https://arxiv.org/pdf/" + arxivId;
    }

    /**
     * @param arxivId arXiv identifier without version
     * @return the address of the paper's page on Hugging Face
     */
    public String huggingFace(String arxivId) {
        return "https://huggingface.co/papers/" + arxivId;
    }
}
