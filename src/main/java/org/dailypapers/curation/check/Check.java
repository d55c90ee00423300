package org.dailypapers.curation.check;

import java.util.List;

import org.dailypapers.content.Severity;

/**
 * A named rule of quality. Whoever adds one writes a class that implements this and is a bean of the scope
 * {@code @ApplicationScoped}; everything else finds it. A check has no state, and the same subject always has the same
 * findings.
 */
public interface Check {

    /** @return the name in addresses and in the database, in lower case with hyphens; it never changes */
    String name();

    /** @return a number that is raised when the check finds other things than before, so that old entries are checked again */
    int version();

    /** @return how much a finding matters */
    Severity severity();

    /** @return what the check is about, for a page that lists them all */
    Explanation explanation();

    /**
     * @param subject an entry
     * @return the places where the rule is broken, in the order in which they are read; no two with the same passage
     */
    List<Finding> find(Subject subject);
}
