package org.dailypapers.curation.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.desk.DeskAddress;
import org.dailypapers.curation.editor.presence.PresenceService;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.Remarks;
import org.dailypapers.curation.editor.typing.Submission;
import org.dailypapers.curation.editor.typing.TypedOn;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The editor of an entry: what stands there, what is typed, and what is wrong with it. */
@Named
@RequestScoped
public class EntryBacking {

    @Inject
    private DeskRepository desk;
    @Inject
    private ErasureRepository erasures;
    @Inject
    private EditorDraft draft;
    @Inject
    private TypingService typing;
    @Inject
    private EditorView view;
    @Inject
    private PresenceService presence;
    @Inject
    private EditorActs acts;
    @Inject
    private EditorList list;
    @Inject
    private EditorHistory history;
    @Inject
    private EditorConflict conflict;
    @Inject
    private EditorFindings findings;
    @Inject
    private FindingActs findingActs;
    @Inject
    private CheckRunner checks;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Words words;
    @Inject
    private TypedForm typed;
    /** Not the one that CDI knows, which has parameters that the route does not declare. */
    private HttpServletRequest request;
    private Actor actor;
    private EntryKey key;
    private DeskEntry entry;
    private EntryForm form;
    private Outcome outcome = Outcome.NOTHING;
    private List<PresenceService.Other> others;
    private TypedOn from;
    private final String pageName = UUID.randomUUID().toString();

    /** Shows the entry that the address names, or does what its form asks for. */
    public void load() {
        actor = visitor.require(Role.EDITOR);
        request = Faces.getRequest();
        list.take(given("list"), given("next"));
        from = TypedOn.of(typed.fields(), Client.of(request).device());
        key = DeskAddress.of(page);
        entry = desk.find(key).orElseThrow(() -> erasures.absent(key));
        conflict.find(entry, given("conflict"), given("theirs"));
        if ("POST".equals(request.getMethod())) {
            act();
        } else if (EntryForm.isIn(typed.fields())) {
            form = EntryForm.of(typed.fields());
        } else {
            show();
        }
        if (!Faces.isResponseComplete()) {
            others = presence.here(actor, entry.id());
            checks.now(key);
            findings.find(entry, form, actor, request);
            list.find(key, actor.id());
            history.find(key, actor);
            draft.findRest(actor, entry, form, from);
            view.find(entry, form);
        }
    }

    /** What the address says, or a form that is shown again. */
    private String given(String name) {
        String said = request.getParameter(name);
        return said == null ? typed.text(name) : said;
    }

    private void show() {
        form = conflict.filled(draft.restored(actor, entry), EntryForm.of(entry.content(), entry.row().revision()));
    }

    private void act() {
        SubmissionAnswer.requireSame(request, actor);
        EntryForm sent = EntryForm.of(request.getParameterMap());
        boolean whole = EntryForm.isIn(request.getParameterMap());
        typing.begin(actor, entry.id());
        if (whole) {
            form = sent;
            end();
        } else {
            show();
        }
        outcome = findingActs.handles(request) ? findingActs.act(actor, entry, form, request)
                : acts.act(new Submission(actor, entry, sent, whole, request));
        if (outcome instanceof Outcome.Finished done) {
            checks.now(key);
            leave(done);
        } else if (outcome instanceof Outcome.Clashed clashed) {
            entry = desk.find(key).orElseThrow(() -> erasures.absent(key));
            form = clashed.form();
        }
        if (!(outcome instanceof Outcome.Finished) && SubmissionAnswer.refused(request, Faces.getResponse())) {
            Faces.responseComplete();
        }
    }

    /** What becomes of drafts ends them where it is done. */
    private void end() {
        if (!List.of("discard", "undo").contains(given("act"))) {
            typing.end(actor, entry.id());
        }
    }

    private void leave(Outcome.Finished finished) {
        SubmissionAnswer.done(request, Faces.getResponse(), finished.onward() ? list.onward(key, finished.key(), actor.id())
                : list.here(key, finished.key(), findingActs.handles(request) ? goingOn() : Map.of()));
        Faces.responseComplete();
    }

    /** What is being merged or decided goes on after a fix, which saves nothing. */
    private Map<String, String> goingOn() {
        Map<String, String> going = new LinkedHashMap<>();
        for (String name : List.of("conflict", "merged")) {
            if (request.getParameter(name) != null) {
                going.put(name, request.getParameter(name));
            }
        }
        return going;
    }

    /** @return the entry as it stands */
    public DeskEntry getEntry() {
        return entry;
    }

    /** @return what tells the entry from all others */
    public EntryKey getKey() {
        return key;
    }

    /** @return what is typed */
    public EntryForm getForm() {
        return form;
    }

    /** @return the account that the page is shown to */
    public long getAccount() {
        return actor.id();
    }

    /** @return the name of the page that sent what the form shows; an empty text where it shows what was kept */
    public String getSentPage() {
        return isSent() ? from.page() : "";
    }

    /** @return whether the form shows what was sent, was not saved, and perhaps is kept nowhere */
    public boolean isAlone() {
        return isSent() && isDirty() && getClashes() == null;
    }

    private boolean isSent() {
        return EntryForm.isIn(typed.fields());
    }

    /** @return a name for this showing of the editor */
    public String getPageName() {
        return pageName;
    }

    /** @return who else has the entry open */
    public List<PresenceService.Other> getOthers() {
        return others;
    }

    /** @return who else has the entry open, in words */
    public String getOthersText() {
        return EditorTypingServlet.text(others, words::text);
    }

    /** @return a message about what was asked for; null where there is none */
    public String getTold() {
        return outcome instanceof Outcome.Message told ? told.text() : null;
    }

    /** @return what is wrong with what was typed */
    public List<FormProblem> getProblems() {
        return outcome instanceof Outcome.Refused refused ? refused.problems() : List.of();
    }

    /**
     * @param field the name of a field, with its number where there are several
     * @return what is wrong with it; null where nothing is
     */
    public String problem(String field) {
        return getProblems().stream().filter(problem -> problem.field().equals(field)).map(FormProblem::message).findFirst()
                .orElse(null);
    }

    /** @return what clashes with what somebody else saved; null where nothing does */
    public Clashes getClashes() {
        return outcome instanceof Outcome.Clashed clashed ? clashed.clashes() : null;
    }

    /** @return whether the form holds two people's work */
    public boolean isMerged() {
        return given("merged") != null;
    }

    /** @return whether something is typed that is not saved */
    public boolean isDirty() {
        return !form.saysTheSame(EntryForm.of(entry.content(), entry.row().revision()));
    }

    /** @return whether a draft was put away just now and can come back */
    public boolean isUndoable() {
        return "draft-discarded".equals(request.getParameter("done"));
    }

    /** @return what was typed as the reason of a judgement */
    public String getNote() {
        return form.remarks().text(Remarks.NOTE);
    }

    /** @return the address that the form is sent to */
    public String getAction() {
        return page.link(Routes.EDITOR.path(key.date(), key.arxivId()));
    }

    /** @return the address that keeps what is typed */
    public String getTypingLink() {
        return page.link(Routes.EDITOR_TYPING.path(key.date(), key.arxivId()));
    }

    /** @return whether keys alone may do something */
    public boolean isSingleKeys() {
        return people.singleKeys(actor.id());
    }

    /** @return whether what is about the paper, and not its summary, is to be seen at once */
    public boolean isMetaOpen() {
        EntryForm now = EntryForm.of(entry.content(), entry.row().revision());
        return outcome instanceof Outcome.Clashed || conflict.isShown() || !getProblems().isEmpty() || !form.title().equals(now.title())
                || !form.authors().equals(now.authors()) || !form.votes().equals(now.votes())
                || !form.thumbnail().equals(now.thumbnail()) || !form.video().equals(now.video());
    }

    /** @return whether the editor is an admin */
    public boolean isAdmin() {
        return actor.role().includes(Role.ADMIN);
    }

    /** @return the path where the entry is erased */
    public String getErasePath() {
        return Routes.ERASE_ENTRY.path(key.date(), key.arxivId());
    }
}
