package org.dailypapers.curation.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit in a text, and the words around it that tell what it counts.
 *
 * @param start where the number begins, from 0, in {@code char}s
 * @param text number and unit as they stand
 * @param number the number
 * @param unit the unit, such as {@code %}, {@code 배} or {@code 개}
 * @param before the two words before it, without particles
 * @param after the beginning of the word after it; empty where there is none
 */
record Figure(int start, String text, BigDecimal number, String unit, List<String> before, String after) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?"
            + "(%p|%|개월|개|명|배|편|시간|쌍|장|종|가지|점|억|만|천|초|분|fps|FPS|ms|GB|TB|K|M|B)(?![A-Za-z])");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHangul}\\p{Alnum}.+-]*[\\p{IsHangul}\\p{Alnum}]");
    private static final Pattern PARTICLE = Pattern.compile("(?<=\\p{IsHangul})(?:에서의|에서는|에서|으로|까지|은|는|이|가|을|를|의|에|로|와|과|도)$");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> MODIFIERS = Set.of("약", "최대", "최소", "평균", "총", "무려", "각각", "대략", "거의", "이상", "이상의",
            "개의", "넘는", "만", "의", "추가");
    private static final int STEM = 2;
    private static final int AROUND = 60;

    /** @return the figures of a body, in order */
    static List<Figure> of(String body) {
        List<Figure> figures = new ArrayList<>();
        String prose = Masked.codeAndTex(body);
        Matcher number = NUMBER.matcher(prose);
        while (number.find()) {
            int sentence = Math.max(prose.lastIndexOf(". ", number.start()), prose.lastIndexOf('\n', number.start())) + 1;
            List<String> before = words(prose.substring(Math.max(sentence, number.start() - AROUND), number.start()));
            List<String> after = words(prose.substring(number.end(), Math.min(prose.length(), number.end() + AROUND)));
            String fraction = number.group(2) == null ? "" : number.group(2);
            figures.add(new Figure(number.start(), number.group(),
                    new BigDecimal(number.group(1).replace(",", "") + fraction), number.group(3),
                    before.subList(Math.max(0, before.size() - 2), before.size()),
                    after.isEmpty() ? "" : after.get(0).substring(0, Math.min(STEM, after.get(0).length()))));
        }
        return figures;
    }

    private static List<String> words(String text) {
        return WORD.matcher(REMARK.matcher(text).replaceAll(" ")).results().map(MatchResult::group)
                .filter(word -> !MODIFIERS.contains(word)).map(word -> PARTICLE.matcher(word).replaceFirst("")).toList();
    }

    /** @return where the unit ends */
    int end() {
        return start + text.length();
    }

    /** @return whether another figure is one of the same thing: the same words stand around it */
    boolean isOfSame(Figure other) {
        return unit.equals(other.unit) && before.size() == 2 && before.equals(other.before) && after.equals(other.after);
    }

    /** @return whether another figure is the same, rounded or not */
    boolean equalsRounded(Figure other) {
        int scale = Math.min(number.scale(), other.number.scale());
        return unit.equals(other.unit) && number.setScale(scale, RoundingMode.HALF_UP)
                .compareTo(other.number.setScale(scale, RoundingMode.HALF_UP)) == 0;
    }
}
