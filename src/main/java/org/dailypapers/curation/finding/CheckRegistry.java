package org.dailypapers.curation.finding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Subject;

/** All checks. */
@ApplicationScoped
public class CheckRegistry {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.curation");

    private List<Check> all = List.of();

    /** For CDI. */
    protected CheckRegistry() {
    }

    /** @param beans all beans that are checks */
    @Inject
    public CheckRegistry(@Any Instance<Check> beans) {
        this(beans.stream().toList());
    }

    /** @param checks the checks */
    CheckRegistry(List<Check> checks) {
        this.all = checks.stream().sorted(Comparator.comparing(Check::severity).thenComparing(Check::name)).toList();
    }

    /** @return all checks, most serious first */
    public List<Check> all() {
        return all;
    }

    /**
     * @param name the name of a check; may be null
     * @return the check; empty if there is none of this name
     */
    public Optional<Check> find(String name) {
        return all.stream().filter(check -> check.name().equals(name)).findFirst();
    }

    /**
     * @param off the names of checks that are switched off
     * @return a fingerprint of the checks that are on; it changes whenever their findings might
     */
    String fingerprint(Set<String> off) {
        String text = all.stream().filter(check -> !off.contains(check.name())).map(check -> check.name() + ":" + check.version()
                + ":" + check.severity()).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * @param subject an entry
     * @param off the names of checks that are switched off
     * @return the findings of the other checks, and which of them failed
     */
    Outcome find(Subject subject, Set<String> off) {
        List<CheckHit> found = new ArrayList<>();
        Set<String> failed = new HashSet<>();
        for (Check check : all) {
            if (!off.contains(check.name())) {
                find(check, subject).ifPresentOrElse(all -> all.forEach(finding -> found.add(new CheckHit(check, finding))),
                        () -> failed.add(check.name()));
            }
        }
        return new Outcome(found, failed);
    }

    /**
     * @param check a check
     * @param subject an entry
     * @return its findings, at most {@link Finding#MOST}; empty if the check fails, which is logged
     */
    public Optional<List<Finding>> find(Check check, Subject subject) {
        try {
            List<Finding> found = check.find(subject);
            return Optional.of(found.subList(0, Math.min(Finding.MOST, found.size())));
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "The check " + check.name() + " fails on " + subject.date() + "/"
                    + subject.arxivId(), e);
            return Optional.empty();
        }
    }

    /**
     * The result of all checks for an entry.
     *
     * @param found the findings
     * @param failed the names of the checks that failed
     */
    record Outcome(List<CheckHit> found, Set<String> failed) {
    }
}
