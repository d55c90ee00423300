package org.dailypapers.curation.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.curation.check.Masked;

/**
 * A number with its unit in a text.
 *
 * @param prose the text
 * @param start where the number begins, from 0, in {@code char}s
 * @param end where the unit ends
 * @param number the number
 * @param unit the unit, such as {@code %}, {@code 배} or {@code 개}
 */
record Figure(String prose, int start, int end, BigDecimal number, String unit) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,-])(\\d{1,3}(?:,\\d{3}){1,6}+|\\d{1,18}+)(\\.\\d{1,18}+)?\\s?"
            + "(%p|%|개월|개|명|배|편|시간|쌍|장|종|가지|점|억|만|천|초|분|fps|FPS|ms|GB|TB|K|M|B)(?![A-Za-z])");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHangul}\\p{Alnum}.+-]*[\\p{IsHangul}\\p{Alnum}]");
    private static final Pattern PARTICLE =
            Pattern.compile("(?<=\\p{IsHangul})(?:에서의|에서는|에서|으로|까지|은|는|이|가|을|를|의|에|로|와|과|도)$");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> MODIFIERS = Set.of("약", "최대", "최소", "평균", "총", "무려", "각각", "대략", "거의", "이상", "이상의",
            "개의", "넘는", "만", "의", "추가");
    /** The most figures that are examined; no summary has more. */
    static final int MOST = 300;
    private static final int STEM = 2;
    private static final int WORDS = 2;
    private static final int AROUND = 60;

    /** @return the figures of a body, in order */
    static List<Figure> of(String body) {
        List<Figure> figures = new ArrayList<>();
        String prose = Masked.codeAndTex(body);
        Matcher number = NUMBER.matcher(prose);
        while (figures.size() < MOST && number.find()) {
            String fraction = number.group(2) == null ? "" : number.group(2);
            figures.add(new Figure(prose, number.start(), number.end(),
                    new BigDecimal(number.group(1).replace(",", "") + fraction), number.group(3)));
        }
        return figures;
    }

    /** @return number and unit, unchanged */
    String text() {
        return prose.substring(start, end);
    }

    /** @return whether another figure measures the same thing: the same words are before it and after it */
    boolean isOfSame(Figure other) {
        return unit.equals(other.unit) && after().equals(other.after()) && before().size() == WORDS
                && before().equals(other.before());
    }

    /** @return whether another figure has the same value, rounded or not */
    boolean equalsRounded(Figure other) {
        int scale = Math.min(number.scale(), other.number.scale());
        return unit.equals(other.unit) && number.setScale(scale, RoundingMode.HALF_UP)
                .compareTo(other.number.setScale(scale, RoundingMode.HALF_UP)) == 0;
    }

    /** The last words before the number in its sentence, without particles. */
    private List<String> before() {
        int sentence = Math.max(prose.lastIndexOf(". ", start), prose.lastIndexOf('\n', start)) + 1;
        List<String> words = words(prose.substring(Math.max(sentence, start - AROUND), start));
        return words.subList(Math.max(0, words.size() - WORDS), words.size());
    }

    /** The beginning of the word after the unit; empty if there is none. */
    private String after() {
        List<String> words = words(prose.substring(end, Math.min(prose.length(), end + AROUND)));
        return words.isEmpty() ? "" : words.get(0).substring(0, Math.min(STEM, words.get(0).length()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(REMARK.matcher(text).replaceAll(" ")).results().map(MatchResult::group)
                .filter(word -> !MODIFIERS.contains(word)).map(word -> PARTICLE.matcher(word).replaceFirst("")).toList();
    }
}
