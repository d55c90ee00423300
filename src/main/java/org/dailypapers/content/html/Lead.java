package org.dailypapers.content.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.dailypapers.content.Section;
import org.dailypapers.content.text.Sentences;
import org.dailypapers.limit.FieldLimit;

/**
 * The beginning of a summary as plain text, in whole sentences.
 *
 * @param sentence the first sentence, cut at 1,000 characters; empty if the summary has no text
 * @param text the first sentence, and those after it as long as all together have at most 160 characters
 */
public record Lead(String sentence, String text) {

    private static final int LONGEST = 160;
    /** How many characters of a text are looked at, which are more than a lead has. */
    private static final int LOOKED_AT = 2000;
    private static final String OPENING = "([{「『《〈";
    private static final String CLOSING = ")]}」』》〉";
    private static final String ENDS = ".?!。…？！)]}\"'”’」』";

    /**
     * @param sections the sections of a summary
     * @return its beginning, from the first section that has text
     */
    public static Lead of(List<Section> sections) {
        return sections.stream().map(section -> Prose.lines(section.body(), LOOKED_AT)).filter(lines -> !lines.isEmpty()).findFirst().map(Lead::ofLines)
                .orElse(new Lead("", ""));
    }

    /** A line without an end mark, such as an item of a list, is the last: what follows would look like a part of it. */
    private static Lead ofLines(List<String> lines) {
        List<String> sentences = lines.stream().flatMap(Lead::sentences).toList();
        String text = sentences.get(0);
        for (String next : sentences.subList(1, sentences.size())) {
            if (text.length() + 1 + next.length() > LONGEST || ENDS.indexOf(text.charAt(text.length() - 1)) < 0) {
                break;
            }
            text += " " + next;
        }
        return new Lead(FieldLimit.LEAD.cut(sentences.get(0)), FieldLimit.LEAD.cut(text));
    }

    /** Sentences within brackets belong to the sentence around them. */
    private static Stream<String> sentences(String line) {
        String beginning = line.substring(0, Math.min(LOOKED_AT, line.length()));
        BitSet bracketed = bracketed(beginning);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        for (String sentence : Sentences.of(beginning)) {
            at += sentence.length();
            if (!bracketed.get(at)) {
                sentences.add(beginning.substring(from, at).strip());
                from = at;
            }
        }
        return sentences.stream();
    }

    /** Returns which characters stand behind an opening bracket, up to the bracket that closes it. One that nothing closes does not count. */
    private static BitSet bracketed(String line) {
        BitSet bracketed = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < line.length(); at++) {
            if (OPENING.indexOf(line.charAt(at)) >= 0) {
                open.push(at);
            } else if (CLOSING.indexOf(line.charAt(at)) >= 0 && !open.isEmpty()) {
                bracketed.set(open.pop() + 1, at + 1);
            }
        }
        return bracketed;
    }

    /** @return the first sentence as HTML that keeps particles with what they follow */
    public String sentenceHtml() {
        return Unbroken.html(sentence);
    }

    /** @return the text as HTML likewise */
    public String textHtml() {
        return html(text);
    }

    /**
     * @param text the text of a lead
     * @return the text as HTML likewise
     */
    public static String html(String text) {
        return Unbroken.html(text);
    }
}
