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
 * @param date the day of the digest; null if the source is not a digest
 * @param papers the papers in order, without duplicates
 * @param diagnostics the diagnostics, in the order of lines
 */
public record DigestText(LocalDate date, List<PaperText> papers, List<Diagnostic> diagnostics) {

    private static final Set<Code> UNREAD = Set.of(Code.UNREADABLE_LINK, Code.UNCLEAR_PAPER, Code.NOT_A_PAPER_LEFT_OUT);

    /** Copies the lists. */
    public DigestText {
        papers = List.copyOf(papers);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Leaves out erased papers.
     *
     * @param erased their arXiv identifiers without version
     * @param passages the lines about them
     * @return the rest; the only diagnostics about these passages say that they were left out
     */
    public DigestText without(Collection<String> erased, List<ErasedText.Lines> passages) {
        List<Diagnostic> said = new ArrayList<>(diagnostics);
        said.removeIf(one -> one.code() != Code.ERASED_PAPER && passages.stream().anyMatch(passage -> passage.meets(one.line(), one.lastLine())));
        papers.stream().filter(paper -> erased.contains(paper.arxivId()))
                .forEach(paper -> said.add(Diagnostic.at(paper.firstLine(), Code.ERASED_PAPER, paper.arxivId())));
        said.sort(Comparator.comparingInt(Diagnostic::line));
        return new DigestText(date, papers.stream().filter(paper -> !erased.contains(paper.arxivId())).toList(), said);
    }

    /** @return the number of papers without bytes that are not UTF-8 */
    public int readable() {
        return (int) papers.stream().filter(paper -> !isGarbled(paper)).count();
    }

    /** @return whether some papers have bytes that are not UTF-8 */
    public boolean garbled() {
        return readable() < papers.size();
    }

    /**
     * @return whether at least as many papers could not be read as could: those with bytes that are not UTF-8, and passages
     *     without a readable heading
     */
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
     * @param content its content
     * @param firstLine the line of its heading, from 1
     * @param lastLine the number of its last line that is not blank
     */
    public record PaperText(String arxivId, Content content, int firstLine, int lastLine) {
    }
}
