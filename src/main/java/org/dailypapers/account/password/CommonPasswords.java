package org.dailypapers.account.password;

import com.codahale.passpol.BreachDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * The 100,000 most frequent passwords in data breaches, from the library passpol, and some that people type on Korean keyboards.
 * Passwords are chosen so rarely that the list is read from the file each time and not kept in memory.
 */
final class CommonPasswords {

    private static final String LIST = "weak-passwords.txt";
    private static final Set<String> MORE = Set.of("비밀번호", "관리자", "안녕하세요", "사랑해요", "qlalfqjsgh", "dkssudgktpdy", "tkfkdgody", "asdfghjkl",
            "administrator", "changeme", "letmein", "abcdefghijkl");

    private CommonPasswords() {
    }

    /**
     * @param text a text as typed
     * @return the text in the form in which passwords are compared: NFKC, lower case, without surrounding blanks
     */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    /**
     * @param candidates texts, each {@link #folded}
     * @return whether one of them is on the list, ignoring case
     */
    static boolean contain(Collection<String> candidates) {
        if (candidates.stream().anyMatch(MORE::contains)) {
            return true;
        }
        try (InputStream list = BreachDatabase.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(CommonPasswords::folded).anyMatch(candidates::contains);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}
