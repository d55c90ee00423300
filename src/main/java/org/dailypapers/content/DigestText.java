package org.dailypapers.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reader found in one source.
 *
 * @param date the day of the digest; null where the source is no digest
 * @param papers the papers in order, no two of them the same
 * @param diagnostics what there is to say about lines, in their order
 */
public record DigestText(LocalDate date, List<PaperText> papers, List<Diagnostic> diagnostics) {

    /** Takes copies of the lists. */
    public DigestText {
        papers = List.copyOf(papers);
        diagnostics = List.copyOf(diagnostics);
    }

    /** @return whether less of the source was understood than was not: it has no paper, or more lines in error than in papers */
    public boolean doubtful() {
        int errors = diagnostics.stream().filter(one -> one.code().severity() == Severity.ERROR)
                .mapToInt(one -> one.lastLine() - one.line() + 1).sum();
        return papers.isEmpty() || errors > papers.stream().mapToInt(paper -> paper.lastLine() - paper.firstLine() + 1).sum();
    }

    /** @return the contents by arXiv identifier, in order */
    public Map<String, Content> contents() {
        Map<String, Content> contents = new LinkedHashMap<>();
        papers.forEach(paper -> contents.put(paper.arxivId(), paper.content()));
        return contents;
    }

    /**
     * One paper of a digest.
     *
     * @param arxivId arXiv identifier without version
     * @param content what stands there
     * @param firstLine the line of its heading, from 1
     * @param lastLine the last line that is its own and not blank
     */
    public record PaperText(String arxivId, Content content, int firstLine, int lastLine) {
    }
}
