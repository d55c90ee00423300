package org.dailypapers.content.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.Text;
import org.dailypapers.content.diff.Appearance;
import org.dailypapers.content.merge.SectionSlots.Slot;

/** Merges the sections of three contents. */
final class SectionMerge {

    private final Decisions decisions;
    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private final Map<Integer, Integer> indexes = new HashMap<>();
    private final List<String> joined = new ArrayList<>();
    private final SectionSlots slots;
    private final List<Integer> order;

    private SectionMerge(List<Section> base, List<Section> ours, List<Section> theirs, Decisions decisions) {
        this.decisions = decisions;
        slots = SectionSlots.of(base, ours, theirs);
        MergeSide leading = slots.ordersClash() ? decisions.settle(Clash.of(FieldName.ORDER, -1, null, headings(base),
                headings(ours), headings(theirs), headings(ours)), MergeSide.OURS) : MergeSide.OURS;
        slots.order(MergeSide.OURS).forEach(number -> settle(number, slots.slot(number)));
        order = slots.order(leading);
    }

    static SectionMerge of(List<Section> base, List<Section> ours, List<Section> theirs, Decisions decisions) {
        return new SectionMerge(base, ours, theirs, decisions);
    }

    /** @return the merged sections; all text without heading is combined at the beginning */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        String headless = Text.withoutOuterBlankLines(order.stream().map(outcomes::get)
                .filter(outcome -> outcome != null && outcome.heading == null).map(Outcome::body)
                .collect(Collectors.joining("\n\n")));
        if (!headless.isEmpty()) {
            sections.add(new Section(null, headless));
        }
        for (Integer number : order) {
            Outcome outcome = outcomes.get(number);
            if (outcome != null && outcome.heading != null) {
                indexes.put(number, sections.size());
                sections.add(new Section(outcome.heading, outcome.body));
            } else if (outcome != null && !headless.isEmpty()) {
                indexes.put(number, 0);
            }
        }
        return sections;
    }

    /** @return the headings of the sections that combine sentences of both sides; an empty text for one without heading */
    List<String> joined() {
        return joined;
    }

    /** @return the clash with the index that its section has in {@link #sections}, or -1 if nothing is left of it */
    Clash placed(Clash clash) {
        return clash.at(indexes.getOrDefault(clash.section(), -1));
    }

    private void settle(int number, Slot slot) {
        if (slot.ours() != null && slot.theirs() != null) {
            outcomes.put(number, both(number, slot));
        } else if (slot.ours() != null && keeps(number, slot, slot.ours(), MergeSide.OURS)) {
            outcomes.put(number, new Outcome(slot.ours().heading(), slot.ours().body()));
        } else if (slot.theirs() != null && keeps(number, slot, slot.theirs(), MergeSide.THEIRS)) {
            outcomes.put(number, new Outcome(slot.theirs().heading(), slot.theirs().body()));
        }
    }

    /**
     * Whether to keep a section that only one side has: that side added it; or changed it, while the other removed it; or it is one of
     * several equal sections of which one side added one and the other removed one.
     */
    private boolean keeps(int number, Slot slot, Section only, MergeSide mergeSide) {
        if (slot.base() == null || Appearance.same(only, slot.base()) && !slots.isAdded(only, mergeSide)) {
            return slot.base() == null;
        }
        return mergeSide == decisions.settle(Clash.of(FieldName.SECTION, number, only.heading(), slot.base().body(),
                mergeSide == MergeSide.OURS ? only.body() : null, mergeSide == MergeSide.THEIRS ? only.body() : null, only.body()), mergeSide);
    }

    private Outcome both(int number, Slot slot) {
        String heading = heading(number, slot);
        String base = slot.base() == null ? "" : slot.base().body();
        String ours = slot.ours().body();
        String theirs = slot.theirs().body();
        MergeSide mergeSide = MergeSide.changing(base, ours, theirs, Appearance::same);
        if (mergeSide != null) {
            return new Outcome(heading, mergeSide == MergeSide.OURS ? ours : theirs);
        }
        ThreeWay sentences = ThreeWay.ofSentences(base, ours, theirs);
        String merged = String.join("", sentences.merged());
        if (!sentences.clean() || makesUp(merged, base, ours, theirs)) {
            Clash clash = Clash.of(FieldName.SECTION, number, heading, slot.base() == null ? null : base, ours, theirs, merged);
            return new Outcome(heading, decisions.settle(clash, MergeSide.OURS) == MergeSide.OURS ? ours : theirs);
        }
        if (Appearance.same(merged, ours) || Appearance.same(merged, theirs)) {
            return new Outcome(heading, Appearance.same(merged, ours) ? ours : theirs);
        }
        joined.add(Objects.toString(heading, ""));
        return new Outcome(heading, merged);
    }

    /**
     * Whether a merged text contains a sentence that none of the versions has, for example because one side changed its end and the other
     * the space after it.
     */
    private static boolean makesUp(String merged, String... others) {
        List<List<Piece>> pieces = SentencePieces.of(Stream.concat(Stream.of(merged), Stream.of(others)).toList());
        Set<Piece> known = pieces.stream().skip(1).flatMap(List::stream).collect(Collectors.toSet());
        return !pieces.get(0).stream().filter(piece -> !piece.isBlank()).allMatch(known::contains);
    }

    private String heading(int number, Slot slot) {
        String base = slot.base() == null ? null : slot.base().heading();
        String ours = slot.ours().heading();
        String theirs = slot.theirs().heading();
        MergeSide mergeSide = MergeSide.changing(base, ours, theirs, Appearance::sameLine);
        if (mergeSide == null) {
            mergeSide = decisions.settle(Clash.of(FieldName.HEADING, number, ours, base, ours, theirs, ours), MergeSide.OURS);
        }
        return mergeSide == MergeSide.OURS ? ours : theirs;
    }

    private static String headings(List<Section> sections) {
        return sections.stream().map(section -> Objects.toString(section.heading(), "")).collect(Collectors.joining("\n"));
    }

    private record Outcome(String heading, String body) {
    }
}
