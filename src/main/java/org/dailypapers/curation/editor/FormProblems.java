package org.dailypapers.curation.editor;

import java.util.ArrayList;
import java.util.List;

import org.dailypapers.content.ContentProblem;
import org.dailypapers.platform.Words;

/** Finds all that is wrong with a form, and says it at the fields of the page. */
final class FormProblems {

    private static final int LONGEST_REASON = 2000;

    private FormProblems() {
    }

    /**
     * @param form what was typed
     * @param words the editor's language
     * @return what is wrong, in the order of the page
     */
    static List<FormProblem> of(EntryForm form, Words words) {
        List<FormProblem> problems = new ArrayList<>(ofFields(form, words));
        if (form.reason().isBlank()) {
            problems.add(new FormProblem("reason", "f-reason", words.text("editor.reason.missing")));
        } else if (form.reason().length() > LONGEST_REASON) {
            problems.add(new FormProblem("reason", "f-reason", words.text("content.problem.TOO_LONG")));
        }
        return problems;
    }

    /**
     * @param form what was typed
     * @param words the editor's language
     * @return what is wrong, whatever the reason
     */
    static List<FormProblem> ofFields(EntryForm form, Words words) {
        return form.typed().problems().stream().map(problem -> of(problem, form, words)).toList();
    }

    private static FormProblem of(ContentProblem problem, EntryForm form, Words words) {
        String message = words.text(problem.message());
        return switch (problem.field()) {
            case AUTHOR -> new FormProblem("authors", "f-authors", form.authorNames().get(problem.index()) + ": " + message);
            case HEADING -> ofPart("heading", form, problem.index(), message);
            case BODY -> ofPart("body", form, problem.index(), message);
            default -> {
                String name = problem.path();
                yield new FormProblem(name, "f-" + name, words.text("editor.field." + name) + ": " + message);
            }
        };
    }

    private static FormProblem ofPart(String name, EntryForm form, int index, String message) {
        String heading = form.parts().get(index).heading();
        return new FormProblem(name + "." + index, name + "-" + index, (heading == null ? "" : heading + ": ") + message);
    }
}
