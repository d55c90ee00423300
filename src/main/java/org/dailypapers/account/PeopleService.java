package org.dailypapers.account;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** What others may ask of people. */
@ApplicationScoped
public class PeopleService {

    /**
     * @param ids people
     * @return the names that they chose to be shown, by id
     */
    public Map<Long, String> displayNames(Collection<Long> ids) {
        return Map.of();
    }
}
