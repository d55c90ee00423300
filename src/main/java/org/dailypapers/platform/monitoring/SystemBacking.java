package org.dailypapers.platform.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;

/** The state of each part of the system, in words. */
@Named
@RequestScoped
public class SystemBacking {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    @Inject
    private Instance<SystemPart> all;

    @Inject
    private Page page;

    @Inject
    private Words words;

    private List<Part> parts;
    private Instant at;

    /** Reads the state of all parts. */
    public void load() {
        at = Instant.now();
        parts = all.stream().sorted(Comparator.comparingInt(SystemPart::place)).map(this::look).toList();
    }

    private Part look(SystemPart part) {
        List<Fact> facts = facts(part);
        return new Part(part.name(), facts.stream().map(Fact::state).max(Comparator.naturalOrder()).orElse(Fact.State.UNKNOWN),
                facts.stream().map(fact -> new FactLine(fact.state(), text(fact), fact.path() == null ? null : page.link(fact.path()))).toList());
    }

    /** If one part fails in any way, the others are still shown. */
    private static List<Fact> facts(SystemPart part) {
        try {
            return part.look();
        } catch (RuntimeException | LinkageError e) {
            if (!DatabaseTrouble.isIn(e)) {
                LOG.log(System.Logger.Level.WARNING, "It cannot be told how this part of the system is: " + part.name(), e);
            }
            return List.of(Fact.unknown("system.unknown", deepest(e).toString()));
        }
    }

    private static Throwable deepest(Throwable e) {
        return e.getCause() == null ? e : deepest(e.getCause());
    }

    private String text(Fact fact) {
        return words.text(fact.key(), fact.values().stream().map(this::value).toArray());
    }

    private Object value(Object value) {
        if (value instanceof Instant instant) {
            return words.second(instant);
        }
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof Bytes bytes) {
            return bytes.text(page.getLocale());
        }
        // a driver's error message may contain the database address
        return value instanceof String text ? Settings.withoutPassword(text) : value;
    }

    private String duration(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return words.text("system.milliseconds", duration.toMillis());
        }
        if (duration.compareTo(Duration.ofMinutes(2)) < 0) {
            return words.text("system.seconds", duration.toSeconds());
        }
        if (duration.compareTo(Duration.ofHours(2)) < 0) {
            return words.text("system.minutes", duration.toMinutes());
        }
        return duration.compareTo(Duration.ofDays(2)) < 0 ? words.text("system.hours", duration.toHours())
                : words.text("system.days", duration.toDays());
    }

    /** @return the parts, in order */
    public List<Part> getParts() {
        return parts;
    }

    /** @return how many parts are not in a good state */
    public long getTroubled() {
        return parts.stream().filter(part -> part.state().compareTo(Fact.State.UNKNOWN) > 0).count();
    }

    /** @return when the state was read */
    public Instant getAt() {
        return at;
    }

    /**
     * A part, ready to be shown.
     *
     * @param name its name
     * @param state its state
     * @param lines its facts
     */
    public record Part(String name, Fact.State state, List<FactLine> lines) {
    }

    /**
     * A fact, ready to be shown.
     *
     * @param state how good or bad it is
     * @param text the text
     * @param link the address of a page with details; null if there is none
     */
    public record FactLine(Fact.State state, String text, String link) {
    }
}
