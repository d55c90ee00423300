package org.dailypapers.curation.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TeX command that lost its backslash because JSON or a Python string read the backslash and the next letter as an escape sequence.
 *
 * @param start the index at which its rest begins, including the control character if there is one
 * @param end the index after its rest, including an argument in braces
 * @param letters the index at which its remaining letters begin
 * @param command the intended command, with its backslash and without arguments
 */
record EatenBackslash(int start, int end, int letters, String command) {

    /**
     * The letters of the escape sequences of each character. A line feed has two, because all kinds of line ends have become line
     * feeds.
     */
    private static final Map<Character, String> LETTERS =
            Map.of('\b', "b", '\f', "f", '\t', "t", '\n', "nr", '\u0007', "a", '\u000B', "v", '\u001B', "e");
    /** Characters that only come from an escape sequence. */
    private static final String NEVER_TYPED = "\b\f";
    private static final String SPACES = "\t\n";
    private static final Pattern LEFT = Pattern.compile("([\b\f\t\n\\x07\\x0B\\x1B])([A-Za-z]+)(\\{[^{}\n]{0,300}\\})?|"
            + "(?<![A-Za-z\\\\])(ext(?:it|bf|tt|sc|rm|sf|up)|egin|oldsymbol|rac)(\\{[^{}\n]{0,300}\\})");
    private static final Map<Character, Character> BARE = Map.of('e', 't', 'o', 'b', 'r', 'f');
    private static final Set<String> COMMANDS = Set.of("aleph", "alpha", "amalg", "angle", "approx", "arg", "ast", "asymp", "ell", "emph",
            "emptyset", "epsilon", "equiv", "eta", "exists", "exp", "varepsilon", "varphi", "varpi", "varrho", "varsigma", "vartheta", "vdash",
            "vdots", "vec", "vee", "vert");
    /** Commands whose remaining letters are not a word, so that they are certain in any context. */
    private static final Set<String> PLAIN = Set.of("nabla", "newcommand", "newline", "noindent", "nolimits", "nonumber", "normalsize", "notin",
            "renewcommand", "rightarrow", "rightleftharpoons", "tanh", "textbf", "textit", "textmd", "textnormal", "textrm", "textsc", "textsf",
            "texttt", "textup", "tfrac", "therefore", "theta", "tilde", "times", "triangleq");
    /** Commands with few remaining letters, which are certain only next to a character of a formula. */
    private static final Set<String> SHORT = Set.of("ne", "neq", "nu", "rangle", "rho", "right", "tau", "text", "to", "top", "triangle");
    private static final String FORMULA = "$_^{}\\";

    /** @return the commands that are certain, in order */
    static List<EatenBackslash> in(String text) {
        List<EatenBackslash> found = new ArrayList<>();
        Matcher left = LEFT.matcher(text);
        while (left.find()) {
            if (left.group(1) == null) {
                found.add(new EatenBackslash(left.start(), left.end(), left.start(), "\\" + bare(left.group(4)) + left.group(4)));
            } else {
                add(found, text, left);
            }
        }
        return found;
    }

    private static char bare(String letters) {
        return letters.equals("egin") ? 'b' : BARE.get(letters.charAt(0));
    }

    private static void add(List<EatenBackslash> found, String text, Matcher left) {
        char eaten = left.group(1).charAt(0);
        for (char letter : LETTERS.get(eaten).toCharArray()) {
            String command = letter + left.group(2);
            if (isCertain(eaten, command, left.group(3) != null, text, left.start(), left.end(2))) {
                found.add(new EatenBackslash(left.start(), left.end(), left.start(2), "\\" + command));
                return;
            }
        }
    }

    private static boolean isCertain(char eaten, String command, boolean argument, String text, int start, int end) {
        if (NEVER_TYPED.indexOf(eaten) >= 0) {
            return true;
        }
        if (SPACES.indexOf(eaten) < 0) {
            return argument || COMMANDS.contains(command);
        }
        boolean formula = start > 0 && text.charAt(start - 1) == '$' || end < text.length() && FORMULA.indexOf(text.charAt(end)) >= 0;
        return PLAIN.contains(command) || formula && SHORT.contains(command);
    }

    /** @return whether a control character replaced the backslash and the letter; if not, both were lost */
    boolean hasCharacter() {
        return letters > start;
    }

    /** @return the text with the backslash and the letter restored */
    String restored(String text) {
        return text.substring(0, start) + command.substring(0, 2) + text.substring(letters);
    }
}
