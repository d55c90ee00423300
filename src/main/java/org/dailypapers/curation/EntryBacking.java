package org.dailypapers.curation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.SignInEntrance;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.TypedContent;
import org.dailypapers.digest.DeskEntry;
import org.dailypapers.digest.DeskRepository;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Original;
import org.dailypapers.platform.NotFound;
import org.dailypapers.platform.Page;
import org.dailypapers.platform.Routes;
import org.dailypapers.platform.Words;
import org.omnifaces.util.Faces;

/** The editor of an entry: what stands there, what is typed, and what is wrong with it. */
@Named
@RequestScoped
public class EntryBacking {

    private static final int SHORT_TITLE = 60;

    @Inject
    private DeskRepository desk;
    @Inject
    private DraftService drafts;
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
    /** Not the one that CDI knows: a form that was kept while nobody was signed in comes in a request of its own. */
    private HttpServletRequest request;
    private Actor actor;
    private EntryKey key;
    private DeskEntry entry;
    private EntryForm form;
    private Draft draft;
    private Draft displaced;
    private Original original;
    private Outcome outcome = Outcome.NOTHING;
    private List<PresenceService.Other> others;

    /** Shows the entry that the address names, or does what its form asks for. */
    public void load() {
        actor = visitor.require(Role.EDITOR);
        request = Faces.getRequest();
        list.take(request.getParameter("list"), request.getParameter("next"));
        key = DeskAddress.of(page);
        entry = desk.find(key).orElseThrow(NotFound::new);
        conflict.find(entry, request);
        if ("POST".equals(request.getMethod())) {
            act();
        } else {
            show();
        }
        if (!Faces.isResponseComplete()) {
            original = desk.original(key).orElse(null);
            others = presence.here(actor, entry.id());
            checks.now(key);
            findings.find(entry, form, actor, request);
            list.find(key, actor.id());
            history.find(key, actor);
            displaced = drafts.displaced(actor, entry.id()).filter(kept -> !kept.form().saysTheSame(form)).orElse(null);
        }
    }

    private void show() {
        EntryForm now = EntryForm.of(entry.content(), entry.row().revision());
        draft = drafts.find(actor, entry.id()).filter(kept -> !kept.form().saysTheSame(now)).orElse(null);
        form = conflict.filled(draft == null ? now : draft.form(), now);
    }

    private void act() {
        EntryForm sent = EntryForm.of(request.getParameterMap());
        boolean typed = EntryForm.isIn(request.getParameterMap());
        if (typed) {
            form = sent;
        } else {
            show();
        }
        if (request.getAttribute(SignInEntrance.RESUMED) != null) {
            outcome = new Outcome.Told(words.text(typed ? "editor.parked" : "editor.parked.button"));
            return;
        }
        outcome = findingActs.handles(request) ? findingActs.act(actor, entry, form, request)
                : acts.act(new Press(actor, entry, sent, typed, request));
        if (outcome instanceof Outcome.Done done) {
            checks.now(key);
            leave(done);
        } else if (outcome instanceof Outcome.Clashed clashed) {
            entry = desk.find(key).orElseThrow(NotFound::new);
            form = clashed.form();
        }
    }

    private void leave(Outcome.Done done) {
        Faces.getResponse().setStatus(303);
        Faces.getResponse().setHeader("Location", done.onward() ? list.onward(key, done.key(), actor.id())
                : list.here(key, done.key(), findingActs.handles(request) ? goingOn() : Map.of()));
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

    /** @return a section to begin with */
    public TypedContent.Part getBlank() {
        return new TypedContent.Part("", "");
    }

    /** @return the draft that the form shows; null where it shows what was saved */
    public Draft getDraft() {
        return draft;
    }

    /** @return what the editor typed on another page and has not saved; null where there is nothing of the kind */
    public Draft getDisplaced() {
        return displaced;
    }

    /** @return a name for this showing of the editor */
    public String getPageName() {
        return UUID.randomUUID().toString();
    }

    /** @return when the draft was kept that this page begins with, in milliseconds since 1970 UTC; null where there is none */
    public Long getKnown() {
        return draft == null ? null : Long.valueOf(draft.savedAt().toEpochMilli());
    }

    /** @return the lines of the entry in its source; null where they are not known */
    public Original getOriginal() {
        return original;
    }

    /** @return the number of the last of those lines */
    public Integer getLastLine() {
        return original.firstLine() + original.lines().size() - 1;
    }

    /** @return the title, cut to a length that fits the head of a page */
    public String getShortTitle() {
        String title = entry.content().title().isBlank() ? key.arxivId() : entry.content().title();
        return title.length() <= SHORT_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE / 2 * 2 - 1)) + "…";
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
        return outcome instanceof Outcome.Told told ? told.text() : null;
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
        return request.getParameter("merged") != null;
    }

    /** @return whether something is typed that is not saved */
    public boolean isDirty() {
        return !form.saysTheSame(EntryForm.of(entry.content(), entry.row().revision()));
    }

    /** @return whether a draft was put away just now and can come back */
    public boolean isUndoable() {
        return "discarded".equals(request.getParameter("done"));
    }

    /** @return what was typed as the reason of a judgement */
    public String getNote() {
        return Optional.ofNullable(request.getParameter("note")).filter(note -> outcome != Outcome.NOTHING).orElse("");
    }

    /** @return the entry as readers would see it with what is typed */
    public String getPreview() {
        return Preview.html(form, words);
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

    /** @return how many lines the field of the authors shows */
    public int getAuthorRows() {
        return Math.max(2, Math.min(8, form.authorNames().size() + 1));
    }

    /** @return whether the editor is an admin */
    public boolean isAdmin() {
        return actor.role().includes(Role.ADMIN);
    }

    /** @return reasons for a judgement to choose from */
    public List<String> getCannedNotes() {
        return Arrays.stream(words.text("editor.notes").split("\\|")).map(String::strip).toList();
    }
}
