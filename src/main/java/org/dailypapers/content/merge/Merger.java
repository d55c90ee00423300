package org.dailypapers.content.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.diff.Appearance;
import org.dailypapers.content.text.Tokens;

/** Merges the fields of three contents, applying the decisions about clashes. */
final class Merger {

    private final Content base;
    private final Content ours;
    private final Content theirs;
    private final Decisions decisions;

    Merger(Content base, Content ours, Content theirs, Map<Integer, MergeSide> choices) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        decisions = new Decisions(choices);
    }

    Merge merge() {
        String title = field(FieldName.TITLE, Content::title, Appearance::sameLine, this::title);
        List<String> authors = authors();
        Integer votes = field(FieldName.VOTES, Content::votes, Objects::equals, Merger::text);
        String thumbnail = field(FieldName.THUMBNAIL, Content::thumbnail, Objects::equals, Merger::text);
        String video = field(FieldName.VIDEO, Content::video, Objects::equals, Merger::text);
        SectionMerge merge = SectionMerge.of(base.sections(), ours.sections(), theirs.sections(), decisions);
        List<Section> sections = merge.sections();
        return new Merge(base, ours, theirs, new Content(title, authors, votes, thumbnail, video, sections),
                decisions.clashes().stream().map(merge::placed).toList(), merge.joined());
    }

    private List<String> authors() {
        ThreeWay authors = ThreeWay.of(base.authors(), ours.authors(), theirs.authors());
        if (authors.clean()) {
            return authors.merged();
        }
        Clash clash = Clash.of(FieldName.AUTHORS, -1, null, String.join(", ", base.authors()),
                String.join(", ", ours.authors()), String.join(", ", theirs.authors()), String.join(", ", authors.merged()));
        return decisions.settle(clash, MergeSide.OURS) == MergeSide.OURS ? ours.authors() : theirs.authors();
    }

    private <T> T field(FieldName name, Function<Content, T> field, BiPredicate<T, T> same, Function<T, String> suggestion) {
        T before = field.apply(base);
        T own = field.apply(ours);
        T other = field.apply(theirs);
        MergeSide mergeSide = MergeSide.changing(before, own, other, same);
        if (mergeSide == null) {
            mergeSide = decisions.settle(Clash.of(name, -1, null, text(before), text(own), text(other), suggestion.apply(own)), MergeSide.OURS);
        }
        return mergeSide == MergeSide.OURS ? own : other;
    }

    /** Merges the words of both sides, with ours where their changes overlap. */
    private String title(String own) {
        return String.join("", ThreeWay.of(Tokens.of(base.title()), Tokens.of(own), Tokens.of(theirs.title())).merged());
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
