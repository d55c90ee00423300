package org.dailypapers.curation.check.author;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names from other text in a list of authors. */
final class AuthorNameRules {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;
    /** Letters of any script, and the punctuation that occurs in names; brackets and quotes enclose nicknames. */
    private static final Pattern FORM = Pattern.compile(
            "(?:[\\p{L}\\p{M}\\p{Zs}.,'’‘ʼ`´ʹ·・–‐‑-]|\\([^()]*\\)|\"[^\"]*\"|“[^”]*”)+");
    private static final Set<String> COLLECTIVE = Set.of("team", "group", "collaboration", "consortium", "contributors",
            "community", "alliance", "initiative", "project", "ai");
    private static final Set<String> AFFILIATION = Set.of("university", "universities", "universidad", "universidade",
            "università", "université", "universität", "institute", "institut", "instituto", "institution", "department", "dept",
            "faculty", "school", "college", "academy", "laboratory", "laboratories", "hospital", "center", "centre", "inc", "ltd",
            "llc", "gmbh", "corporation", "research");
    private static final Pattern KOREAN_AFFILIATION = Pattern.compile("대학교|연구소|연구원");
    private static final Pattern SPACE = Pattern.compile("[\\s.,/:;()&-]+");
    private static final Pattern OTHERS = Pattern.compile("(?i)(?:and )?(?:(?:\\d+ )?(?:more|other)s?(?: authors?)?"
            + "|et\\.? ?al\\.?|외 ?\\d+ ?(?:명|인)|등)|n/?a|none|null|unknown");
    private static final Pattern WITH_OTHERS = Pattern.compile("(?i)\\bet\\.? ?al\\b|^(?:and|by) | and ");
    private static final Pattern QUOTED = Pattern.compile("(['\"]).*\\1");
    private static final Pattern WRAPPED = Pattern.compile("\\[?\\s*(['\"]?)(.+?)\\1\\s*]?[\\d*†‡§¶]*");
    private static final Pattern SIGNS = Pattern.compile("[\\[\\]{}<>@]|://");

    private AuthorNameRules() {
    }

    /** @return whether the text is only a mark, such as {@code +}, or stands for further authors, such as {@code et al.} */
    static boolean isMark(String author) {
        return author.codePoints().noneMatch(Character::isLetter) || OTHERS.matcher(author).matches();
    }

    /** @return whether the text can be the name of a person or a group, such as {@code Alpaca Team} */
    static boolean is(String author) {
        if (author.length() > LONGEST || author.chars().filter(c -> c == ' ').count() >= MOST_WORDS
                || isMark(author) || WITH_OTHERS.matcher(author).find() || SIGNS.matcher(author).find()
                || QUOTED.matcher(author).matches()) {
            return false;
        }
        String[] words = SPACE.split(author.toLowerCase(Locale.ROOT));
        return Arrays.stream(words).anyMatch(COLLECTIVE::contains) || FORM.matcher(author).matches()
                && Arrays.stream(words).noneMatch(AFFILIATION::contains) && !KOREAN_AFFILIATION.matcher(author).find();
    }

    /** @return the name, if the text is a name surrounded only by the brackets and quotes of a printed list or by footnote marks */
    static Optional<String> within(String author) {
        Matcher wrapped = WRAPPED.matcher(author);
        String name = wrapped.matches() ? wrapped.group(2) : author;
        return Optional.of(name.strip()).filter(found -> !found.equals(author) && found.contains(" ") && is(found));
    }
}
