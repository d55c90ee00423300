package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.check.entry.Thumbnail;
import org.dailypapers.curation.check.entry.TwoDays;
import org.dailypapers.curation.check.entry.VotesUnknown;
import org.dailypapers.curation.check.markup.FlatBullets;
import org.dailypapers.curation.check.section.SectionMissing;
import org.dailypapers.curation.check.section.ThinSection;
import org.dailypapers.curation.check.section.UnusualHeading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionChecksTest {

    private static final String LONG = "알파카라는 새로운 언어 모델을 제안하고, 세 가지 언어로 된 다섯 벤치마크에서 가장 높은 정확도를 보였습니다. 코드도 공개합니다.";

    @Test
    void missesUsualSectionsOfHeadedSummaries() {
        assertEquals(List.of("Technical Details"), texts(new SectionMissing(), headed("What's New", "Performance Highlights")));
        assertEquals(List.of(), texts(new SectionMissing(), headed("Whats New", "Technical details", "Performance Highlight", "Limits")));
        assertEquals(List.of("What's New", "Technical Details", "Performance Highlights"),
                texts(new SectionMissing(), headed("Limitations")));
        assertEquals(List.of(), texts(new SectionMissing(), saying(new Section(null, "- 하나\n- 둘"))));
        assertEquals(List.of(), texts(new SectionMissing(), saying()));
    }

    @ParameterizedTest
    @CsvSource({"What’s New,What's New", "WHAT'S NEW,What's New", "What is New,What's New", "1. Technical Detail,Technical Details",
        "Technical  Detials,Technical Details", "Performance Higlights,Performance Highlights", "Perfomance Highlight:,Performance Highlights"})
    void mendsHeadingsThatAreMeantAsUsualOnes(String heading, String usual) {
        List<Finding> findings = found(new UnusualHeading(), headed(heading));
        assertEquals(usual, findings.get(0).mended().sections().get(0).heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Limitations", "What's Next", "Technical Details - Related Work", "Performance", "새로운 점", "New", "Details"})
    void leavesOtherHeadingsToAPerson(String heading) {
        assertNull(found(new UnusualHeading(), headed("What's New", heading)).get(0).mended());
    }

    @Test
    void makesNoHeadingTwice() {
        assertNull(found(new UnusualHeading(), headed("What's New", "Whats New")).get(0).mended());
        assertEquals(List.of(), found(new UnusualHeading(), headed("What's New", "Technical Details", "Performance Highlights")));
    }

    @Test
    void findsSectionsThatSayNextToNothing() {
        assertEquals(List.of("", "없음", "다음과 같이 구성됩니다:"), texts(new ThinSection(), saying(new Section("What's New", LONG),
                new Section("Technical Details", ""), new Section("Performance Highlights", "없음"),
                new Section("Limits", "다음과 같이 구성됩니다:"))));
        assertEquals(List.of(""), texts(new ThinSection(), saying()));
    }

    @Test
    void findsBulletsWithoutHeading() {
        assertEquals(List.of("- 하나\n- 둘"), texts(new FlatBullets(), saying(new Section(null, "- 하나\n- 둘"))));
        assertEquals(List.of(), texts(new FlatBullets(), saying(new Section(null, "- 하나뿐인 목록"))));
        assertEquals(List.of(), texts(new FlatBullets(), saying(new Section(null, "하나입니다.\n둘입니다."))));
        assertEquals(List.of(), texts(new FlatBullets(), saying(new Section("What's New", "- 하나\n- 둘"))));
    }

    @ParameterizedTest
    @CsvSource({"https://cdn.example.org/social/2411.06481.png,", "https://cdn-avatars.example.org/v1/x.png,avatar", "/avatars/1a.svg,relativeAvatar",
        "images/a.png,relative", "//example.org/a.png,relative", "https://www.gravatar.com/avatar/1,avatar", "https://example.org/avatar-model/a.png,avatar",
        "https://example.org/gan-avatarize.png,"})
    void tellsPicturesOfPapersFromOthers(String address, String note) {
        List<Finding> findings = found(new Thumbnail(), AllChecks.entry("- x").saying(
                new Content("T", List.of(), 1, address, null, List.of())));
        assertEquals(note == null ? List.of() : List.of(List.of(Note.of("check.thumbnail." + note))),
                findings.stream().map(Finding::notes).toList());
    }

    @Test
    void missesAPictureOnlyWhereThereIsNoVideo() {
        assertEquals(1, found(new Thumbnail(), AllChecks.entry("- x")).size());
        assertEquals(0, found(new Thumbnail(), AllChecks.entry("![](https://example.org/v.mp4)\n- x")).size());
    }

    @Test
    void namesTheOtherDays() {
        Subject subject = AllChecks.entry("- x");
        Subject twice = new Subject(subject.date(), subject.arxivId(), subject.content(),
                List.of(LocalDate.of(2024, 11, 5), LocalDate.of(2024, 11, 11)));
        assertEquals(List.of("2024-11-05, 2024-11-11"), texts(new TwoDays(), twice));
        assertEquals(List.of(), texts(new TwoDays(), new Subject(subject.date(), subject.arxivId(), subject.content(), List.of())));
    }

    @Test
    void knowsVotesFromNone() {
        assertEquals(1, found(new VotesUnknown(), AllChecks.entry("Vote: -\n- x")).size());
        assertEquals(0, found(new VotesUnknown(), AllChecks.entry("Vote: 0\n- x")).size());
    }

    private static List<String> texts(Check check, Subject subject) {
        return found(check, subject).stream().map(finding -> finding.passage().text()).toList();
    }

    private static List<Finding> found(Check check, Subject subject) {
        Mends.assertRight(check, subject);
        return check.find(subject);
    }

    private static Subject headed(String... headings) {
        return saying(List.of(headings).stream().map(heading -> new Section(heading, LONG)).toArray(Section[]::new));
    }

    private static Subject saying(Section... sections) {
        return AllChecks.entry("- x").saying(new Content("T", List.of("Ada Byron"), 1, null, null, List.of(sections)));
    }
}
