package org.dailypapers.curation.editor;

import java.util.List;
import org.dailypapers.curation.editor.typing.EntryForm;

/** The outcome of an action in the editor. */
sealed interface Outcome {

    /** Nothing was asked for. */
    Outcome NOTHING = new Nothing();

    /** Nothing was asked for. */
    record Nothing() implements Outcome {
    }

    /**
     * It is done.
     *
     * @param key the key of the message that confirms it; null for none
     * @param onward whether the editor wants to see the next entry of the list
     * @param version the revision that readers see now, if the message names it; null otherwise
     */
    record Finished(String key, boolean onward, Integer version) implements Outcome {

        Finished(String key, boolean onward) {
            this(key, onward, null);
        }
    }

    /**
     * The editor has to answer a question first: whether to approve although findings are open.
     *
     * @param open how many errors and warnings are open
     * @param onward whether the editor wants to see the next entry of the list afterwards
     */
    record Asked(long open, boolean onward) implements Outcome {
    }

    /**
     * The action is not possible at present, and nothing was changed.
     *
     * @param text why, in the editor's language
     */
    record Message(String text) implements Outcome {
    }

    /**
     * A field is invalid.
     *
     * @param problems the invalid fields and why
     */
    record Refused(List<FormProblem> problems) implements Outcome {
    }

    /**
     * Somebody else saved meanwhile.
     *
     * @param form the merge of both texts; where they clash, what the editor typed
     * @param clashes the places where both changed the text
     */
    record Clashed(EntryForm form, Clashes clashes) implements Outcome {
    }
}
