package org.dailypapers.curation.editor.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.finding.DismissalScope;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.curation.finding.StoredFinding;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.platform.problem.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Undoing the last act of an editor. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class LastActIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private LastActService service;
    @Inject
    private DeskService desk;
    @Inject
    private DeskRepository entries;
    @Inject
    private FindingService findings;
    @Inject
    private PeopleFixture people;

    private Actor ada;
    private Actor ben;

    @BeforeEach
    void begin() throws Exception {
        ada = people.somebody(Role.ADMIN);
        ben = people.somebody(Role.EDITOR);
        day.accept("§§a", "§§b");
    }

    @Test
    void anApprovalIsUndoneWithWhatItAccepted() {
        desk.judge(ben, day.key(1), 1, Status.APPROVED, null);
        undo(ben, LastAct.Kind.APPROVED);
        assertEquals(Status.MACHINE, row().status());
        assertEquals(List.of("OPEN §§a"), day.states(1));
        assertEquals(Optional.empty(), service.find(ben, day.key(1)), "an undo cannot be undone");
    }

    @Test
    void theStatusBeforeAJudgementComesBack() {
        desk.judge(ben, day.key(1), 1, Status.APPROVED, null);
        desk.judge(ben, day.key(1), 1, Status.RETURNED, "wrong");
        assertEquals(null, row().published());
        undo(ben, LastAct.Kind.RETURNED);
        assertEquals(Status.APPROVED, row().status());
        assertEquals(List.of("ACCEPTED §§a"), day.states(1));
        desk.judge(ada, day.key(1), 1, Status.RETURNED, "wrong");
        desk.judge(ben, day.key(1), 1, Status.APPROVED, null);
        undo(ben, LastAct.Kind.APPROVED);
        assertEquals(Status.RETURNED, row().status());
        assertEquals(null, row().published(), "readers do not see what was sent back");
    }

    @Test
    void editorsPublishAgainWhatTheyUnpublishedAndNothingElse() {
        desk.flag(ben, day.key(1), Flag.WITHDRAWN, true, "wrong");
        undo(ben, LastAct.Kind.WITHDRAWN);
        assertEquals(1, row().published());
        desk.flag(ada, day.key(1), Flag.WITHDRAWN, true, "law");
        assertThrows(ForbiddenException.class, () -> desk.flag(ben, day.key(1), Flag.WITHDRAWN, false, "no"));
        desk.flag(ada, day.key(1), Flag.WITHDRAWN, false, "over");
        desk.flag(ben, day.key(1), Flag.WITHDRAWN, true, "wrong");
        desk.flag(ben, day.key(1), Flag.WITHDRAWN, false, "right");
        assertEquals(1, row().published());
    }

    @Test
    void aCorrectionAndAFindingAreUndone() {
        desk.flag(ben, day.key(1), Flag.HIDDEN, true, "wrong");
        undo(ben, LastAct.Kind.HIDDEN);
        day.save(ben, 1, 1, "고친 글");
        undo(ben, LastAct.Kind.SAVED);
        assertEquals("§§a", day.text(1));
        assertEquals(3, row().revision(), "nothing is deleted");
        findings.dismiss(ben, day.only(2).id(), DismissalScope.FINDING, "fine");
        undo(ben, 2, LastAct.Kind.DISMISSED);
        assertEquals(List.of("OPEN §§b"), day.states(2));
    }

    @Test
    void findingsThatWereDismissedTogetherAreOpenAgainTogether() {
        day.write("§§a 글 §§a 끝", "§§b");
        MarkedDayFixture.await(() -> day.states(1).size() == 2);
        findings.dismiss(ben, day.all(1).stream().map(StoredFinding::id).toList(), DismissalScope.FINDING, "fine");
        assertEquals(List.of("DISMISSED §§a", "DISMISSED §§a"), day.states(1));
        undo(ben, LastAct.Kind.DISMISSED);
        assertEquals(List.of("OPEN §§a", "OPEN §§a"), day.states(1));
    }

    @Test
    void onlyWhatStillStandsIsUndone() {
        desk.judge(ben, day.key(1), 1, Status.APPROVED, null);
        String name = service.find(ben, day.key(1)).orElseThrow().name();
        assertThrows(NotFound.class, () -> service.undo(ada, day.key(1), name, "not mine"));
        assertThrows(NotFound.class, () -> service.undo(ben, day.key(2), name, "not there"));
        day.save(ada, 1, 1, "다른 글");
        assertThrows(NotFound.class, () -> service.undo(ben, day.key(1), name, "too late"));
        assertEquals("다른 글", day.text(1));
        desk.flag(ben, day.key(2), Flag.HIDDEN, true, "wrong");
        String hiding = service.find(ben, day.key(2)).orElseThrow().name();
        desk.flag(ada, day.key(2), Flag.HIDDEN, false, "right");
        desk.flag(ada, day.key(2), Flag.HIDDEN, true, "law");
        assertThrows(NotFound.class, () -> service.undo(ben, day.key(2), hiding, "hidden by somebody else now"));
    }

    @Test
    void thePageAfterAnActOffersToUndoItOnce() throws Exception {
        DeskClientFixture browser = new DeskClientFixture(people.cookie(ben));
        String editor = "/admin/entry/" + day.key(1);
        assertEquals(0, browser.page(editor).select(".take-back").size());
        DeskClientFixture.Answer done = browser.send(browser.page(editor), "hide", "note", "wrong");
        assertTrue(row().hidden());
        var form = browser.page(done.location()).select(".take-back").first();
        String act = form.select("button").attr("value");
        DeskClientFixture.Answer undone = browser.post(form.attr("action"), "act", act);
        assertTrue(undone.location().contains("done=taken-back"), undone.location());
        assertTrue(!row().hidden());
        assertEquals(200, browser.post(form.attr("action"), "act", act).status(), "a second time says that nothing was undone");
        assertTrue(!row().hidden());
    }

    private void undo(Actor editor, LastAct.Kind kind) {
        undo(editor, 1, kind);
    }

    private void undo(Actor editor, int number, LastAct.Kind kind) {
        LastAct last = service.find(editor, day.key(number)).orElseThrow();
        assertEquals(kind, last.kind());
        service.undo(editor, day.key(number), last.name(), "undone");
    }

    private DeskRow row() {
        return entries.find(day.key(1)).orElseThrow().row();
    }
}
