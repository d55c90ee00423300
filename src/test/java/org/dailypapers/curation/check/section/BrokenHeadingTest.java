package org.dailypapers.curation.check.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.check.AllChecks;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Mends;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenHeadingTest {

    private static final Check CHECK = new BrokenHeading();

    @ParameterizedTest
    @ValueSource(strings = {" **Technical Details**: ", " ***Technical Details***: ", "\n\n**Technical Details:** ", " - **Technical Details**: ",
        "\n### Technical Details\n", "\n## **Technical Details**\n\n", " ### Technical Details: ", "\nTechnical Details: ", " Technical Details: ",
        "\n- ***Technical Details**: ", "\n- **Technical Details***: ", "\n2. **Technical Details** : ", "\n- **Technical Details** :\n",
        "**Technical Details**: ", "\n*Technical details:*\n", " ***Technical Detail:*** "})
    void restoresTheSectionOfAUsualHeading(String heading) {
        assertEquals(List.of(new Section("What's New", "알파카를 제안합니다."), new Section("Technical Details", "트랜스포머를 씁니다.")),
                mended(new Section("What's New", "알파카를 제안합니다." + heading + "트랜스포머를 씁니다.")));
    }

    @Test
    void restoresSectionsOfATextWithoutHeading() {
        Section text = new Section(null, "- **What's New** : 하나.\n- **Technical Details** : 둘.\n- **Performance Highlights** : 셋.");
        List<Section> first = mended(text);
        assertEquals(new Section("What's New", "하나.\n- **Technical Details** : 둘.\n- **Performance Highlights** : 셋."), first.get(0));
        List<Section> all = mended(mended(first.toArray(Section[]::new)).toArray(Section[]::new));
        assertEquals(List.of(new Section("What's New", "하나."), new Section("Technical Details", "둘."),
                new Section("Performance Highlights", "셋.")), all);
    }

    @Test
    void removesTheHeadingOfItsOwnSection() {
        assertEquals(List.of(new Section("What's New", "알파카를 제안합니다.")),
                mended(new Section("What's New", "**What's New**: 알파카를 제안합니다.")));
    }

    @Test
    void restoresOtherSectionsWhoseLineSaysSo() {
        assertEquals(List.of(new Section("What's New", "하나."), new Section("Limitations", "둘.")),
                mended(new Section("What's New", "하나.\n### Limitations\n둘.")));
        assertEquals(List.of(new Section("What's New", "하나."), new Section("Limitations", "둘.")),
                mended(new Section("What's New", "하나.\n- ***Limitations**: 둘.")));
    }

    @Test
    void whatStandsBelowKeepsItsForm() {
        assertEquals(List.of(new Section("What's New", "하나."), new Section("Limitations", "- 가\n  - 나\n- 다")),
                mended(new Section("What's New", "하나.\n### Limitations\n\n  - 가\n    - 나\n  - 다")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"하나.\n***\n둘.", "하나. - **방법**: 둘.", "하나. ### 방법 둘.", "하나. ***방법***: 둘.", "하나.\n**Technical Details: 둘.** 셋.",
        "하나.\n### 이것은 너무 길어서 제목이라고 하기 어려운 줄이며 문장처럼 끝나기까지 합니다. 그렇지 않습니까?\n둘.", "하나.\n**What's New**: 둘."})
    void findsWhatOnlyAPersonCanMend(String body) {
        List<Finding> findings = found(new Section("What's New", body));
        assertEquals(1, findings.size(), findings::toString);
        assertNull(findings.get(0).mended());
    }

    @ParameterizedTest
    @ValueSource(strings = {"이 논문의 **핵심**은 속도입니다.", "1. **Tokenizer**: 나눕니다.\n2. **Encoder**: 담습니다.", "  - **Inner**: 안쪽입니다.",
        "- **자료:** 세 벌을 씁니다.", "C# 코드와 #1 모델을 씁니다.", "`### 제목`과 `***`를 씁니다.", "```\n### 주석\n```", "A* 탐색과 AtP*를 씁니다.",
        "***매우*** 빠릅니다.", "세부: Technical Details 절을 보십시오.", "What's New in Alpaca를 다룹니다.", "**Technical Details**에 따르면 빠릅니다.",
        "GPT-4 - **최고** 성능을 보입니다.", "모델은 3*3*3 격자를 씁니다."})
    void leavesTextMarkdownAndCode(String body) {
        assertEquals(List.of(), found(new Section("What's New", body)));
    }

    private static List<Section> mended(Section... sections) {
        List<Finding> findings = found(sections);
        assertEquals(true, !findings.isEmpty() && findings.get(0).fixable(), findings::toString);
        return findings.get(0).mended().sections();
    }

    private static List<Finding> found(Section... sections) {
        Subject subject = AllChecks.entry("- x").saying(new Content("T", List.of(), 1, null, null, List.of(sections)));
        Mends.assertRight(CHECK, subject);
        return CHECK.find(subject);
    }
}
