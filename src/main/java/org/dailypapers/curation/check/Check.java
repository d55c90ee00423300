package org.dailypapers.curation.check;

import java.util.List;

import org.dailypapers.content.Severity;

/**
 * A named rule of quality. Anyone who adds one writes a class that implements this and is a bean of the scope
 * {@code @ApplicationScoped}; everything else finds it. A check has no state, and the same subject always has the same
 * findings.
 */
public interface Check {

    /** @return what is known of the check itself */
    Rule rule();

    /** @return the name of the rule */
    default String name() {
        return rule().name();
    }

    /** @return the number of the rule's version */
    default int version() {
        return rule().version();
    }

    /** @return how much a finding matters */
    default Severity severity() {
        return rule().severity();
    }

    /**
     * @param subject an entry
     * @return the places where the rule is broken, in the order in which they are read; no two with the same passage
     */
    List<Finding> find(Subject subject);
}
