package org.dailypapers.curation.editor;

import java.util.List;
import org.dailypapers.curation.editor.typing.EntryForm;

/** What became of what an editor asked for. */
sealed interface Outcome {

    /** Nothing was asked for. */
    Outcome NOTHING = new Nothing();

    /** Nothing was asked for. */
    record Nothing() implements Outcome {
    }

    /**
     * It is done.
     *
     * @param key the name of the message that says so; null for none
     * @param onward whether the editor wants to see the next entry of the list
     */
    record Finished(String key, boolean onward) implements Outcome {
    }

    /**
     * It cannot be done as things stand, and nothing was.
     *
     * @param text why, in the editor's language
     */
    record Message(String text) implements Outcome {
    }

    /**
     * Something that was typed cannot be.
     *
     * @param problems what, and why
     */
    record Refused(List<FormProblem> problems) implements Outcome {
    }

    /**
     * Somebody else saved meanwhile.
     *
     * @param form what both say together; where they clash, what the editor typed
     * @param clashes what happened where
     */
    record Clashed(EntryForm form, Clashes clashes) implements Outcome {
    }
}
