package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds different numbers for the same thing in two sections, and numbers of parameters that contradict a model's name. The sentence with
 * the later number is marked, since a number alone is too little to identify a passage.
 */
@ApplicationScoped
public class NumberClash implements Check {

    private static final Rule RULE = new Rule("number-clash", 2, Severity.WARNING,
            "- ***What's New***: 기존 방법보다 메모리 사용량을 1.5배 줄였습니다.\n"
            + "- ***Performance Highlights***: 실험에서 메모리 사용량을 2.3배 줄였습니다.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<List<Figure>> earlier = new ArrayList<>();
        int count = 0;
        List<Section> sections = subject.content().sections();
        String all = subject.content().title() + " " + sections.stream().map(Section::body).collect(Collectors.joining(" "));
        for (int i = 0; i < sections.size(); i++) {
            String body = sections.get(i).body();
            List<Figure> figures = count < Figure.MOST ? Figure.of(body) : List.of();
            count += figures.size();
            SortedMap<Integer, Note> notes = new TreeMap<>();
            for (Figure figure : figures) {
                earlier.stream().map(before -> clash(before, figures, figure)).flatMap(Optional::stream).findFirst()
                        .ifPresent(other -> notes.put(figure.start(), note(figure, other)));
            }
            ModelSize.wrong(body, subject.content().title(), all).forEach(size -> notes.put(size.start(), note(size)));
            Sentence.around(i, body, List.copyOf(notes.keySet())).forEach((passage, places) -> findings.add(
                    new Finding(passage, places.stream().map(notes::get).distinct().toList(), null)));
            earlier.add(figures);
        }
        return findings;
    }

    private static Note note(Figure figure, Figure before) {
        return Note.of("check.number-clash.differs", before.text(), figure.text());
    }

    private static Note note(ModelSize size) {
        return Note.of("check.number-clash.size", size.english(), size.right());
    }

    /** A differing figure of an earlier section, if neither section contains the other's number elsewhere. */
    private static Optional<Figure> clash(List<Figure> before, List<Figure> now, Figure figure) {
        return before.stream().filter(other -> !other.equalsRounded(figure) && other.isOfSame(figure)).filter(other ->
                before.stream().noneMatch(figure::equalsRounded) && now.stream().noneMatch(other::equalsRounded)).findFirst();
    }
}
