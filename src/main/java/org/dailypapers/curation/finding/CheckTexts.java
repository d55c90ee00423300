package org.dailypapers.curation.finding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.content.FieldName;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;

/** The texts of checks and findings, in the language of the page. */
@Named
@RequestScoped
public class CheckTexts {

    private static final int LONGEST = 90;

    @Inject
    private CheckRegistry checks;
    @Inject
    private Page page;
    @Inject
    private Words words;

    /**
     * @param check the name of a check
     * @return its title; the name itself if the check no longer exists
     */
    public String title(String check) {
        return Objects.requireNonNullElse(said(check, "title"), check);
    }

    /**
     * @param check the name of a check
     * @return what it finds, and what to do; an empty text if the check no longer exists
     */
    public String text(String check) {
        return Objects.requireNonNullElse(said(check, "text"), "");
    }

    /**
     * @param check the name of a check
     * @return why it is right that it has many findings; null if it does not
     */
    String common(String check) {
        return said(check, "common");
    }

    /**
     * @param check the name of a check that proposes fixes
     * @return the reason for a revision with its fix, in Korean and in English, since readers of both languages see it
     */
    public String fixed(String check) {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH).map(locale -> Stream.of("fixed", "title").map(what -> said(locale, check, what))
                .filter(Objects::nonNull).findFirst().orElse(check)).distinct().collect(Collectors.joining(" / "));
    }

    private String said(String check, String what) {
        return said(page.getLocale(), check, what);
    }

    private static String said(Locale locale, String check, String what) {
        String key = "check." + check + "." + what;
        return Messages.has(locale, key) ? Messages.get(locale, key) : null;
    }

    /**
     * @param finding a finding
     * @return the finding, ready to be shown on a line
     */
    public FindingLine line(StoredFinding finding) {
        return new FindingLine(finding.check(), title(finding.check()), finding.severity().name().toLowerCase(Locale.ROOT),
                quote(finding.field(), finding.text()), finding.note(page.getLocale()));
    }

    /**
     * @param checkHit a violation that a check has just found
     * @return the violation, ready to be shown on a line
     */
    public FindingLine line(CheckHit checkHit) {
        return line(new StoredFinding(0, checkHit, 0, Instant.now()));
    }

    /**
     * @param field the field of a passage
     * @param text the text of the passage
     * @return the beginning of the passage on one line; the name of the field if it is empty
     */
    String quote(FieldName field, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return words.text("field." + field);
        }
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** @return the names of all checks, most serious first */
    public List<String> getNames() {
        return checks.all().stream().map(check -> check.name()).toList();
    }

    /**
     * A finding, ready to be shown on a line.
     *
     * @param check the name of its check
     * @param title the display name of the check
     * @param severity its severity, in lower case
     * @param quote its passage on one line, possibly shortened
     * @param note a detail; null if the check's title says enough
     */
    public record FindingLine(String check, String title, String severity, String quote, String note) {
    }
}
