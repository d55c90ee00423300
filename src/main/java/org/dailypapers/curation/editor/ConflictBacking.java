package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.curation.desk.DeskAddress;
import org.dailypapers.curation.editor.typing.SubmissionName;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.ConflictRepository;
import org.dailypapers.digest.desk.ConflictView;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** A conflict between what people wrote on an entry and a newer import, for an editor to decide. */
@Named
@RequestScoped
public class ConflictBacking {

    @Inject
    private DeskRepository desk;
    @Inject
    private ErasureRepository erasures;
    @Inject
    private ConflictRepository conflicts;
    @Inject
    private ConflictActs acts;
    @Inject
    private TypingService typing;
    @Inject
    private CheckRunner checks;
    @Inject
    private EditorList list;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Words words;
    @Inject
    private TypedForm typed;

    private EntryKey key;
    private DeskEntry entry;
    private ConflictView conflict;
    private Merge merge;
    private List<Clashes.Item> items;
    private ConflictChoice choice;
    private String told;
    private String problem;
    private final String pageName = UUID.randomUUID().toString();

    /** Shows the conflict of the entry that the address names, or decides it; leads to the editor where there is none. */
    public void load() {
        Actor actor = visitor.require(Role.EDITOR);
        HttpServletRequest request = Faces.getRequest();
        list.take(given(request, "list"), given(request, "next"));
        key = DeskAddress.of(page);
        entry = desk.find(key).orElseThrow(() -> erasures.absent(key));
        boolean post = "POST".equals(request.getMethod());
        choice = typed.fields().isEmpty() ? ConflictChoice.NONE : ConflictChoice.of(typed.fields());
        if (post) {
            act(actor, request);
        }
        if (!Faces.isResponseComplete()) {
            show();
        }
    }

    private String given(HttpServletRequest request, String name) {
        String said = request.getParameter(name);
        return said == null ? typed.text(name) : said;
    }

    private void act(Actor actor, HttpServletRequest request) {
        SubmissionAnswer.requireSame(request, actor);
        typing.begin(actor, entry.id());
        if (choice.act().equals("edit")) {
            lead(request, page.link(Routes.EDITOR.path(key.date(), key.arxivId()), list.with(choice.parameters())));
            return;
        }
        Outcome outcome = acts.decide(actor, entry, choice, SubmissionName.of(request));
        if (outcome instanceof Outcome.Message refused) {
            told = refused.text();
            entry = desk.find(key).orElseThrow(() -> erasures.absent(key));
        } else if (outcome instanceof Outcome.Refused refused) {
            problem = refused.problems().get(0).message();
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (outcome instanceof Outcome.Finished done) {
            checks.now(key);
            lead(request, done.onward() ? list.onward(key, done.key(), actor.id()) : list.here(key, done.key()));
            return;
        }
        if (SubmissionAnswer.refused(request, Faces.getResponse())) {
            Faces.responseComplete();
        }
    }

    private static void lead(HttpServletRequest request, String address) {
        SubmissionAnswer.done(request, Faces.getResponse(), address);
        Faces.responseComplete();
    }

    private void show() {
        conflict = conflicts.find(key).orElse(null);
        if (conflict == null) {
            SeeOther.to(list.here(key, "conflict-over"));
            return;
        }
        choice = choice.of(conflict.id());
        merge = conflict.merge();
        items = Clashes.items(merge);
        list.find(key, visitor.require(Role.EDITOR).id());
    }

    /** @return the account that the page is shown to */
    public long getAccount() {
        return visitor.require(Role.EDITOR).id();
    }

    /** @return a name for this showing of the page */
    public String getPageName() {
        return pageName;
    }

    /** @return the entry as it stands */
    public DeskEntry getEntry() {
        return entry;
    }

    /** @return the conflict */
    public ConflictView getConflict() {
        return conflict;
    }

    /** @return the places where both changed the same, in order */
    public List<Clashes.Item> getItems() {
        return items;
    }

    /** @return the headings of the sections that would hold sentences of both, in one line; empty where there are none */
    public String getJoined() {
        return String.join(", ", merge.joined().stream().filter(heading -> !heading.isEmpty()).toList());
    }

    /** @return what the import changes besides, whatever is decided */
    public List<Comparison.Field> getBesides() {
        return Comparison.of(merge.ours(), merge.merged()).changed();
    }

    /** @return what was chosen before */
    public ConflictChoice getChoice() {
        return choice;
    }

    /** @return a message about what was asked for; null where there is none */
    public String getTold() {
        return told;
    }

    /** @return what is wrong with the reason; null where nothing is */
    public String getProblem() {
        return problem;
    }

    /** @return what stands in the field of the reason */
    public String getReason() {
        return Objects.requireNonNullElseGet(choice.reason(), () -> words.text("conflict.reason"));
    }

    /** @return the title, or the identifier where there is none */
    public String getTitle() {
        return ShownTitle.of(entry.content().title(), key.arxivId());
    }

    /** @return the address that the form is sent to */
    public String getAction() {
        return page.path(Routes.EDITOR_CONFLICT.path(key.date(), key.arxivId()));
    }

    /** @return the address of the editor */
    public String getEditorLink() {
        return page.link(Routes.EDITOR.path(key.date(), key.arxivId()), list.with(Map.of()));
    }
}
