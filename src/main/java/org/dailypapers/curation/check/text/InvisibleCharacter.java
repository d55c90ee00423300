package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;
import org.dailypapers.content.Unseen;
import org.dailypapers.content.diff.Appearance;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds invisible characters: zero-width characters that nothing needs, soft hyphens, and all characters that change the direction of
 * text. The fix deletes them if the text looks the same without them. If one changes the direction, there is a fix only if the text has
 * no letters that are read from right to left.
 */
@ApplicationScoped
public class InvisibleCharacter implements Check {

    private static final Rule RULE = new Rule("invisible-character", 1, Severity.WARNING, "모델은 추론\u200B을 두 단계로 나눕니다.");
    private static final Set<Byte> FROM_RIGHT_TO_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (FieldText text : FieldText.of(subject.content())) {
            // limited because each finding has a copy of the content
            text.around(places(text.text())).entrySet().stream().limit(Finding.MOST - findings.size()).forEach(found -> findings.add(new Finding(found.getKey(),
                    List.of(Note.of("check.invisible-character.names", FieldText.names(text.text(), found.getValue()))), mended(text, found.getValue()))));
        }
        return findings;
    }

    private static List<Integer> places(String text) {
        if (text.codePoints().noneMatch(Unseen::isZeroWidth)) {
            return List.of();
        }
        BitSet places = Unseen.in(text);
        for (int i = 0; i < text.length(); i++) {
            if (Unseen.isDirection(text.charAt(i))) {
                places.set(i);
            }
        }
        return places.stream().boxed().toList();
    }

    private static Content mended(FieldText text, List<Integer> places) {
        String all = text.text();
        boolean directs = places.stream().anyMatch(at -> Unseen.isDirection(all.charAt(at)));
        if (directs && all.codePoints().anyMatch(c -> FROM_RIGHT_TO_LEFT.contains(Character.getDirectionality(c)))) {
            return null;
        }
        StringBuilder left = new StringBuilder(all);
        for (int i = places.size() - 1; i >= 0; i--) {
            left.deleteCharAt(places.get(i));
        }
        String mended = left.toString();
        boolean same = text.field() == FieldName.SECTION ? Appearance.same(undirected(all), undirected(mended))
                : Appearance.sameLine(undirected(all), undirected(mended));
        return same ? text.mended(mended) : null;
    }

    private static String undirected(String text) {
        StringBuilder left = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Unseen.isDirection(c)).forEach(left::appendCodePoint);
        return left.toString();
    }
}
