package org.dailypapers.content.read;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dailypapers.content.DayHeading;
import org.dailypapers.content.Fences;
import org.dailypapers.content.Markup;
import org.dailypapers.content.NearField;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.NearTitle;
import org.dailypapers.content.PaperHeading;
import org.dailypapers.content.Text;

/** Finds where the papers of a digest begin and end, and which of its lines are code. */
final class Outline {

    /** The number of lines below a heading that are searched for votes or authors. */
    private static final int NEAR_LINES = 3;
    /** How many lines, blank ones and pictures included, are looked at below a title. */
    private static final int FAR_LINES = 40;
    private static final Pattern INDENTED = Pattern.compile("\\t| {2}");

    private final List<String> lines;
    private final Fences fences;
    private final Map<Integer, Start> starts = new HashMap<>();
    private final BitSet doubtful = new BitSet();
    /** The identifier of the paper around the current line; null if there is none. */
    private String open;
    /** Whether something is below the heading of that paper that is neither a picture nor a possible title. */
    private boolean begun;
    /** The identifiers of the papers that have a heading in the usual spelling. */
    private final Set<String> usual = new HashSet<>();

    private Outline(List<String> lines) {
        this.lines = lines;
        this.fences = Fences.in(lines, index -> endsFence(lines.get(index)));
        lines.forEach(line -> PaperHeading.usual(line).map(PaperHeading::arxivId).ifPresent(usual::add));
    }

    /**
     * @param lines the lines of a digest, without their ends
     * @return the outline
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
                inside = start.paper() == null ? Inside.NOTHING : outline.hasFields(at + 1, outline.open) ? Inside.PAPER : Inside.OLD_PAPER;
                outline.begun = false;
            } else {
                outline.begun |= outline.isText(at);
                outline.doubtful.set(at, outline.isDoubtful(at));
            }
        }
        return outline;
    }

    /** @return what begins at the line with this index; empty if nothing does */
    Optional<Start> start(int index) {
        return Optional.ofNullable(starts.get(index));
    }

    /** @return whether the line with this index is code, and therefore text */
    boolean isCode(int index) {
        return fences.contains(index);
    }

    /** @return whether the line with this index is a fence that is never closed */
    boolean isUnclosedFence(int index) {
        return fences.isUnclosed(index);
    }

    /** @return whether the line with this index is text, although it names another paper and has votes or authors below */
    boolean isDoubtfulText(int index) {
        return doubtful.get(index);
    }

    private boolean isDoubtful(int at) {
        return !fences.contains(at) && !Markup.isPicture(lines.get(at)) && PaperHeading.named(lines.get(at)).filter(id -> !id.equals(open) && hasOwnFields(at + 1, id)).isPresent();
    }

    private static boolean endsFence(String line) {
        return PaperHeading.usual(line).isPresent() || Markup.date(line).isPresent()
                || Markup.section(line).filter(section -> NearSection.USUAL_HEADINGS.contains(section.heading())).isPresent();
    }

    private Start look(int at, Inside inside) {
        Optional<PaperHeading> title = fences.contains(at) ? Optional.empty() : NearTitle.at(lines, at).filter(near -> opensNear(near, at, inside));
        if (title.isPresent()) {
            return new Start(title.get(), null, null, title.get().lines());
        }
        String line = lines.get(at);
        if (line.indexOf('#') < 0 && line.indexOf('\uFF03') < 0 && line.indexOf('\uFE5F') < 0 || fences.contains(at)) {
            return null;
        }
        Optional<LocalDate> day = DayHeading.date(line);
        if (day.isPresent() || DayHeading.isImpossible(line)) {
            return new Start(null, day.orElse(null), null, 1);
        }
        Optional<PaperHeading> paper = PaperHeading.at(lines, at);
        if (paper.isPresent() && opens(paper.get(), at, inside)) {
            return new Start(paper.get(), null, null, paper.get().lines());
        }
        if (paper.filter(named -> named.arxivId().equals(open)).isPresent()) {
            return null;
        }
        boolean meant = paper.isPresent() || PaperHeading.namesPaper(line) || PaperHeading.mayOpen(line) && (inside != Inside.PAPER || hasFields(at + 1, null));
        return meant || inside == Inside.NOTHING && Markup.isHeading(line)
                ? new Start(null, null, paper.map(PaperHeading::arxivId).or(() -> PaperHeading.named(line)).orElse(null), paper.map(PaperHeading::lines).orElse(1)) : null;
    }

    /**
     * Returns whether a heading that names a paper opens it. With unusual spelling it may instead be a heading within a summary:
     * if it has no votes or authors below although the paper around it has, or if it names the paper around it.
     */
    private boolean opens(PaperHeading paper, int at, Inside inside) {
        return PaperHeading.usual(lines.get(at)).isPresent() || inside == Inside.NOTHING || hasFields(at + paper.lines(), paper.arxivId())
                || inside == Inside.OLD_PAPER && paper.alone() && !paper.arxivId().equals(open);
    }

    /**
     * Returns whether a title that is no heading of a paper opens it. A link on its own line does only if votes or authors are below
     * that cannot be those of the paper above; neither does if the paper has a usual heading, too.
     */
    private boolean opensNear(PaperHeading paper, int at, Inside inside) {
        if (paper.arxivId().equals(open) || usual.contains(paper.arxivId())) {
            return false;
        }
        return paper.lines() > 1 ? opens(paper, at, inside) : (begun || inside == Inside.NOTHING) && hasOwnFields(at + 1, paper.arxivId());
    }

    /**
     * Returns whether votes or authors are below a heading, with only pictures, blank lines and at most two other lines before them.
     *
     * @param from the index of the line below the heading
     * @param own the identifier of the paper that the heading names; null if it names none
     */
    private boolean hasFields(int from, String own) {
        int seen = 0;
        boolean text = false;
        for (int at = from; at < Math.min(lines.size(), from + FAR_LINES) && seen < NEAR_LINES && !Markup.mayEndText(lines.get(at)); at++) {
            Optional<PaperHeading> title = NearTitle.at(lines, at).filter(near -> !near.arxivId().equals(own));
            if (title.isPresent() && (text || title.get().lines() > 1)) {
                return false;
            }
            String line = lines.get(at);
            if (Markup.isVoteOrAuthors(line) || NearField.of(line).filter(NearField::isClear).isPresent()) {
                return true;
            }
            seen += isNothing(at) ? 0 : 1;
            text |= isText(at);
        }
        return false;
    }

    /**
     * Returns whether votes or authors are below a link, with only pictures, blank lines and at most two lines of text before them. An
     * indented line with authors may be part of a list.
     *
     * @param from the index of the line below the link
     * @param own the identifier of the paper that the link names
     */
    private boolean hasOwnFields(int from, String own) {
        int seen = 0;
        for (int at = from; at < Math.min(lines.size(), from + FAR_LINES) && seen < NEAR_LINES && !Markup.mayEndText(lines.get(at)); at++) {
            String line = lines.get(at);
            boolean sure = !line.startsWith("- ***")
                    && NearField.of(line).filter(field -> field.isClear() && (field.vote() || !INDENTED.matcher(line).lookingAt())).isPresent();
            boolean other = NearTitle.at(lines, at).filter(near -> !near.arxivId().equals(own)).isPresent();
            if (sure || other || Markup.section(line).isPresent() || NearSection.of(line).isPresent()) {
                return sure;
            }
            seen += isNothing(at) ? 0 : 1;
        }
        return false;
    }

    private boolean isNothing(int at) {
        return Text.isBlank(lines.get(at)) || Markup.isPicture(lines.get(at));
    }

    private boolean isText(int at) {
        return !isNothing(at) && NearTitle.at(lines, at).isEmpty();
    }

    /** What is around a line. */
    private enum Inside {
        /** No paper, or one that is left out. */
        NOTHING,
        /** A paper without votes and authors, as in 2023: the next paper may have none either. */
        OLD_PAPER,
        /** A paper with votes or authors: the next paper has them, too. */
        PAPER
    }

    /**
     * The beginning of a paper, of a day, or of something that is left out.
     *
     * @param paper the heading of the paper; null if no paper begins
     * @param day the day; null if none begins
     * @param named the identifier of the paper that a passage to be left out names; null if there is none
     * @param lines the number of lines of the heading
     */
    record Start(PaperHeading paper, LocalDate day, String named, int lines) {
    }
}
