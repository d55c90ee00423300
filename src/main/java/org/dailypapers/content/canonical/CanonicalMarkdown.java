package org.dailypapers.content.canonical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dailypapers.content.Content;
import org.dailypapers.content.Fences;
import org.dailypapers.content.Markup;
import org.dailypapers.content.PaperHeading;
import org.dailypapers.content.Section;
import org.dailypapers.content.VideoFile;
import org.dailypapers.content.read.DigestReader;

/**
 * Writes contents in the newest dialect of the digests. {@link DigestReader} reads back exactly the same contents, and a file in this
 * form is written again byte for byte.
 */
public final class CanonicalMarkdown {

    private CanonicalMarkdown() {
    }

    /**
     * @param date the day of the digest
     * @param papers the contents by arXiv identifier without version, in order
     * @return the digest, with {@code \n} at the end of each line
     */
    public static String digest(LocalDate date, Map<String, Content> papers) {
        StringBuilder out = new StringBuilder("## Daily Papers (").append(date).append(")\n\n");
        papers.forEach((arxivId, content) -> write(arxivId, content, out));
        return out.toString();
    }

    private static void write(String arxivId, Content content, StringBuilder out) {
        out.append(PaperHeading.write(arxivId, content.title())).append("\n\n");
        if (content.thumbnail() != null) {
            out.append(Markup.writeImage(content.thumbnail())).append("\n\n");
        }
        if (content.video() != null) {
            out.append(VideoFile.is(content.video()) ? Markup.writeImage(content.video()) : Markup.writeVideo(content.video())).append("\n\n");
        }
        out.append("Vote: ").append(content.votes() == null ? "-" : content.votes()).append("\n\n");
        if (!content.authors().isEmpty()) {
            out.append("Authors: ").append(String.join(", ", content.authors())).append("\n\n");
        }
        content.sections().forEach(section -> write(section, out));
        if (!content.sections().isEmpty()) {
            out.append('\n');
        }
    }

    private static void write(Section section, StringBuilder out) {
        List<String> lines = List.of(section.body().split("\n", -1));
        boolean headless = section.headless();
        Markup.Context context = headless ? Markup.Context.FIRST : Markup.Context.BODY;
        List<String> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            // behind a heading, nothing is structure
            boolean behind = i == 0 && !headless;
            written.add(behind ? "" : Markup.escape(lines.get(i), lines.subList(i + 1, lines.size()), context));
            context = behind ? context : Markup.after(lines.get(i), context);
        }
        if (!headless) {
            out.append("- ***").append(section.heading()).append("***:").append(section.body().isEmpty() ? "" : " " + lines.get(0));
        }
        Fences fences = Fences.in(written, index -> false);
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\n").append(fences.isUnclosed(i) ? "\\" : "").append(written.get(i));
        }
        out.append('\n');
    }
}
