package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;

/** Properties of every finding and every fix. */
public final class Mends {

    private static final int MOST_STEPS = 1000;

    private Mends() {
    }

    /**
     * Asserts that passages are unique parts of what they refer to; that a fix removes its finding, adds no other, and leaves the rest
     * unchanged; and that fixing comes to an end.
     */
    public static void assertRight(Check check, Subject subject) {
        assertRight(check, subject, check.find(subject));
    }

    /** The same for given findings of the check. */
    static void assertRight(Check check, Subject subject, List<Finding> findings) {
        if (!findings.isEmpty()) {
            assertEquals(findings, check.find(subject), check.name());
        }
        Set<Passage> passages = new HashSet<>();
        for (Finding finding : findings) {
            Passage passage = finding.passage();
            String where = check.name() + " on " + subject.date() + "/" + subject.arxivId() + " " + passage;
            assertTrue(passages.add(passage), where);
            assertEquals(passage.text(), passage.start() == passage.end() ? passage.text()
                    : text(subject.content(), passage).substring(passage.start(), passage.end()), where);
            if (finding.fixable()) {
                assertMends(check, subject, findings, finding, where);
            }
        }
        if (findings.stream().anyMatch(Finding::fixable)) {
            assertEnds(check, subject);
        }
    }

    private static void assertMends(Check check, Subject subject, List<Finding> findings, Finding finding, String where) {
        Content mended = finding.mended();
        Content content = subject.content();
        Passage passage = finding.passage();
        List<Finding> after = check.find(subject.saying(mended));
        assertAll(where + " -> " + mended,
                () -> assertNotEquals(content, mended),
                () -> assertTrue(alike(after, passage) < alike(findings, passage) || after.size() < findings.size(), () -> "still fires: " + after),
                () -> assertTrue(passage.field() == FieldName.TITLE || content.title().equals(mended.title()), "title"),
                () -> assertTrue(passage.field() == FieldName.AUTHORS || content.authors().equals(mended.authors()), "authors"),
                () -> assertEquals(content.votes(), mended.votes()),
                () -> assertTrue(passage.field() == FieldName.THUMBNAIL
                        || Objects.equals(content.thumbnail(), mended.thumbnail()), "thumbnail"),
                () -> assertEquals(content.video(), mended.video()),
                () -> assertOtherSectionsStay(content.sections(), mended.sections(), passage.section()));
    }

    private static long alike(List<Finding> findings, Passage passage) {
        return findings.stream().map(Finding::passage)
                .filter(other -> other.field() == passage.field() && other.text().equals(passage.text())).count();
    }

    /** Asserts that fixing the first fixable finding repeatedly comes to an end. */
    private static void assertEnds(Check check, Subject subject) {
        Subject mended = subject;
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            Content next = check.find(mended).stream().filter(Finding::fixable).map(Finding::mended).findFirst().orElse(null);
            if (next == null) {
                return;
            }
            mended = mended.saying(next);
        }
        fail(check.name() + " does not end on " + subject.content() + ": " + mended.content());
    }

    private static void assertOtherSectionsStay(List<Section> before, List<Section> after, int index) {
        if (index < 0) {
            assertEquals(before, after);
            return;
        }
        int behind = before.size() - index - 1;
        assertEquals(before.subList(0, index), after.subList(0, index));
        assertEquals(before.subList(index + 1, before.size()), after.subList(after.size() - behind, after.size()));
    }

    private static String text(Content content, Passage passage) {
        return switch (passage.field()) {
            case TITLE -> content.title();
            case AUTHORS -> String.join(", ", content.authors());
            case VOTES -> Objects.toString(content.votes(), "");
            case THUMBNAIL -> Objects.toString(content.thumbnail(), "");
            case VIDEO -> Objects.toString(content.video(), "");
            case SECTION -> content.sections().get(passage.section()).body();
            case HEADING -> content.sections().get(passage.section()).heading();
            case ORDER -> "";
        };
    }
}
