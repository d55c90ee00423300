package org.dailypapers.curation.editor.typing;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.form.Params;

/**
 * A submission of the form of the editor.
 *
 * @param editor who submitted it
 * @param entry the current entry
 * @param form the typed text; blank except for the revision it was loaded from if the button is beside the editor
 * @param typed whether the typed text was submitted
 * @param act the action
 * @param onward whether to go on to the next entry of the list
 * @param note the note; null if it is empty
 * @param notice the reason for unpublishing that readers see; null if it is empty
 * @param back the revision to revert to, as it was submitted; null if there is none
 * @param merged whether the form has the merged text of two people
 * @param conflict the conflict with an import that a save resolves; null if there is none
 * @param where the page
 * @param name the unique name of the submission, which stays the same when it is sent again; empty if the page has no script
 * @param saved whether the page itself saved the revision that the form is now based on, but never got the response
 */
public record Submission(Actor editor, DeskEntry entry, EntryForm form, boolean typed, String act, boolean onward, String note, String notice, String back,
        boolean merged, Integer conflict, TypedOn where, String name, boolean saved) {

    private static final String ONWARD = "-next";

    /** @param request has the fields {@code act}, {@code note}, {@code back}, {@code merged} and {@code conflict} */
    public Submission(Actor editor, DeskEntry entry, EntryForm form, boolean typed, HttpServletRequest request) {
        this(editor, entry, form, typed, act(request).replaceFirst(ONWARD + "$", ""), act(request).endsWith(ONWARD),
                Params.text(request.getParameter("note")), Params.text(request.getParameter(Remarks.NOTICE)), request.getParameter("back"), request.getParameter("merged") != null,
                Params.number(request.getParameter("conflict"), 1, "error.act"),
                TypedOn.of(request.getParameterMap(), request.getHeader("User-Agent")), SubmissionName.of(request), false);
    }

    /**
     * @return the same submission; if the page itself saved a revision, based on that revision and without the conflict, which that
     *     save resolved
     */
    public Submission informed(EntryForm upon) {
        return upon.loaded() == form.loaded() ? this
                : new Submission(editor, entry, upon, typed, act, onward, note, notice, back, merged, null, where, name, true);
    }

    public EntryKey key() {
        return entry.row().key();
    }

    Origin origin() {
        return merged ? Origin.MERGE : Origin.EDIT;
    }

    private static String act(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("act")).orElse("");
    }
}
