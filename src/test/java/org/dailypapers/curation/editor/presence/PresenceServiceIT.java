package org.dailypapers.curation.editor.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskFilter;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.EntryFilter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Presence is a hint that never blocks anyone. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class PresenceServiceIT {

    @Inject
    private DigestStore digests;
    @Inject
    private DeskRepository desk;
    @Inject
    private PresenceService presence;
    @Inject
    private PeopleFixture people;

    @Test
    void manyOpenAnEntryAtOnceForTheFirstTime() throws Exception {
        LocalDate day = DigestFixture.day();
        DigestFixture.accept(digests, day, DigestFixture.digestOf(day, 1));
        EntryKey key = desk.rows(new DeskFilter(new EntryFilter(null, day, day, null, null, null),
                null, null), DeskSort.USUAL, 0, 1).get(0).key();
        long entry = desk.find(key).orElseThrow().id();
        Actor ada = people.somebody(Role.EDITOR);
        Actor ben = people.somebody(Role.EDITOR);
        assertEquals(8, PeopleFixture.atOnce(8, IllegalStateException.class, () -> presence.here(ada, entry)));
        assertEquals(List.of(ada.displayName()), presence.here(ben, entry).stream().map(PresenceService.Other::name).toList());
        presence.here(ada, entry);
        assertEquals(1, presence.here(ada, entry).size(), "once however often");
    }
}
