package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dailypapers.content.Content;
import org.dailypapers.content.Severity;
import org.dailypapers.content.html.Emphasis;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds brackets, quotes and emphasis marks without a partner. The sentence that contains them is marked, since a bracket alone is too
 * little to identify a passage.
 */
@ApplicationScoped
public class Unbalanced implements Check {

    private static final Rule RULE = new Rule("unbalanced", 3, Severity.WARNING,
            "대규모 언어 모델(LLM의 추론 속도를 높입니다.");

    /** The most runs of asterisks that are examined per body; the others are found once these are fixed. */
    private static final int MOST = 50;
    private static final String CLOSERS = ")]}";
    private static final String OPENERS = "([{-+\\";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Content content = subject.content();
        for (int i = 0; i < content.sections().size(); i++) {
            int section = i;
            String body = content.sections().get(i).body();
            SortedMap<Integer, Integer> marks = marks(body);
            SortedMap<Integer, Integer> signs = new TreeMap<>(marks);
            Partners.missing(body).forEach(at -> signs.put(at, at + 1));
            Sentence.around(i, body, List.copyOf(signs.keySet())).forEach((passage, places) -> {
                String shown = places.stream().map(at -> body.substring(at, signs.get(at))).distinct()
                        .collect(Collectors.joining(" "));
                boolean emphasis = places.stream().allMatch(at -> marks.containsKey(at) && isEmphasis(body, at, marks.get(at)));
                findings.add(new Finding(passage, List.of(Note.of("check.unbalanced.marks", shown)),
                        emphasis ? Mended.body(content, section, 0, body.length(), without(body, places, marks)) : null));
            });
        }
        return findings;
    }

    /**
     * Runs of asterisks that mark nothing, by index, with their ends; a single asterisk may belong to a name, such as {@code A*}, or to a
     * footnote.
     */
    private static SortedMap<Integer, Integer> marks(String body) {
        SortedMap<Integer, Integer> marks = new TreeMap<>();
        List<Integer> stray = Emphasis.stray(body);
        for (int from = 0; from < stray.size() && marks.size() < MOST;) {
            int to = from + 1;
            while (to < stray.size() && stray.get(to) == stray.get(to - 1) + 1) {
                to++;
            }
            if (to - from > 1 && !isPower(body, stray.get(from), stray.get(to - 1) + 1)) {
                marks.put(stray.get(from), stray.get(to - 1) + 1);
            }
            from = to;
        }
        return marks;
    }

    private static boolean isPower(String body, int start, int end) {
        return start > 0 && end < body.length() && Character.isDigit(body.charAt(start - 1))
                && Character.isDigit(body.charAt(end));
    }

    /** Whether asterisks are left over from bold text, and are not part of a formula or a name: {@code 2**n}, {@code **kwargs}. */
    private static boolean isEmphasis(String body, int start, int end) {
        char before = start == 0 ? ' ' : body.charAt(start - 1);
        char after = end == body.length() ? ' ' : body.charAt(end);
        boolean operand = isLatin(before) || Character.isDigit(before) || CLOSERS.indexOf(before) >= 0;
        boolean apart = start > 0 && end < body.length() && Character.isWhitespace(before) && Character.isWhitespace(after);
        return !apart && !isLatin(after) && !(operand && (Character.isDigit(after) || OPENERS.indexOf(after) >= 0));
    }

    private static boolean isLatin(char c) {
        return c == '_' || Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }

    private static String without(String body, List<Integer> places, SortedMap<Integer, Integer> marks) {
        StringBuilder left = new StringBuilder(body);
        for (int i = places.size() - 1; i >= 0; i--) {
            left.delete(places.get(i), marks.get(places.get(i)));
        }
        return left.toString();
    }
}
