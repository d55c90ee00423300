package org.dailypapers.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailypapers.content.Content;
import org.dailypapers.content.canonical.CanonicalMarkdown;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.platform.export.ExportServlet;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;

/** A digest as Markdown: as published ({@code /-/digest.md}), and as imported ({@code /-/source.md}). */
@WebServlet({"/-/digest.md", "/-/source.md"})
public class DigestMarkdownServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DigestRepository digests;

    @Inject
    private transient EntryRepository entries;

    @Inject
    private transient AbsenceRepository absences;

    @Inject
    private transient Page page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate date = Params.date(page.place("date"));
        if (date == null) {
            throw new NotFound();
        }
        boolean source = request.getServletPath().endsWith("/source.md");
        byte[] bytes = source ? digests.sourceBytes(date).orElseThrow(() -> absences.day(date)) : published(date);
        response.setContentType("text/markdown;charset=UTF-8");
        if (source) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + date + ".md\"");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private byte[] published(LocalDate date) {
        List<EntryView> papers = entries.day(date, EntrySort.DATE);
        if (papers.isEmpty() && digests.find(date).isEmpty()) {
            throw absences.day(date);
        }
        Map<String, Content> contents = new LinkedHashMap<>();
        papers.forEach(paper -> contents.put(paper.arxivId(), paper.content()));
        return CanonicalMarkdown.digest(date, contents).getBytes(StandardCharsets.UTF_8);
    }
}
