package org.dailypapers.curation.editor;

import java.util.ArrayList;
import java.util.List;

import org.dailypapers.content.ContentProblem;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Words;

/** Validates a form and assigns each problem to its field on the page. */
public final class FormProblems {

    private FormProblems() {
    }

    /**
     * @param form what was typed
     * @param words the editor's language
     * @return the problems, in the order of the page
     */
    public static List<FormProblem> of(EntryForm form, Words words) {
        List<FormProblem> problems = new ArrayList<>(ofFields(form, words));
        if (Params.text(form.reason()) == null) {
            problems.add(new FormProblem("reason", "f-reason", words.text("editor.reason.missing")));
        }
        problems.addAll(ofRemark("reason", "f-reason", Params.text(form.reason()), words));
        return problems;
    }

    /**
     * @param field the name of a field beside the text
     * @param id its identifier on the page
     * @param remark its text; null if it is empty
     * @param words the editor's language
     * @return a problem if the text is too long; otherwise an empty list
     */
    static List<FormProblem> ofRemark(String field, String id, String remark, Words words) {
        return FieldLimit.REASON.holds(remark) ? List.of() : List.of(new FormProblem(field, id, words.tooLong(FieldLimit.REASON, remark)));
    }

    /**
     * @param form what was typed
     * @param words the editor's language
     * @return the problems of all fields except the reason
     */
    static List<FormProblem> ofFields(EntryForm form, Words words) {
        List<String> names = form.authorNames();
        return form.typed().problems().stream().map(problem -> of(problem, form, names, words)).toList();
    }

    private static FormProblem of(ContentProblem problem, EntryForm form, List<String> names, Words words) {
        String message = words.text(problem.message(), problem.arguments().toArray());
        return switch (problem.part()) {
            case AUTHOR -> new FormProblem("authors", "f-authors", problem.index() == ContentProblem.ALL ? message
                    : names.get(problem.index()) + ": " + message);
            case SECTIONS -> new FormProblem("sections", "heading-0", message);
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
