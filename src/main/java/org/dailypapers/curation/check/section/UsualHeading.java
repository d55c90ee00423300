package org.dailypapers.curation.check.section;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dailypapers.content.NearSection;

/** The three usual headings of a summary, and their misspellings. */
final class UsualHeading {

    /** In the order in which they stand. */
    static final List<String> ALL = NearSection.USUAL_HEADINGS;

    private static final int LETTERS_PER_SLIP = 7;
    private static final int MOST_SLIPS = 2;
    private static final int LONGEST = 40;

    private UsualHeading() {
    }

    /**
     * @param heading a heading
     * @return the usual heading that was meant, ignoring case, spaces, punctuation, plural and up to two typing errors; empty if it is
     *     another heading
     */
    static Optional<String> meant(String heading) {
        if (ALL.contains(heading)) {
            return Optional.of(heading);
        }
        String letters = heading.length() > LONGEST ? "" : letters(heading);
        return ALL.stream().filter(usual -> {
            String wanted = letters(usual);
            return slips(letters, wanted) <= Math.min(MOST_SLIPS, wanted.length() / LETTERS_PER_SLIP);
        }).findFirst();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
    }

    /** The number of letters that are missing, added, wrong or swapped (optimal string alignment distance). */
    private static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
                        cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
