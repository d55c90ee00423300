package org.dailypapers.curation.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.dailypapers.curation.finding.CheckTexts;
import org.dailypapers.platform.page.Words;

/** What is done to many entries, in the words of the page. */
@RequestScoped
public class BulkWords {

    @Inject
    private CheckTexts texts;
    @Inject
    private Words words;

    /**
     * @param kind what is done
     * @param check the name of the check whose findings it is done to; null if it is not about a check
     * @return what is done
     */
    public String title(BulkKind kind, String check) {
        String act = words.text("bulk.do." + kind.key());
        return check == null ? act : texts.title(check) + ": " + act;
    }

    /**
     * @param kind what is to be done
     * @param check the name of a check; may be null
     * @return the reason that goes without saying; an empty text if none does
     */
    String usualReason(BulkKind kind, String check) {
        return kind == BulkKind.FIX ? texts.title(check) : "";
    }
}
