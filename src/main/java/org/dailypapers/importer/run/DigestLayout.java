package org.dailypapers.importer.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dailypapers.content.Content;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText;

/** Recognises files in another layout, such as a reading list, whose headings happen to look like those of papers in a digest. */
final class DigestLayout {

    private static final int LEAST_PAPERS = 5;
    private static final double NEARLY_ALL = 0.9;

    private DigestLayout() {
    }

    /** @return a diagnostic if nearly all papers of the file have neither votes nor authors nor a usual section; otherwise empty */
    static Optional<Diagnostic> other(DigestText text) {
        List<Content> papers = text.papers().stream().map(DigestText.PaperText::content).toList();
        Predicate<Content> voteless = paper -> paper.votes() == null;
        Predicate<Content> nameless = paper -> paper.authors().isEmpty();
        long bare = papers.stream().filter(voteless.and(nameless).and(DigestLayout::isUnusual)).count();
        return papers.size() < LEAST_PAPERS || bare < NEARLY_ALL * papers.size() ? Optional.empty()
                : Optional.of(Diagnostic.at(1, Code.OTHER_LAYOUT, number(papers.size()), number(papers.stream().filter(voteless).count()),
                        number(papers.stream().filter(nameless).count()), number(papers.stream().filter(DigestLayout::isUnusual).count())));
    }

    private static boolean isUnusual(Content paper) {
        return paper.sections().stream().noneMatch(section -> !section.headless() && NearSection.USUAL_HEADINGS.contains(section.heading()));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
