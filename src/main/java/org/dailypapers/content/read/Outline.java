package org.dailypapers.content.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.content.DayHeading;
import org.dailypapers.content.Fences;
import org.dailypapers.content.Markup;
import org.dailypapers.content.NearField;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.PaperHeading;
import org.dailypapers.content.Text;

/** Where the papers of a digest begin and end, and which of its lines are code. */
final class Outline {

    /** So many lines below a heading may say votes or authors. */
    private static final int NEAR_LINES = 3;

    private final List<String> lines;
    private final Fences fences;
    private final Map<Integer, Start> starts = new HashMap<>();
    /** The paper in which the line stands that is looked at; null if none. */
    private String open;

    private Outline(List<String> lines) {
        this.lines = lines;
        this.fences = Fences.in(lines, index -> endsFence(lines.get(index)));
    }

    /**
     * @param lines the lines of a digest, without their ends
     * @return what begins where
     */
    static Outline of(List<String> lines) {
        Outline outline = new Outline(lines);
        Inside inside = Inside.NOTHING;
        for (int at = 0; at < lines.size(); at++) {
            Start start = outline.look(at, inside);
            if (start != null) {
                outline.starts.put(at, start);
                at += start.lines() - 1;
                outline.open = start.paper() == null ? null : start.paper().arxivId();
                inside = start.paper() == null ? Inside.NOTHING : outline.hasFields(at + 1) ? Inside.PAPER : Inside.OLD_PAPER;
            }
        }
        return outline;
    }

    /** @return what begins at a line, if something does */
    Optional<Start> start(int index) {
        return Optional.ofNullable(starts.get(index));
    }

    /** @return whether a line is text whatever it looks like */
    boolean isCode(int index) {
        return fences.contains(index);
    }

    /** @return whether a line looks like a fence that is never closed */
    boolean isUnclosedFence(int index) {
        return fences.isUnclosed(index);
    }

    private static boolean endsFence(String line) {
        return PaperHeading.usual(line).isPresent() || Markup.date(line).isPresent()
                || Markup.section(line).filter(section -> NearSection.USUAL_HEADINGS.contains(section.heading())).isPresent();
    }

    private Start look(int at, Inside inside) {
        String line = lines.get(at);
        if (line.indexOf('#') < 0 && line.indexOf('\uFF03') < 0 && line.indexOf('\uFE5F') < 0 || fences.contains(at)) {
            return null;
        }
        Optional<LocalDate> day = DayHeading.date(line);
        if (day.isPresent()) {
            return new Start(null, day.get(), null, 1);
        }
        Optional<PaperHeading> paper = PaperHeading.at(lines, at);
        if (paper.isPresent() && opens(paper.get(), at, inside)) {
            return new Start(paper.get(), null, null, paper.get().lines());
        }
        if (paper.filter(named -> named.arxivId().equals(open)).isPresent()) {
            return null;
        }
        boolean meant = paper.isPresent() || PaperHeading.namesPaper(line) || PaperHeading.mayOpen(line) && (inside != Inside.PAPER || hasFields(at + 1));
        return meant || inside == Inside.NOTHING && Markup.isHeading(line)
                ? new Start(null, null, paper.map(PaperHeading::arxivId).or(() -> PaperHeading.named(line)).orElse(null), paper.map(PaperHeading::lines).orElse(1)) : null;
    }

    /**
     * Whether a heading of a paper begins it. One that is not spelt as usual may be a heading of the summary in which it stands: then it
     * has no votes and authors below, though the paper around it has. What names the paper around it is a heading of its summary, too.
     */
    private boolean opens(PaperHeading paper, int at, Inside inside) {
        return paper.usual() || inside == Inside.NOTHING || hasFields(at + paper.lines())
                || inside == Inside.OLD_PAPER && paper.alone() && !paper.arxivId().equals(open);
    }

    /** Whether votes or authors stand directly below, with nothing but pictures and a few lines before them. */
    private boolean hasFields(int from) {
        int seen = 0;
        for (int at = from; at < lines.size() && seen < NEAR_LINES && !Markup.mayEndText(lines.get(at)); at++) {
            String line = lines.get(at);
            if (Markup.isVoteOrAuthors(line) || NearField.of(line).filter(NearField::isClear).isPresent()) {
                return true;
            }
            seen += Text.isBlank(line) || Markup.isPicture(line) ? 0 : 1;
        }
        return false;
    }

    /** What a line stands in. */
    private enum Inside {
        /** No paper, or one that is left out. */
        NOTHING,
        /** A paper without votes and authors, as those of 2023 are: another may begin without them. */
        OLD_PAPER,
        /** A paper with votes or authors: another one has them, too. */
        PAPER
    }

    /**
     * The beginning of a paper, of a day, or of something that is left out.
     *
     * @param paper the paper; null if none begins
     * @param day the day; null if none begins
     * @param named the paper that is named by what is left out; null if none is
     * @param lines how many lines the heading takes
     */
    record Start(PaperHeading paper, LocalDate day, String named, int lines) {
    }
}
