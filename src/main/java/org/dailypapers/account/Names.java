package org.dailypapers.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dailypapers.platform.Params;

/** What people may be called. */
public final class Names {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._@-]{2,50}");
    private static final int LONGEST_SHOWN = 100;
    /** No name is longer however it is written, and the longer ones need not be put in order. */
    private static final int LONGEST_TYPED = 500;

    private Names() {
    }

    /**
     * @param typed a name to sign in with, as it was typed; may be null
     * @return the same in the one spelling in which names are kept and compared
     */
    public static String folded(String typed) {
        String text = Params.text(typed);
        return text == null ? "" : text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * @param folded a name to sign in with
     * @return the name of the message that says why it cannot be one; empty where it can
     */
    public static Optional<String> problem(String folded) {
        return FORM.matcher(folded).matches() ? Optional.empty() : Optional.of("account.name.wrong");
    }

    /**
     * @param typed a name to be shown to readers, as it was typed; may be null
     * @return the name of the message that says why it cannot be one; empty where it can
     */
    public static Optional<String> shownProblem(String typed) {
        boolean fits = typed != null && !typed.isBlank() && typed.strip().length() <= LONGEST_SHOWN
                && typed.codePoints().noneMatch(Character::isISOControl);
        return fits ? Optional.empty() : Optional.of("account.displayName.wrong");
    }
}
