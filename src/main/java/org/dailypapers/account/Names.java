package org.dailypapers.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;

/** What people may be called. */
public final class Names {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._@-]{2,}");
    /** No name is longer however it is written, and the longer ones need not be brought into one spelling. */
    private static final int LONGEST_TYPED = 500;

    private Names() {
    }

    /**
     * @param typed a name to sign in with, as it was typed; may be null
     * @return the same in the one spelling in which names are kept and compared
     */
    public static String folded(String typed) {
        String text = Params.text(typed);
        return text == null ? "" : text.length() > LONGEST_TYPED ? text : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * @param folded a name to sign in with
     * @return the name of the message that says why it cannot be one; empty if it can
     */
    public static Optional<String> problem(String folded) {
        return FieldLimit.SIGN_IN_NAME.holds(folded) && FORM.matcher(folded).matches() ? Optional.empty() : Optional.of("account.name.wrong");
    }

    /**
     * @param typed a name to be shown to readers, as it was typed; may be null
     * @return the same as it is kept; null if nothing can be seen of it
     */
    public static String shown(String typed) {
        return Params.text(typed);
    }

    /**
     * @param typed a name to be shown to readers, as it was typed; may be null
     * @return the name of the message that says why it cannot be one; empty if it can
     */
    public static Optional<String> shownProblem(String typed) {
        String shown = shown(typed);
        boolean fits = shown != null && FieldLimit.DISPLAY_NAME.holds(shown) && shown.codePoints().noneMatch(Character::isISOControl);
        return fits ? Optional.empty() : Optional.of("account.displayName.wrong");
    }
}
