package org.dailypapers.curation.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;


class SourceMarksTest {

    private static final String BODY = "첫 문장 (괄호. 둘째 문장 (괄호) 끝.\n다음 줄";

    @Test
    void marksTheVeryPlace() {
        assertEquals(List.of("- ***A***: 첫 문장 [(]괄호. 둘째 문장 (괄호) 끝.", "다음 줄"), marked(BODY.indexOf('('), BODY.indexOf('(') + 1));
        int second = BODY.indexOf("(괄호)");
        assertEquals(List.of("- ***A***: 첫 문장 (괄호. 둘째 문장 [(괄호)] 끝.", "다음 줄"), marked(second, second + 4));
    }

    @Test
    void marksSeveralLines() {
        assertEquals(List.of("- ***A***: 첫 문장 (괄호. 둘째 문장 (괄호) [끝.]", "[다음] 줄"), marked(BODY.indexOf("끝."), BODY.indexOf("다음") + 2));
    }

    @Test
    void marksNothingWhereTheSourceSaysSomethingElse() {
        SourceMarks marks = new SourceMarks(List.of("- ***A***: 아주 다른 글 (괄호"));
        marks.mark(BODY, BODY.indexOf('('), BODY.indexOf('(') + 1);
        assertEquals(List.of("- ***A***: 아주 다른 글 (괄호"), shown(marks));
        marks.mark("", 0, 0);
        assertEquals(1, marks.pieces().get(0).size());
    }

    private static List<String> marked(int start, int end) {
        SourceMarks marks = new SourceMarks(List.of("- ***A***: 첫 문장 (괄호. 둘째 문장 (괄호) 끝.", "다음 줄"));
        marks.mark(BODY, start, end);
        return shown(marks);
    }

    private static List<String> shown(SourceMarks marks) {
        return marks.pieces().stream().map(line -> line.stream().map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining())).toList();
    }
}
