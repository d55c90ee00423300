package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;

/**
 * Finds two different numbers for one thing in two sections, and numbers of parameters that contradict the name of the model.
 * The sentence in which the later number stands is marked, since a number alone is nothing to know it by.
 */
@ApplicationScoped
public class NumberClash implements Check {

    private static final Rule RULE = new Rule("number-clash", 2, Severity.WARNING, Explanation.of(
            new Bilingual("서로 다른 수", "Numbers that differ"),
            new Bilingual("두 부분이 같은 것을 두고 서로 다른 수를 말합니다. 논문에서 어느 쪽이 맞는지 확인해 주세요. 반올림한 수는 같은 수로 봅니다. "
                    + "14B를 14억이라 하는 등 모델 이름과 어긋나는 크기도 찾습니다.",
                    "Two sections give different numbers for the same thing. Look up in the paper which one is right. A number "
                    + "that is the other one rounded is the same. Sizes that contradict the name of a model are found, too: 14B "
                    + "is 140억, not 14억."),
            "- ***What's New***: 기존 방법보다 메모리 사용량을 1.5배 줄였습니다.\n"
            + "- ***Performance Highlights***: 실험에서 메모리 사용량을 2.3배 줄였습니다."));

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
            SortedMap<Integer, Bilingual> notes = new TreeMap<>();
            for (Figure figure : figures) {
                earlier.stream().map(before -> clash(before, figures, figure)).flatMap(Optional::stream).findFirst()
                        .ifPresent(other -> notes.put(figure.start(), note(figure, other)));
            }
            ModelSize.wrong(body, subject.content().title(), all).forEach(size -> notes.put(size.start(), note(size)));
            Sentence.around(i, body, List.copyOf(notes.keySet())).forEach((passage, places) -> findings.add(
                    new Finding(passage, Bilingual.joined(places.stream().map(notes::get).toList()), null)));
            earlier.add(figures);
        }
        return findings;
    }

    private static Bilingual note(Figure figure, Figure before) {
        return new Bilingual("앞에서는 " + before.text() + ", 여기서는 " + figure.text() + "입니다.",
                "It was " + before.text() + " before and is " + figure.text() + " here.");
    }

    private static Bilingual note(ModelSize size) {
        return new Bilingual(size.english() + (size.english().endsWith("M") ? "은 " : "는 ") + size.right() + "입니다.",
                size.english() + " is " + size.right() + ".");
    }

    /** A figure of an earlier section that differs, where neither section has the number of the other elsewhere. */
    private static Optional<Figure> clash(List<Figure> before, List<Figure> now, Figure figure) {
        return before.stream().filter(other -> !other.equalsRounded(figure) && other.isOfSame(figure)).filter(other ->
                before.stream().noneMatch(figure::equalsRounded) && now.stream().noneMatch(other::equalsRounded)).findFirst();
    }
}
