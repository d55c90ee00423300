package org.dailypapers.curation.editor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.content.html.Prose;
import org.dailypapers.curation.editor.typing.SubmissionName;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.curation.editor.undo.LastAct;
import org.dailypapers.curation.editor.undo.LastActService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.act.DerivativesException;
import org.dailypapers.digest.act.OwnApprovalException;
import org.dailypapers.digest.act.StaleException;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** Offers to undo what the editor has just done, on the page that it led to, and undoes it. */
@Named
@RequestScoped
public class EditorUndo {

    /** The parameter that names the entry to which something was just done. */
    static final String PARAMETER = "undo";

    private static final String UNDO = "take-back:";
    /** The messages of acts that can be undone. */
    private static final Set<String> DONE = Set.of("saved", "approved", "approved-unseen", "returned", "returned-shown", "hide-done", "unhide-done", "withdraw-done", "dismissed",
            "dismissed-next");

    @Inject
    private LastActService service;
    @Inject
    private TypingService typing;
    @Inject
    private Page page;
    @Inject
    private Words words;

    private LastAct last;

    /** Finds the act that the page before has done, if the address names its entry and the act still stands. */
    void load(Actor editor, HttpServletRequest request) {
        last = EntryKey.of(request.getParameter(PARAMETER)).flatMap(key -> service.find(editor, key)).orElse(null);
    }

    /** @return whether an act can be undone that is confirmed by this message; the key may be null */
    static boolean isPossible(String done) {
        return done != null && DONE.contains(done);
    }

    /** @return whether a submission asks to undo something */
    boolean handles(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("act")).orElse("").startsWith(UNDO);
    }

    /** Undoes what the submission names. */
    Outcome act(Actor editor, DeskEntry entry, HttpServletRequest request) {
        String press = SubmissionName.of(request);
        try {
            if (!typing.hasDone(editor, entry.id(), press)) {
                typing.once(editor, entry.id(), press, () -> service.undo(editor, entry.row().key(), request.getParameter("act").substring(UNDO.length()),
                        Messages.inAll("editor.undo.reason")));
            }
            return new Outcome.Finished("taken-back", false);
        } catch (NotFound e) {
            return new Outcome.Message(words.text("editor.undo.gone"));
        } catch (ForbiddenException e) {
            return new Outcome.Message(words.text("editor.forbidden"));
        } catch (OwnApprovalException e) {
            return new Outcome.Message(words.text("editor.own"));
        } catch (DerivativesException e) {
            return new Outcome.Message(words.text("editor.derivatives", e.attribution().licence(), Optional.ofNullable(e.attribution().author()).orElse("?")));
        } catch (StaleException e) {
            return new Outcome.Message(words.text("editor.stale", Integer.toString(e.newest())));
        }
    }

    /** @return what can be undone; null if there is nothing */
    public LastAct getLast() {
        return last;
    }

    /** @return what it was, and to which paper, as a text */
    public String getText() {
        return words.text("editor.undo." + last.kind().name(), Prose.plainLine(last.title()));
    }

    /** @return the value of the button that undoes it */
    public String getAct() {
        return UNDO + last.name();
    }

    /**
     * @param list the query of the list that the editor works through; may be null
     * @return the address of the entry in question, where the form is sent to
     */
    public String action(String list) {
        return page.link(Routes.EDITOR.path(last.key().date(), last.key().arxivId()), list == null ? Map.of() : Map.of("list", list));
    }
}
