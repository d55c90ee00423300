package org.dailypapers.curation.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ArxivId;
import org.dailypapers.curation.editor.FormProblem;
import org.dailypapers.curation.editor.FormProblems;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.act.ErasedPaperException;
import org.dailypapers.digest.act.PaperThereException;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The form that adds a paper to a day. Its fields are those of the editor, with any number of sections, and are read as there. */
@Named
@RequestScoped
public class AddPaperFormBacking {

    @Inject
    private PaperService service;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Words words;
    @Inject
    private TypedForm typed;

    private EntryForm form;
    private final List<FormProblem> problems = new ArrayList<>();
    private EntryKey there;

    @PostConstruct
    void read() {
        form = written(EntryForm.of(typed.fields()));
    }

    /** The form without sections that have no text, because the form has the usual headings before anything is typed. */
    private static EntryForm written(EntryForm sent) {
        return new EntryForm(sent.loaded(), sent.title(), sent.authors(), sent.votes(), sent.thumbnail(), sent.video(),
                sent.parts().stream().filter(part -> !part.body().isBlank()).toList(), sent.reason());
    }

    /** Adds the paper to the day that the address names. */
    public void add() {
        Actor editor = visitor.require(Role.EDITOR);
        Optional<String> arxivId = Optional.ofNullable(Params.text(typed.text("paper"))).flatMap(ArxivId::in);
        if (arxivId.isEmpty()) {
            problems.add(new FormProblem("paper", "f-paper", words.text("paper.id.wrong")));
        }
        if (form.title().isBlank()) {
            problems.add(new FormProblem("title", "f-title", words.text("paper.title.missing")));
        }
        problems.addAll(FormProblems.of(form, words));
        if (problems.isEmpty()) {
            add(editor, new EntryKey(day(), arxivId.get()));
        } else {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void add(Actor editor, EntryKey key) {
        try {
            service.add(editor, key, form.typed().content(), Params.text(form.reason()));
            page.leadTo(Routes.EDITOR.path(key.date(), key.arxivId()), "paper-added");
        } catch (PaperThereException e) {
            there = e.key();
            refuse("paper.there", there.arxivId());
        } catch (ErasedPaperException e) {
            refuse("paper.erased", key.arxivId());
        }
    }

    private void refuse(String key, String arxivId) {
        problems.add(new FormProblem("paper", "f-paper", words.text(key, arxivId)));
        Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
    }

    /** @return the day in the address */
    LocalDate day() {
        try {
            return Objects.requireNonNull(Params.date(page.place("date")));
        } catch (BadRequest e) {
            throw new NotFound();
        }
    }

    /** @return what was typed */
    public EntryForm getForm() {
        return form;
    }

    /** @return the problems with the typed text */
    public List<FormProblem> getProblems() {
        return problems;
    }

    /**
     * @param field the name of a field, with its number if there are several
     * @return the problem with it; null if there is none
     */
    public String problem(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).map(FormProblem::message).findFirst().orElse(null);
    }

    /** @return the entry that the day has already for this paper; null if there is none */
    public EntryKey getThere() {
        return there;
    }
}
