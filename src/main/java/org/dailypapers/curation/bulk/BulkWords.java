package org.dailypapers.curation.bulk;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.dailypapers.content.Severity;
import org.dailypapers.curation.finding.CheckTexts;
import org.dailypapers.platform.page.Words;

/** Bulk actions in the words of the page. */
@RequestScoped
public class BulkWords {

    @Inject
    private CheckTexts texts;
    @Inject
    private Words words;

    /**
     * @param kind the kind of action
     * @param check the name of the check whose findings it is about; null if it is not about a check
     * @return the action in words
     */
    public String title(BulkKind kind, String check) {
        String act = words.text("bulk.do." + kind.key());
        return check == null ? act : texts.title(check) + ": " + act;
    }

    /**
     * @param key the key of a text about errors and warnings
     * @param findings how many there are, by severity
     * @return the text; null if there are neither errors nor warnings
     */
    String findings(String key, Map<Severity, Long> findings) {
        long errors = findings.getOrDefault(Severity.ERROR, 0L);
        long warnings = findings.getOrDefault(Severity.WARNING, 0L);
        return errors + warnings == 0 ? null : words.text(key, errors, warnings);
    }

    /**
     * @param kind the kind of action
     * @param check the name of a check; may be null
     * @return the default reason; an empty text if there is none
     */
    String usualReason(BulkKind kind, String check) {
        return kind == BulkKind.FIX ? texts.title(check) : "";
    }
}
