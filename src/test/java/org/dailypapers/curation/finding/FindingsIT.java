package org.dailypapers.curation.finding;

import static org.dailypapers.curation.MarkedDayFixture.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.MarkerCheckFixture;
import org.dailypapers.curation.queue.Attention;
import org.dailypapers.curation.queue.ClaimService;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueuePlace;
import org.dailypapers.curation.queue.QueuePlaceRepository;
import org.dailypapers.curation.queue.QueuePosition;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.curation.queue.QueueRow;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.desk.ListPosition;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.platform.Messages;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The states of findings, and their effect on the queue. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class FindingsIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private EntryStore entries;
    @Inject
    private FindingService service;
    @Inject
    private FindingRepository findings;
    @Inject
    private CheckRunner runner;
    @Inject
    private CheckRegistry checks;
    @Inject
    private QueueRepository queue;
    @Inject
    private QueuePlaceRepository places;
    @Inject
    private ClaimService claims;
    @Inject
    private PeopleFixture people;

    private Actor ada;
    private Actor ben;

    @BeforeEach
    void begin() throws Exception {
        ada = people.somebody(Role.ADMIN);
        ben = people.somebody(Role.EDITOR);
    }

    @Test
    void isFoundInTheBackgroundAndMendedBySaving() {
        day.accept("§§one 글", "글");
        await(() -> day.states(1).equals(List.of("OPEN §§one")));
        day.save(ben, 1, 1, "one 글");
        await(() -> day.states(1).equals(List.of("MENDED §§one")));
        assertEquals(ben.id(), day.only(1).closedBy());
        day.save(ben, 1, 2, "§§one 글");
        await(() -> day.states(1).equals(List.of("OPEN §§one")));
    }

    @Test
    void staysDismissedUntilItsPassageChanges() {
        day.accept("앞 §§one 글", "글");
        await(() -> day.states(1).size() == 1);
        service.dismiss(ben, day.only(1).id(), DismissalScope.FINDING, "괜찮습니다");
        assertEquals(0, queue.count(day.filter()).number());
        day.save(ben, 1, 1, "다른 앞 §§one 뒤");
        runner.now(day.key(1));
        assertEquals(List.of("DISMISSED §§one"), day.states(1));
        day.save(ben, 1, 2, "뒤");
        runner.now(day.key(1));
        day.save(ben, 1, 3, "§§one 돌아옴");
        runner.now(day.key(1));
        assertEquals(List.of("DISMISSED §§one"), day.states(1));
        day.save(ben, 1, 4, "§§ones 돌아옴");
        runner.now(day.key(1));
        assertEquals(List.of("DISMISSED §§one", "OPEN §§ones"), day.states(1));
        service.recall(ben, day.all(1).get(0).id());
        runner.now(day.key(1));
        assertEquals("MENDED §§one", day.states(1).get(0));
        assertEquals(null, day.all(1).get(0).closedBy(), "it was gone before");
        assertEquals(List.of(), findings.unchecked(day.day(), fingerprint()));
    }

    @Test
    void isDismissedForAnEntryWithAllThatIsFoundLater() {
        day.accept("§§one §§two", "§§one");
        await(() -> day.states(1).size() == 2);
        service.dismiss(ben, day.all(1).get(1).id(), DismissalScope.FINDING, "이것은 괜찮습니다");
        service.dismiss(ben, day.all(1).get(0).id(), DismissalScope.ENTRY, "이 논문에서는 괜찮습니다");
        assertEquals("이것은 괜찮습니다", day.all(1).get(1).reason());
        day.save(ben, 1, 1, "§§one §§two §§three");
        runner.now(day.key(1));
        assertEquals(List.of("DISMISSED §§one", "DISMISSED §§two", "DISMISSED §§three"), day.states(1));
        await(() -> day.states(2).equals(List.of("OPEN §§one")));
        service.recall(ben, day.all(1).get(2).id());
        assertEquals(List.of("OPEN §§one", "DISMISSED §§two", "OPEN §§three"), day.states(1));
    }

    @Test
    void aCheckIsSwitchedOffByAdminsAlone() {
        day.accept("§§one", "§§hard");
        await(() -> day.states(2).size() == 1);
        assertThrows(ForbiddenException.class, () -> service.switchCheck(ben, MarkerCheckFixture.NAME, "no"));
        assertThrows(ForbiddenException.class, () -> service.dismiss(ben, day.only(1).id(), DismissalScope.CHECK, "no"));
        try {
            service.dismiss(ada, day.only(1).id(), DismissalScope.CHECK, "쓸모없습니다");
            runner.everything();
            await(() -> day.states(1).equals(List.of("DISMISSED §§one")) && day.states(2).equals(List.of("DISMISSED §§hard")));
            assertEquals(0, queue.count(day.filter()).number());
        } finally {
            service.switchCheck(ada, MarkerCheckFixture.NAME, null);
            runner.everything();
        }
        await(() -> day.states(1).equals(List.of("OPEN §§one")) && day.states(2).equals(List.of("OPEN §§hard")));
    }

    @Test
    void everythingIsCheckedAgainWhenACheckIsRaised() {
        day.accept("§§one", "글");
        await(() -> runner.idle() && findings.done(fingerprint()) == findings.entries());
        MarkerCheckFixture.raise();
        assertEquals(0, findings.done(fingerprint()));
        runner.everything();
        await(() -> findings.done(fingerprint()) == findings.entries());
        assertEquals(List.of("OPEN §§one"), day.states(1));
    }

    @Test
    void theQueueHasTheWorstFirstAndLeadsThroughIt() {
        day.accept("§§one", "§§noted", "글", "§§three");
        await(() -> day.states(1).size() + day.states(2).size() + day.states(4).size() == 3);
        List<String> order = queue.rows(day.filter(), 0, 10).stream().map(QueueRow::arxivId).toList();
        assertEquals(List.of(day.key(4).arxivId(), day.key(2).arxivId(), day.key(1).arxivId()), order);
        assertEquals(new ListPosition(2, 3, day.key(4), day.key(1)), place(2, null).place());
        assertEquals(new ListPosition(0, 3, day.key(1), day.key(4)), place(3, null).place(), "without findings it would be the last");
        claims.take(ada, day.key(1));
        assertEquals(new ListPosition(2, 3, day.key(4), day.key(4)), place(2, null).place(), "what Ada has is passed over");
        assertEquals(1, queue.count(day.filter(null, Attention.ERROR, ada.id())).number());
        assertEquals(2, queue.count(day.filter(null, Attention.ERROR, QueueFilter.NOBODY)).number());
        assertEquals(0, queue.count(day.filter(null, Attention.CONFLICT, null)).number());
        assertEquals(0, queue.count(day.filter(Status.APPROVED, null, null)).number());
        assertEquals(3, queue.count(day.filter(Status.MACHINE, null, null)).number());
        assertEquals(1, queue.count(new QueueFilter(new EntryFilter("paper 2", day.day(), day.day(), null, null, null), MarkerCheckFixture.NAME, null, null)).number());
        assertEquals(3, queue.tally(day.filter()).stream().filter(one -> one.check().equals(MarkerCheckFixture.NAME)).findFirst()
                .orElseThrow().entries());
        entries.flag(day.key(4), Flag.WITHDRAWN, true, Act.now(ada.id(), "x"));
        assertEquals(2, queue.count(day.filter()).number());
        for (Locale locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            assertEquals(Messages.get(locale, MarkerCheckFixture.NOTE.key(), "a note"), day.only(2).note(locale));
        }
    }

    @Test
    void theQueueGoesOnFromWhereAnEntryWasAndThenFromTheStart() {
        day.accept("§§one", "§§two", "§§three");
        QueuePosition third = place(3, null).at();
        QueuePosition first = place(1, null).at();
        assertEquals(new ListPosition(3, 3, day.key(2), day.key(3)), place(1, null).place());
        assertTrue(place(1, null).again(), "after the last comes the first");
        assertEquals(false, place(2, null).again());
        day.save(ben, 3, 1, "three");
        runner.now(day.key(3));
        assertEquals(new ListPosition(0, 2, null, day.key(2)), place(3, third).place());
        day.save(ben, 1, 1, "one");
        runner.now(day.key(1));
        assertEquals(new ListPosition(0, 1, day.key(2), day.key(2)), place(1, first).place(), "not to the one just left");
        assertTrue(place(1, first).again());
        assertEquals(null, place(2, null).place().next(), "nothing else is left");
        claims.take(ada, day.key(2));
        assertEquals(null, place(1, first).place().next(), "nor for who may leave the rest to Ada");
        assertEquals(third, QueuePosition.of(third.toString()).orElseThrow());
    }

    private QueuePlace place(int number, QueuePosition left) {
        return places.place(day.filter(), day.key(number), left, ben.id());
    }

    private String fingerprint() {
        return checks.fingerprint(findings.off().keySet());
    }
}
