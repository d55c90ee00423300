package org.dailypapers.curation.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.desk.DeskAddress;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.TypedOn;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.TypedForm;

/** What the request of a page about one entry says: who asks, of which entry, and what the address and the form bring. */
@RequestScoped
class EditorRequest {

    @Inject
    private DeskEntries entries;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;

    private HttpServletRequest request;
    private Actor actor;
    private EntryKey key;

    /**
     * @param asked the request of the page, not the one that CDI knows, which has parameters that the route does not declare
     * @throws NotFound if the address cannot be that of an entry
     */
    void take(HttpServletRequest asked) {
        actor = visitor.require(Role.EDITOR);
        request = asked;
        key = DeskAddress.of(page);
    }

    /** @return who asks, an editor */
    Actor actor() {
        return actor;
    }

    /**
     * @return the entry that the address names, as it stands; where an editor corrected its identifier since, the key is the one it has
     *     now, so that a page that was opened before still does what is asked of it
     * @throws NotFound if there is none
     */
    DeskEntry entry() {
        DeskEntry entry = entries.entry(key);
        key = entry.row().key();
        return entry;
    }

    /** @return which entry the address names */
    EntryKey key() {
        return key;
    }

    /** @return the request */
    HttpServletRequest request() {
        return request;
    }

    /** @return whether a button was pressed */
    boolean isSubmission() {
        return "POST".equals(request.getMethod());
    }

    /**
     * @param name the name of a parameter or field
     * @return what the address says, or a form that is shown again; null if neither does
     */
    String given(String name) {
        String said = request.getParameter(name);
        return said == null ? typed.text(name) : said;
    }

    /** @return whether there is a form with the fields of an entry, which was sent or is shown again */
    boolean hasForm() {
        return EntryForm.isIn(typed.fields());
    }

    /** @return that form */
    EntryForm form() {
        return EntryForm.of(typed.fields());
    }

    /** @return the page that sent it */
    TypedOn from() {
        return TypedOn.of(typed.fields(), Client.of(request).device());
    }

    /** @return what was chosen on the page of a conflict */
    ConflictChoice choice() {
        return typed.fields().isEmpty() ? ConflictChoice.NONE : ConflictChoice.of(typed.fields());
    }
}
