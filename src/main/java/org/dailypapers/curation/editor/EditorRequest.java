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

/** The request of a page about one entry: the editor, the entry, and the parameters of the address and the form. */
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
     * @param asked the request of the page; not the one that CDI injects, which has parameters that the route does not declare
     * @throws NotFound if the address is not that of an entry
     */
    void take(HttpServletRequest asked) {
        actor = visitor.require(Role.EDITOR);
        request = asked;
        key = DeskAddress.of(page);
    }

    /** @return the person who sent the request, an editor */
    Actor actor() {
        return actor;
    }

    /**
     * @return the current entry that the address names. If an editor has corrected its identifier since, {@link #key} returns the
     *     new key, so that pages opened before still work
     * @throws NotFound if there is no such entry
     */
    DeskEntry entry() {
        DeskEntry entry = entries.entry(key);
        key = entry.row().key();
        return entry;
    }

    /** @return the key of the entry that the address names */
    EntryKey key() {
        return key;
    }

    /** @return the request */
    HttpServletRequest request() {
        return request;
    }

    /** @return whether the form was submitted */
    boolean isSubmission() {
        return "POST".equals(request.getMethod());
    }

    /**
     * @param name the name of a parameter or field
     * @return its value in the request, or in a form that is shown again; null if neither has it
     */
    String given(String name) {
        String said = request.getParameter(name);
        return said == null ? typed.text(name) : said;
    }

    /** @return whether there is a form with the fields of an entry, either submitted or shown again */
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

    /** @return the choice made on the page of a conflict */
    ConflictChoice choice() {
        return typed.fields().isEmpty() ? ConflictChoice.NONE : ConflictChoice.of(typed.fields());
    }
}
