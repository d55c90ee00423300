package org.dailypapers.curation.editor.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;

/** Shows editors the other people who have an entry open. */
@ApplicationScoped
public class PresenceService {

    @Inject
    private PresenceRepository repository;

    @Inject
    private PeopleService people;

    /**
     * Records that an editor has an entry open.
     *
     * @param editor who
     * @param entryId the entry's identifier in the database
     * @return the others who have it open
     */
    @Transactional
    public List<Other> here(Actor editor, long entryId) {
        editor.require(Role.EDITOR);
        Instant now = Instant.now();
        people.lock(editor.id());
        repository.seen(editor.id(), entryId, now);
        Map<Long, Instant> others = repository.others(editor.id(), entryId, now);
        Map<Long, String> names = others.isEmpty() ? Map.of() : people.displayNames(others.keySet());
        return others.entrySet().stream().map(other -> new Other(names.getOrDefault(other.getKey(), "?"),
                Duration.between(other.getValue(), now).toMinutes())).toList();
    }

    /**
     * Another person who has the entry open.
     *
     * @param name the display name
     * @param minutes for how many whole minutes this person has had the entry open
     */
    public record Other(String name, long minutes) {
    }
}
