package org.dailypapers.curation.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

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
     * @param kind the kind of action
     * @param check the name of a check; may be null
     * @return the default reason; an empty text if there is none
     */
    String usualReason(BulkKind kind, String check) {
        return kind == BulkKind.FIX ? texts.title(check) : "";
    }
}
