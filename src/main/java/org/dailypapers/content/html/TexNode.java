package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.html.TexSymbols.Kind;

/**
 * A part of a formula.
 *
 * @param kind how it is spaced
 * @param style how it is set: the name of an element, the class of a {@code span} with a dot before it, or nothing
 * @param text its text; null if it has parts
 * @param plain its text without characters of other alphabets; null if it has parts
 * @param parts its parts
 * @param tight whether its parts have no spaces around operators
 */
record TexNode(Kind kind, String style, String text, String plain, List<TexNode> parts, boolean tight) {

    private static final String RAISED = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾nⁿiⁱ";
    private static final String LOWERED = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎";

    static TexNode text(Kind kind, String style, String text, String plain) {
        return new TexNode(kind, style, text, plain, List.of(), true);
    }

    static TexNode of(Kind kind, String style, List<TexNode> parts, boolean tight) {
        return new TexNode(kind, style, null, null, parts, tight);
    }

    boolean isIndex() {
        return style.equals("sup") || style.equals("sub");
    }

    /** Writes its HTML. */
    void html(StringBuilder out) {
        String name = style.startsWith(".") ? "span" : style;
        out.append(style.isEmpty() ? "" : style.startsWith(".") ? "<span class=\"" + style.substring(1) + "\">" : "<" + name + ">");
        if (text != null) {
            out.append(Prose.escaped(text));
        } else {
            spaced().forEach(part -> part.html(out));
        }
        out.append(style.isEmpty() ? "" : "</" + name + ">");
    }

    /** Writes its plain text. */
    void plain(StringBuilder out) {
        int from = out.length();
        if (text != null) {
            out.append(plain);
        } else {
            spaced().forEach(part -> part.plain(out));
        }
        if (isIndex()) {
            String index = out.substring(from);
            out.setLength(from);
            out.append(index(index, style.equals("sup")));
        }
    }

    /** Returns an index in characters of their own if all have one, otherwise with the mark that TeX has. */
    private static String index(String index, boolean raised) {
        String all = raised ? RAISED : LOWERED;
        StringBuilder own = new StringBuilder();
        index.chars().map(all::indexOf).filter(found -> found >= 0 && found % 2 == 0).forEach(found -> own.append(all.charAt(found + 1)));
        if (own.length() == index.length()) {
            return own.toString();
        }
        boolean single = index.codePointCount(0, index.length()) == 1;
        return (raised ? "^" : "_") + (single ? index : "(" + index + ")");
    }

    /** Returns the parts with spaces between them where TeX has some. */
    private List<TexNode> spaced() {
        List<TexNode> all = new ArrayList<>();
        Kind last = null;
        for (int i = 0; i < parts.size(); i++) {
            TexNode part = parts.get(i);
            Kind kind = part.isIndex() ? last : kind(part.kind, last, i == parts.size() - 1);
            if (!part.isIndex() && last != null && isSpace(last, kind)) {
                all.add(text(Kind.SPACE, "", " ", " "));
            }
            all.add(part);
            last = kind;
        }
        return all;
    }

    /** An operator that has nothing on one side is a sign, as in -1. */
    private static Kind kind(Kind kind, Kind last, boolean end) {
        boolean operator = kind == Kind.OPERATOR || kind == Kind.RELATION;
        boolean sign = last == null || end || kind == Kind.OPERATOR && (last == Kind.OPERATOR || last == Kind.RELATION
                || last == Kind.OPENING || last == Kind.COMMA);
        return operator && sign ? Kind.PLAIN : kind;
    }

    private boolean isSpace(Kind left, Kind right) {
        if (left == Kind.SPACE || right == Kind.SPACE) {
            return false;
        }
        boolean word = left == Kind.WORD && right != Kind.OPENING && right != Kind.CLOSING && right != Kind.COMMA
                || right == Kind.WORD && left != Kind.OPENING;
        boolean operator = left == Kind.OPERATOR || right == Kind.OPERATOR || left == Kind.RELATION || right == Kind.RELATION
                || left == Kind.COMMA;
        return word || operator && !tight;
    }
}
