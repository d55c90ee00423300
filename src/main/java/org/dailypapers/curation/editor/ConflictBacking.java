package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.PeopleService;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.curation.editor.typing.SubmissionName;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.ConflictRepository;
import org.dailypapers.digest.desk.ConflictView;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.omnifaces.util.Faces;

/** The page on which an editor resolves a conflict between the text of people and a newer import. */
@Named
@RequestScoped
public class ConflictBacking {

    @Inject
    private EditorRequest asked;
    @Inject
    private DeskEntries entries;
    @Inject
    private ConflictRepository conflicts;
    @Inject
    private ConflictActs acts;
    @Inject
    private EditorList list;
    @Inject
    private PeopleService people;
    @Inject
    private Page page;
    @Inject
    private Words words;

    private EntryKey key;
    private DeskEntry entry;
    private ConflictView conflict;
    private Merge merge;
    private List<Clashes.Item> items;
    private List<Comparison.Field> besides;
    private ConflictChoice choice;
    private String told;
    private String problem;
    private final String pageName = UUID.randomUUID().toString();

    /** Shows or resolves the conflict of the entry that the address names; redirects to the editor if there is none. */
    public void load() {
        asked.take(Faces.getRequest());
        list.take(asked.given("list"), asked.given("next"));
        list.orConflicts(asked.actor().id());
        entry = asked.entry();
        key = asked.key();
        choice = asked.choice();
        if (asked.isSubmission()) {
            act();
        }
        if (!Faces.isResponseComplete()) {
            show();
        }
    }

    private void act() {
        SubmissionAnswer.requireSame(asked.request(), asked.actor());
        acts.begin(asked.actor(), entry);
        if (choice.act().equals("edit")) {
            lead(page.link(Routes.EDITOR.path(key.date(), key.arxivId()), list.with(choice.parameters())));
            return;
        }
        Outcome outcome = acts.decide(asked.actor(), entry, choice, SubmissionName.of(asked.request()));
        if (outcome instanceof Outcome.Message refused) {
            told = refused.text();
            entry = entries.entry(key);
        } else if (outcome instanceof Outcome.Refused refused) {
            problem = refused.problems().get(0).message();
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (outcome instanceof Outcome.Finished done) {
            lead(done.onward() ? list.onwardFromConflict(key, done.key(), asked.actor().id()) : list.here(key, done.key()));
            return;
        }
        if (SubmissionAnswer.refused(asked.request(), Faces.getResponse())) {
            Faces.responseComplete();
        }
    }

    private void lead(String address) {
        SubmissionAnswer.done(asked.request(), Faces.getResponse(), address);
        Faces.responseComplete();
    }

    private void show() {
        conflict = conflicts.find(key).orElse(null);
        if (conflict == null) {
            SeeOther.to(list.here(key, told == null ? "conflict-over" : "conflict-late"));
            return;
        }
        choice = choice.of(conflict.id());
        merge = conflict.merge();
        items = Clashes.items(merge);
        besides = Comparison.of(merge.ours(), merge.merged()).changed();
        list.load(key, asked.actor().id());
    }

    /** @return the account that the page is shown to */
    public long getAccount() {
        return asked.actor().id();
    }

    /** @return whether single-key shortcuts are enabled */
    public boolean isSingleKeys() {
        return people.singleKeys(asked.actor().id());
    }

    /** @return a name for this showing of the page */
    public String getPageName() {
        return pageName;
    }

    /** @return the current entry */
    public DeskEntry getEntry() {
        return entry;
    }

    /** @return the conflict */
    public ConflictView getConflict() {
        return conflict;
    }

    /** @return the places that both changed, in order */
    public List<Clashes.Item> getItems() {
        return items;
    }

    /** @return the headings of the sections that would have sentences by both, in one line; empty if there are none */
    public String getJoined() {
        return String.join(", ", merge.joined().stream().filter(heading -> !heading.isEmpty()).toList());
    }

    /** @return the other changes of the import, which are applied whatever is decided */
    public List<Comparison.Field> getBesides() {
        return besides;
    }

    /** @return what was chosen before */
    public ConflictChoice getChoice() {
        return choice;
    }

    /** @return a message about the result of the action; null if there is none */
    public String getTold() {
        return told;
    }

    /** @return the problem with the reason; null if there is none */
    public String getProblem() {
        return problem;
    }

    /** @return the text of the reason field */
    public String getReason() {
        return Objects.requireNonNullElseGet(choice.reason(), () -> words.text("conflict.reason"));
    }

    /** @return the title, or the identifier if there is none */
    public String getTitle() {
        return Prose.plainLine(ShownTitle.of(entry.content().title(), key.arxivId()));
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
