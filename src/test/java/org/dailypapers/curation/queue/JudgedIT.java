package org.dailypapers.curation.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Status;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is judged leaves the queue, until something new happens. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class JudgedIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private DeskService desk;
    @Inject
    private QueueRepository queue;
    @Inject
    private PeopleFixture people;

    private Actor ada;
    private DeskClientFixture browser;

    @BeforeEach
    void begin() throws Exception {
        ada = people.somebody(Role.ADMIN);
        browser = new DeskClientFixture(people.cookie(ada));
    }

    @Test
    void anApprovalAcceptsWhatIsOpenUntilThePassageChanges() throws Exception {
        day.accept("§§a 글 §§b", "§§c");
        desk.judge(ada, day.key(1), 1, Status.APPROVED, null);
        assertEquals(List.of("ACCEPTED §§a", "ACCEPTED §§b"), day.states(1));
        assertEquals(1, inQueue());
        day.write("§§a 새 글 §§d", "§§c");
        MarkedDayFixture.await(() -> day.states(1).contains("OPEN §§d"));
        assertEquals(2, inQueue());
        assertTrue(day.states(1).contains("ACCEPTED §§a"), day.states(1).toString());
    }

    @Test
    void whatAnApprovalAcceptedIsOpenAgainWhenItIsUndone() throws Exception {
        day.accept("§§a");
        desk.judge(ada, day.key(1), 1, Status.APPROVED, null);
        assertEquals(0, inQueue());
        desk.unjudge(ada, day.key(1), 1, Status.APPROVED, "too early");
        assertEquals(List.of("OPEN §§a"), day.states(1));
        assertEquals(1, inQueue());
    }

    @Test
    void whatAnApprovalAcceptedAndACorrectionFixedDoesNotComeBackWithIt() throws Exception {
        day.accept("§§a 글");
        desk.judge(ada, day.key(1), 1, Status.APPROVED, null);
        day.save(ada, 1, 1, "고친 글");
        MarkedDayFixture.await(() -> day.states(1).equals(List.of("MENDED §§a")));
        desk.judge(ada, day.key(1), 2, Status.APPROVED, null);
        desk.unjudge(ada, day.key(1), 2, Status.APPROVED, "too early");
        assertEquals(List.of("MENDED §§a"), day.states(1));
        assertEquals(0, inQueue());
    }

    @Test
    void returnedAndHiddenAndUnpublishedEntriesAreNotInTheQueue() throws Exception {
        day.accept("§§a", "§§b", "§§c");
        desk.judge(ada, day.key(1), 1, Status.RETURNED, "wrong");
        assertEquals(2, inQueue());
        desk.flag(ada, day.key(2), Flag.HIDDEN, true, "wrong");
        assertEquals(1, inQueue());
        desk.flag(ada, day.key(3), Flag.WITHDRAWN, true, "wrong");
        assertEquals(0, inQueue());
        assertEquals(List.of(), queue.tally(day.filter()));
        desk.flag(ada, day.key(2), Flag.HIDDEN, false, "right");
        assertEquals(1, inQueue());
        day.write("§§a 새 글", "§§b", "§§c");
        MarkedDayFixture.await(() -> inQueue() == 2);
    }

    @Test
    void anApprovalAsksOnceAndSendingBackSaysWhatReadersSee() throws Exception {
        day.accept("§§a", "§§b");
        String editor = "/admin/entry/" + day.key(1);
        DeskClientFixture.Answer asked = browser.send(browser.page(editor), "approve");
        assertEquals(200, asked.status());
        assertEquals(1, asked.page().select("#ask:not([hidden]) button[value=accept]").size(), asked.body());
        assertEquals(List.of("OPEN §§a"), day.states(1));
        DeskClientFixture.Answer done = browser.send(asked.page(), "accept");
        assertTrue(done.location().contains("done=approved"), done.location());
        assertEquals(List.of("ACCEPTED §§a"), day.states(1));
        DeskClientFixture.Answer gone = browser.send(browser.page("/admin/entry/" + day.key(2)), "return", "note", "wrong");
        assertTrue(gone.location().contains("done=returned&"), gone.location());
        day.save(ada, 1, 1, "고친 글");
        DeskClientFixture.Answer back = browser.send(browser.page(editor), "return", "note", "worse");
        assertTrue(back.location().contains("done=returned-shown&version=1"), back.location());
    }

    private long inQueue() {
        return queue.count(day.filter()).number();
    }
}
