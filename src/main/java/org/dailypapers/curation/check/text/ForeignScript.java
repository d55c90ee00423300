package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Masked;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds words in scripts other than Hangul and Latin. Single Greek letters, and names or words in their own script in brackets or quotes,
 * are accepted.
 */
@ApplicationScoped
public class ForeignScript implements Check {

    private static final Rule RULE = new Rule("foreign-script", 1, Severity.ERROR,
            "이 모델은 데이터의 冗장성을 줄입니다.");
    private static final String GREEK = "\\p{IsGreek}";
    private static final String NATIVE = "\\p{IsHangul}\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}" + GREEK;
    private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^" + NATIVE + "]][\\p{L}\\p{M}&&[^\\p{IsHangul}\\p{IsLatin}"
            + GREEK + "]]*|" + GREEK + "{4,}");
    private static final String OPENERS = "(（[\"'“‘「『《";
    private static final Pattern QUOTED = Pattern.compile("[(（\\[\"'“‘「『《][^()（）\\[\\]\"'“”‘’「」『』《》\n]*");
    private static final Pattern PARTS = Pattern.compile("[,;:·/、，：]");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final int AROUND = 200;
    private static final String CLOSERS = ")）]\"'”’」』》";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Section> sections = subject.content().sections();
        for (int i = 0; i < sections.size(); i++) {
            String body = sections.get(i).body();
            if (body.chars().allMatch(ForeignScript::isUsual)) {
                continue;
            }
            Matcher foreign = FOREIGN.matcher(Masked.codeAndTex(body));
            while (foreign.find()) {
                if (!isQuoted(body, foreign.start(), foreign.end())) {
                    findings.add(Finding.of(Passage.inBody(i, body, foreign.start(), foreign.end())));
                }
            }
        }
        return findings;
    }

    /** Whether a character clearly belongs to no other script; so most texts need no closer look. */
    private static boolean isUsual(int c) {
        return c < '\u0250' || c >= '\uAC00' && c <= '\uD7A3' || c >= '\u2000' && c <= '\u2BFF';
    }

    /** Whether a word is in brackets or quotes, and separated from any Korean text in them by a comma or the like. */
    private static boolean isQuoted(String body, int start, int end) {
        int around = Math.max(0, start - AROUND);
        int from = around + body.substring(around, start).lastIndexOf('\n') + 1;
        if (body.substring(from, start).chars().noneMatch(c -> OPENERS.indexOf(c) >= 0)) {
            return false;
        }
        Matcher quoted = QUOTED.matcher(body).region(from, Math.min(body.length(), end + AROUND));
        while (quoted.find() && quoted.start() < start) {
            boolean closes = quoted.end() < body.length() && CLOSERS.indexOf(body.charAt(quoted.end())) >= 0;
            if (quoted.end() >= end && closes) {
                String before = lastOf(PARTS.split(body.substring(quoted.start() + 1, start), -1));
                String after = PARTS.split(body.substring(end, quoted.end()), -1)[0];
                return !HANGUL.matcher(before + after).find();
            }
        }
        return false;
    }

    private static String lastOf(String... parts) {
        return parts[parts.length - 1];
    }
}
