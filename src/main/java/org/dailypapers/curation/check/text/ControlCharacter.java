package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dailypapers.character.ControlCharacters;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds control characters. Most come from a TeX command in JSON, where the backslash and the next letter form an escape sequence:
 * {@code \benchmark} became a backspace and {@code enchmark}. The fix restores the backslash if the command is certain.
 */
@ApplicationScoped
public class ControlCharacter implements Check {

    private static final Rule RULE = new Rule("control-character", 1, Severity.WARNING, "우리는 \benchmark를 공개합니다.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        FieldText.of(subject.content()).forEach(text -> findings.addAll(find(text)));
        return findings.subList(0, Math.min(Finding.MOST, findings.size()));
    }

    private static List<Finding> find(FieldText text) {
        String all = text.text();
        List<Finding> findings = new ArrayList<>();
        List<EatenBackslash> eaten = EatenBackslash.in(all);
        // limited because each finding has a copy of the content
        for (EatenBackslash one : eaten.subList(0, Math.min(Finding.MOST, eaten.size()))) {
            Note note = one.hasCharacter() ? Note.of("check.control-character.eaten", FieldText.name(all.charAt(one.start())), one.command())
                    : Note.of("check.control-character.missing", one.command());
            findings.add(new Finding(text.passage(one.start(), one.end()), List.of(note), text.mended(one.restored(all))));
        }
        String shown = ControlCharacters.replaced(all);
        BitSet known = new BitSet();
        eaten.forEach(one -> known.set(one.start(), one.end()));
        List<Integer> others = shown.equals(all) ? List.of() : IntStream.range(0, all.length())
                .filter(i -> all.charAt(i) != shown.charAt(i) && !known.get(i)).boxed().toList();
        text.around(others).forEach((passage, places) -> findings.add(new Finding(passage,
                List.of(Note.of("check.control-character.names", FieldText.names(all, places))), null)));
        findings.sort(Comparator.comparing(Finding::passage, Comparator.comparingInt(Passage::start)));
        return findings;
    }
}
