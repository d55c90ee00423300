package org.dailypapers.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;

/** The rules for names of people. */
public final class Names {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._@-]{2,}");
    /** No valid name is longer in any Unicode form, so a longer text need not be normalized. */
    private static final int LONGEST_TYPED = 500;

    private Names() {
    }

    /**
     * @param typed a sign-in name as typed; may be null
     * @return the normalized name, in the form in which names are stored and compared
     */
    public static String folded(String typed) {
        String text = Params.text(typed);
        return text == null ? "" : text.length() > LONGEST_TYPED ? text : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * @param folded a sign-in name, normalized
     * @return the key of the message that says why the name is not allowed; empty if it is
     */
    public static Optional<String> problem(String folded) {
        return FieldLimit.SIGN_IN_NAME.holds(folded) && FORM.matcher(folded).matches() ? Optional.empty() : Optional.of("account.name.wrong");
    }

    /**
     * @param typed a display name as typed; may be null
     * @return the name in the form in which it is stored; null if it has no visible character
     */
    public static String shown(String typed) {
        return Params.text(typed);
    }

    /**
     * @param typed a display name as typed; may be null
     * @return the key of the message that says why the name is not allowed; empty if it is
     */
    public static Optional<String> shownProblem(String typed) {
        String shown = shown(typed);
        boolean fits = shown != null && FieldLimit.DISPLAY_NAME.holds(shown) && shown.codePoints().noneMatch(Character::isISOControl);
        return fits ? Optional.empty() : Optional.of("account.displayName.wrong");
    }
}
