package org.dailypapers.curation.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Model sizes translated into Korean digit by digit: 14B is 140억, not 14억, and 500M is 5억, not 500만.
 *
 * @param start where the number begins in a body, from 0, in {@code char}s
 * @param end where its unit ends
 * @param english the size as in a model's name, such as {@code 14B}
 * @param right the correct size in Korean, such as {@code 140억}
 */
record ModelSize(int start, int end, String english, String right) {

    /** The most sizes that are examined; no title names more. */
    private static final int MOST_NAMED = 50;
    private static final Pattern KOREAN = Pattern.compile("(?<![\\d.,])(\\d+(?:\\.\\d+)?)\\s?(억|만)"
            + "(?=(?:,? ?\\d+(?:\\.\\d+)?억){0,10},?\\s?(?:개의?|의)?(?: 이상의?)?\\s?(?:활성 )?(?:파라미터|매개변수|모수))");
    private static final Pattern SIZE = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s?([BM])(?![A-Za-z])");
    private static final Pattern FIRST_NAME = Pattern.compile("^\\P{L}*([A-Za-z]+[A-Za-z0-9]*)");
    private static final int TIMES = 100;

    /**
     * @param body a body
     * @param title the title of the entry
     * @param all all text of the entry, including the title
     * @return the first size in the body that contradicts that of a model of this paper, as a list with at most one element
     */
    static List<ModelSize> wrong(String body, String title, String all) {
        Matcher korean = KOREAN.matcher(body);
        if (!korean.find()) {
            return List.of();
        }
        List<MatchResult> sizes = SIZE.matcher(all).results().limit(Figure.MOST).toList();
        List<MatchResult> own = Stream.concat(SIZE.matcher(title).results(), ofFirstName(title, all)).limit(MOST_NAMED).toList();
        int looked = 0;
        do {
            BigDecimal number = new BigDecimal(korean.group(1));
            boolean billions = korean.group(2).equals("억");
            for (MatchResult size : own) {
                BigDecimal named = new BigDecimal(size.group(1));
                if (size.group(2).equals(billions ? "B" : "M") && isSame(number, named) && !isMeant(sizes, number, billions)) {
                    return List.of(new ModelSize(korean.start(), korean.end(), size.group(1) + size.group(2),
                            billions ? plain(named.multiply(BigDecimal.TEN)) + "억" : millions(named)));
                }
            }
        } while (++looked < Figure.MOST && korean.find());
        return List.of();
    }

    /** The sizes of models whose name begins like the title: Wan2.1-14B if the title is "Wan: …". */
    private static Stream<MatchResult> ofFirstName(String title, String all) {
        Matcher first = FIRST_NAME.matcher(title);
        return first.find() ? Pattern.compile("\\b" + first.group(1) + "[\\w.-]*?-(?=\\d)" + SIZE.pattern())
                .matcher(all).results() : Stream.of();
    }

    /** Whether a model of exactly that size is named as well: 억 is 100M or 0.1B. */
    private static boolean isMeant(List<MatchResult> sizes, BigDecimal number, boolean billions) {
        return billions && sizes.stream().anyMatch(size -> isSame(size.group(2).equals("M")
                ? number.multiply(BigDecimal.valueOf(TIMES)) : number.divide(BigDecimal.TEN), new BigDecimal(size.group(1))));
    }

    private static boolean isSame(BigDecimal number, BigDecimal other) {
        int scale = Math.min(number.scale(), other.scale());
        return number.setScale(scale, RoundingMode.HALF_UP).compareTo(other.setScale(scale, RoundingMode.HALF_UP)) == 0;
    }

    private static String millions(BigDecimal named) {
        return named.compareTo(BigDecimal.valueOf(TIMES)) < 0 ? plain(named.multiply(BigDecimal.valueOf(TIMES))) + "만"
                : plain(named.divide(BigDecimal.valueOf(TIMES))) + "억";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
