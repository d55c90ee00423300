package org.dailypapers.curation.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.ArxivId;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.TypedContent.TypedSection;
import org.dailypapers.curation.editor.FormProblem;
import org.dailypapers.curation.editor.FormProblems;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.act.ErasedPaperException;
import org.dailypapers.digest.act.PaperThereException;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The page on which an editor adds a paper that is missing from the file of a day. */
@Named
@RequestScoped
public class AddPaperBacking {


    @Inject
    private PaperService service;
    @Inject
    private DigestRepository digests;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private Words words;
    @Inject
    private TypedForm typed;

    private LocalDate date;
    private EntryForm form;
    private List<TypedSection> parts;
    private final List<FormProblem> problems = new ArrayList<>();
    private EntryKey there;

    /** Shows the form for the day that the address names, or adds the paper. Only a day that has a digest has this form. */
    public void load() {
        Actor editor = visitor.require(Role.EDITOR);
        date = day();
        digests.find(date).orElseThrow(NotFound::new);
        form = written(EntryForm.of(typed.fields()));
        if (Faces.getRequest().getMethod().equals("POST")) {
            add(editor);
        }
        parts = withUsual(form.parts());
    }

    private LocalDate day() {
        try {
            return Objects.requireNonNull(Params.date(page.place("date")));
        } catch (BadRequest e) {
            throw new NotFound();
        }
    }

    private void add(Actor editor) {
        Optional<String> arxivId = Optional.ofNullable(Params.text(typed.text("paper"))).flatMap(ArxivId::in);
        if (arxivId.isEmpty()) {
            problems.add(new FormProblem("paper", "f-paper", words.text("paper.id.wrong")));
        }
        if (form.title().isBlank()) {
            problems.add(new FormProblem("title", "f-title", words.text("paper.title.missing")));
        }
        problems.addAll(FormProblems.of(form, words));
        if (problems.isEmpty()) {
            add(editor, new EntryKey(date, arxivId.get()));
        } else {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void add(Actor editor, EntryKey key) {
        try {
            service.add(editor, key, form.typed().content(), Params.text(form.reason()));
            page.leadTo(Routes.EDITOR.path(date, key.arxivId()), "paper-added");
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

    /** The form without sections that have no text, because the form has the usual headings before anything is typed. */
    private static EntryForm written(EntryForm sent) {
        return new EntryForm(sent.loaded(), sent.title(), sent.authors(), sent.votes(), sent.thumbnail(), sent.video(),
                sent.parts().stream().filter(part -> !part.body().isBlank()).toList(), sent.reason());
    }

    private static List<TypedSection> withUsual(List<TypedSection> written) {
        List<TypedSection> all = new ArrayList<>(written);
        Set<String> headings = written.stream().map(TypedSection::heading).collect(Collectors.toSet());
        NearSection.USUAL_HEADINGS.stream().filter(heading -> !headings.contains(heading)).forEach(heading -> all.add(new TypedSection(heading, "")));
        return all;
    }

    /** @return the day */
    public LocalDate getDate() {
        return date;
    }

    /** @return the content of the form */
    public EntryForm getForm() {
        return form;
    }

    /** @return the sections to show: those that have text, and the usual ones */
    public List<TypedSection> getParts() {
        return parts;
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
