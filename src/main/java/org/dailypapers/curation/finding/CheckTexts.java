package org.dailypapers.curation.finding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.content.FieldName;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;

/** What checks and their findings say, in the language of the page. */
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
     * @return its title; the name itself if there is no such check any more
     */
    public String title(String check) {
        return Objects.requireNonNullElse(said(check, "title"), check);
    }

    /**
     * @param check the name of a check
     * @return what it finds, and what to do; an empty text if there is no such check any more
     */
    public String text(String check) {
        return Objects.requireNonNullElse(said(check, "text"), "");
    }

    /**
     * @param check the name of a check
     * @return why it is right that it fires often; null if it does not
     */
    String common(String check) {
        return said(check, "common");
    }

    private String said(String check, String what) {
        String key = "check." + check + "." + what;
        return Messages.has(page.getLocale(), key) ? words.text(key) : null;
    }

    /**
     * @param finding a finding
     * @return it, ready to be shown in a line
     */
    public FindingLine line(StoredFinding finding) {
        return new FindingLine(finding.check(), title(finding.check()), finding.severity().name().toLowerCase(Locale.ROOT),
                quote(finding.field(), finding.text()), finding.note(page.getLocale()));
    }

    /**
     * @param checkHit what a check found just now
     * @return it, ready to be shown in a line
     */
    public FindingLine line(CheckHit checkHit) {
        return line(new StoredFinding(0, checkHit, 0, Instant.now()));
    }

    /**
     * @param field the field of a passage
     * @param text the passage
     * @return its beginning on one line; of nothing, the name of the field
     */
    String quote(FieldName field, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return words.text("field." + field);
        }
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** @return the names of all checks, the gravest first */
    public List<String> getNames() {
        return checks.all().stream().map(check -> check.name()).toList();
    }

    /**
     * A finding in a line.
     *
     * @param check the name of its check
     * @param title what people call that
     * @param severity how much it matters, in lower case
     * @param quote its passage, on one line, maybe cut
     * @param note what is wrong in particular; null if the check says it all
     */
    public record FindingLine(String check, String title, String severity, String quote, String note) {
    }
}
