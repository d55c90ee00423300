package org.dailypapers.content.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dailypapers.content.Content;
import org.dailypapers.content.read.Diagnostic.Code;

/**
 * What the reader found in one source.
 *
 * @param date the day of the digest; null if the source is no digest
 * @param papers the papers in order, no two of them the same
 * @param diagnostics what there is to say about lines, in their order
 */
public record DigestText(LocalDate date, List<PaperText> papers, List<Diagnostic> diagnostics) {

    private static final Set<Code> UNREAD = Set.of(Code.UNREADABLE_LINK, Code.UNCLEAR_PAPER, Code.NOT_A_PAPER_LEFT_OUT);

    /** Takes copies of the lists. */
    public DigestText {
        papers = List.copyOf(papers);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Leaves papers out that were erased.
     *
     * @param erased their arXiv identifiers without version
     * @param passages where the source speaks of them
     * @return the rest, which says nothing of these passages but that they were left out
     */
    public DigestText without(Collection<String> erased, List<ErasedText.Lines> passages) {
        List<Diagnostic> said = new ArrayList<>(diagnostics);
        said.removeIf(one -> one.code() != Code.ERASED_PAPER && passages.stream().anyMatch(passage -> passage.meets(one.line(), one.lastLine())));
        papers.stream().filter(paper -> erased.contains(paper.arxivId()))
                .forEach(paper -> said.add(Diagnostic.at(paper.firstLine(), Code.ERASED_PAPER, paper.arxivId())));
        said.sort(Comparator.comparingInt(Diagnostic::line));
        return new DigestText(date, papers.stream().filter(paper -> !erased.contains(paper.arxivId())).toList(), said);
    }

    /** @return how many papers were read without a line that is no text */
    public int readable() {
        return (int) papers.stream().filter(paper -> !isGarbled(paper)).count();
    }

    /** @return whether papers have lines that are no text, as where the source is not in UTF-8 */
    public boolean garbled() {
        return readable() < papers.size();
    }

    /** @return whether as many papers were not read as were: those that are garbled, and what no heading of a paper opens */
    public boolean mostlyUnread() {
        long blocks = diagnostics.stream().filter(one -> UNREAD.contains(one.code())).count();
        return blocks + papers.size() - readable() >= readable();
    }

    private boolean isGarbled(PaperText paper) {
        return diagnostics.stream().anyMatch(one -> one.code() == Code.NOT_UTF8 && one.line() >= paper.firstLine() && one.line() <= paper.lastLine());
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
