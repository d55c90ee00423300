package org.dailypapers.curation.check;

import java.util.List;

import org.dailypapers.content.Severity;

/**
 * A named quality rule. To add one, write an {@code @ApplicationScoped} bean that implements this interface; it is found automatically. A
 * check has no state, and always gives the same findings for the same subject.
 */
public interface Check {

    /** @return the description of the check */
    Rule rule();

    /** @return the name of the check */
    default String name() {
        return rule().name();
    }

    /** @return the version of the check */
    default int version() {
        return rule().version();
    }

    /** @return the severity of its findings */
    default Severity severity() {
        return rule().severity();
    }

    /**
     * @param subject an entry
     * @return the violations of the rule in reading order, no two with the same passage
     */
    List<Finding> find(Subject subject);
}
