package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dailypapers.content.html.TexSymbols.Kind;

/** Reads simple TeX once, from its beginning to its end. */
final class TexReader {

    /** How deep groups may be nested. */
    private static final int DEEPEST = 8;

    /** Commands with one argument. */
    private static final Map<String, Style> STYLES = Map.ofEntries(Map.entry("textbf", new Style("b", true, false)), Map.entry("mathbf", new Style("b", false, false)),
            Map.entry("boldsymbol", new Style("b", false, true)), Map.entry("bm", new Style("b", false, true)), Map.entry("textit", new Style("i", true, false)),
            Map.entry("emph", new Style("i", true, false)), Map.entry("mathit", new Style("i", false, false)), Map.entry("textsc", new Style(".small", true, false)),
            Map.entry("texttt", new Style(".fixed", true, false)), Map.entry("mathtt", new Style(".fixed", false, false)), Map.entry("text", new Style("", true, false)),
            Map.entry("textrm", new Style("", true, false)), Map.entry("textsf", new Style("", true, false)), Map.entry("mbox", new Style("", true, false)),
            Map.entry("mathrm", new Style("", false, false)), Map.entry("mathsf", new Style("", false, false)),
            Map.entry("operatorname", new Style("", false, false)), Map.entry("textsuperscript", new Style("sup", true, false)),
            Map.entry("textsubscript", new Style("sub", true, false)));

    /**
     * @param name as in {@link TexNode}
     * @param text whether the argument is running text
     * @param italics whether its letters are italic
     */
    private record Style(String name, boolean text, boolean italics) {
    }

    /** Says that TeX is not simple. */
    static final class NotSimple extends Exception {
        private static final long serialVersionUID = 1L;

        NotSimple() {
            super(null, null, false, false);
        }
    }

    private final String tex;
    private int at;
    private int depth;

    private TexReader(String tex) {
        this.tex = tex;
    }

    /** @return what stands between dollar signs */
    static TexNode math(String tex) throws NotSimple {
        return new TexReader(tex).whole(reader -> reader.math(true, false));
    }

    /** @return TeX in running text */
    static TexNode text(String tex) throws NotSimple {
        return new TexReader(tex).whole(reader -> reader.text(true));
    }

    /** @return whether a command has an argument */
    static boolean hasArgument(String command) {
        return STYLES.containsKey(command) || TexSymbols.isAlphabet(command);
    }

    private interface Part {
        TexNode read(TexReader reader) throws NotSimple;
    }

    private TexNode whole(Part part) throws NotSimple {
        TexNode all = part.read(this);
        if (at < tex.length()) {
            throw new NotSimple();
        }
        return all;
    }

    /** Reads until a closing brace or the end. */
    private TexNode math(boolean italics, boolean tight) throws NotSimple {
        List<TexNode> parts = new ArrayList<>();
        while (skipSpaces() && tex.charAt(at) != '}') {
            char c = tex.charAt(at);
            if (c == '^' || c == '_') {
                TexNode index = index(italics);
                if (!parts.isEmpty() && parts.get(parts.size() - 1).style().equals(index.style())) {
                    throw new NotSimple();
                }
                parts.add(index);
            } else {
                atom(italics, tight, parts);
            }
        }
        return TexNode.of(Kind.LETTER, "", parts, tight);
    }

    private void atom(boolean italics, boolean tight, List<TexNode> to) throws NotSimple {
        int c = tex.codePointAt(at);
        if (c == '\\') {
            command(italics, tight, to);
        } else if (c == '{') {
            to.add(group(reader -> reader.math(italics, tight)));
        } else {
            boolean thousands = c == ',' && isDigit(at - 1) && isDigit(at + 1);
            at += Character.charCount(c);
            TexSymbols.Symbol symbol = TexSymbols.sign(c);
            if (symbol == null) {
                throw new NotSimple();
            }
            to.add(symbol(thousands ? new TexSymbols.Symbol(",", Kind.PLAIN) : symbol, italics));
        }
    }

    private static TexNode symbol(TexSymbols.Symbol symbol, boolean italics) {
        return TexNode.text(symbol.kind(), italics && symbol.kind() == Kind.LETTER ? "i" : "", symbol.text(), symbol.text());
    }

    private void command(boolean italics, boolean tight, List<TexNode> to) throws NotSimple {
        String name = name(tex, at);
        at += 1 + name.length();
        if (TexSymbols.isSize(name) && !tex.startsWith(".", at)) {
            return;
        }
        if (TexSymbols.command(name) != null) {
            to.add(symbol(TexSymbols.command(name), italics));
        } else if (TexSymbols.isAlphabet(name)) {
            alphabet(name, to);
        } else if (STYLES.containsKey(name)) {
            Style style = STYLES.get(name);
            skipSpaces();
            TexNode argument = group(reader -> style.text ? reader.text(false) : reader.math(style.italics, tight));
            Kind kind = name.equals("operatorname") ? Kind.WORD : Kind.LETTER;
            to.add(TexNode.of(kind, style.name, List.of(argument), tight));
        } else {
            throw new NotSimple();
        }
    }

    /** @return the name of the command at a backslash; empty if there is none */
    static String name(String text, int backslash) {
        int end = backslash + 1;
        while (end < text.length() && end - backslash < Formula.LONGEST && TexSymbols.isLatin(text.charAt(end))) {
            end++;
        }
        return text.substring(backslash + 1, end == backslash + 1 ? Math.min(text.length(), end + 1) : end);
    }

    private void alphabet(String name, List<TexNode> to) throws NotSimple {
        boolean braces = skipSpaces() && tex.charAt(at) == '{';
        int close = braces ? tex.indexOf('}', at) : at + 1;
        String letters = close < 0 || close > tex.length() ? "" : tex.substring(braces ? at + 1 : at, close);
        if (letters.isEmpty()) {
            throw new NotSimple();
        }
        for (char c : letters.toCharArray()) {
            String letter = TexSymbols.letter(name, c);
            if (letter == null) {
                throw new NotSimple();
            }
            to.add(TexNode.text(Kind.PLAIN, "", letter, String.valueOf(c)));
        }
        at = braces ? close + 1 : close;
    }

    private TexNode group(Part part) throws NotSimple {
        if (!tex.startsWith("{", at) || depth == DEEPEST) {
            throw new NotSimple();
        }
        depth++;
        at++;
        TexNode group = part.read(this);
        if (!tex.startsWith("}", at)) {
            throw new NotSimple();
        }
        at++;
        depth--;
        return group;
    }

    private TexNode index(boolean italics) throws NotSimple {
        String style = tex.charAt(at) == '^' ? "sup" : "sub";
        at++;
        List<TexNode> parts = new ArrayList<>();
        if (!skipSpaces() || "^_}".indexOf(tex.charAt(at)) >= 0) {
            throw new NotSimple();
        }
        atom(italics, true, parts);
        if (parts.isEmpty()) {
            throw new NotSimple();
        }
        return TexNode.of(Kind.PLAIN, style, parts, true);
    }

    /**
     * Reads running text, in which letters are upright and spaces stay, until a closing brace or the end.
     *
     * @param indices whether it may have indices, of which all digits behind the mark are one
     */
    private TexNode text(boolean indices) throws NotSimple {
        List<TexNode> parts = new ArrayList<>();
        while (at < tex.length() && tex.charAt(at) != '}') {
            int c = tex.codePointAt(at);
            if (c == '\\') {
                command(false, true, parts);
            } else if (indices && (c == '^' || c == '_')) {
                parts.add(isDigit(at + 1) ? digits() : index(false));
            } else if (c == '{') {
                parts.add(group(reader -> reader.text(indices)));
            } else if ("^_$".indexOf(c) >= 0 || !isShown(c)) {
                throw new NotSimple();
            } else {
                at += Character.charCount(c);
                String text = c == '~' ? " " : Character.toString(c);
                parts.add(TexNode.text(Kind.PLAIN, "", text, text));
            }
        }
        return TexNode.of(Kind.LETTER, "", parts, true);
    }

    private TexNode digits() {
        int from = at + 1;
        boolean raised = tex.charAt(at) == '^';
        do {
            at++;
        } while (isDigit(at));
        return TexNode.text(Kind.PLAIN, raised ? "sup" : "sub", tex.substring(from, at), tex.substring(from, at));
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !Character.isSpaceChar(c) || c == ' ';
        };
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < tex.length() && TexSymbols.isDigit(tex.charAt(index));
    }

    /** Returns whether something follows. */
    private boolean skipSpaces() {
        while (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        return at < tex.length();
    }
}
