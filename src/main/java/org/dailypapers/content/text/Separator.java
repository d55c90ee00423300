package org.dailypapers.content.text;

import java.util.regex.Pattern;

/** Lines of hyphens, asterisks, dashes and the like, which separate papers in a digest and are no words of a summary. */
public final class Separator {

    private static final Pattern LINE = Pattern.compile("[ \t>]*([-*_=\\u2013-\\u2015\\u2500\\u2501])(?:[ \t]*\\1){2,}[ \t]*");

    private Separator() {
    }

    /**
     * @param body Markdown of a section
     * @return where its text ends: before the separators at its end and the white space around them
     */
    public static int end(String body) {
        int end = body.stripTrailing().length();
        for (int line = body.lastIndexOf('\n', end - 1) + 1; end > 0 && LINE.matcher(body).region(line, end).matches();) {
            end = body.substring(0, line).stripTrailing().length();
            line = body.lastIndexOf('\n', end - 1) + 1;
        }
        return end;
    }
}
