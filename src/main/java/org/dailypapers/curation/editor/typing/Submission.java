package org.dailypapers.curation.editor.typing;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.form.Params;

/**
 * A press of a button of the editor.
 *
 * @param editor who pressed it
 * @param entry the entry as it stands
 * @param form what is typed; blank but for the revision it was loaded from where the button stands beside the editor
 * @param typed whether what is typed came along
 * @param act what to do
 * @param onward whether to go on to the next entry of the list
 * @param note why; null if nothing was said
 * @param notice what readers are told of the reason for unpublishing; null if nothing
 * @param back a revision to return to, as it was sent; null if none was
 * @param merged whether the form holds two people's work
 * @param conflict the conflict with an import that a save settles; null if it settles none
 * @param where the page
 * @param name tells the press from all others, and is the same however often it is sent; empty if the page has no script
 * @param saved whether the page saved the revision that the form stands upon, and had not heard of it
 */
public record Submission(Actor editor, DeskEntry entry, EntryForm form, boolean typed, String act, boolean onward, String note, String notice, String back,
        boolean merged, Integer conflict, TypedOn where, String name, boolean saved) {

    private static final String ONWARD = "-next";

    /** @param request has {@code act}, {@code note}, {@code back}, {@code merged} and {@code conflict}, as the fields are called */
    public Submission(Actor editor, DeskEntry entry, EntryForm form, boolean typed, HttpServletRequest request) {
        this(editor, entry, form, typed, act(request).replaceFirst(ONWARD + "$", ""), act(request).endsWith(ONWARD),
                Params.text(request.getParameter("note")), Params.text(request.getParameter(Remarks.NOTICE)), request.getParameter("back"), request.getParameter("merged") != null,
                Params.number(request.getParameter("conflict"), 1, "error.act"),
                TypedOn.of(request.getParameterMap(), request.getHeader("User-Agent")), SubmissionName.of(request), false);
    }

    /** @return the same, where it is known that the page saved a revision, and with it settled the conflict */
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
