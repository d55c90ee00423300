package org.dailypapers.content.text;

/** Lines of hyphens, asterisks, dashes and the like, which separate papers in a digest and are no words of a summary. */
public final class Separator {

    private static final String MARKS = "-*_=\u2013\u2014\u2015\u2500\u2501";
    private static final int LEAST = 3;

    private Separator() {
    }

    /**
     * @param body Markdown of a section
     * @return where its text ends: before the separators at its end and the white space around them
     */
    public static int end(String body) {
        int end = body.stripTrailing().length();
        for (int line = body.lastIndexOf('\n', end - 1) + 1; end > 0 && isOne(body.substring(line, end));) {
            end = body.substring(0, line).stripTrailing().length();
            line = body.lastIndexOf('\n', end - 1) + 1;
        }
        return end;
    }

    private static boolean isOne(String line) {
        String marks = line.replaceAll("^[ \t>]+|[ \t]", "");
        return marks.length() >= LEAST && MARKS.indexOf(marks.charAt(0)) >= 0 && marks.chars().allMatch(mark -> mark == marks.charAt(0));
    }
}
