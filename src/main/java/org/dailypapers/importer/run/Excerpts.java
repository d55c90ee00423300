package org.dailypapers.importer.run;

import java.util.List;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.SourceText;

/** The lines that diagnostics of a file speak of. */
public final class Excerpts {

    private static final int MOST_LINES = 3;
    private static final int LONGEST = 500;

    private final SourceText text;

    public Excerpts(byte[] bytes) {
        this.text = SourceText.of(bytes);
    }

    /** @return the first lines that the diagnostic speaks of, cut where they are long; null if nothing stands there */
    public String of(Diagnostic diagnostic) {
        int last = Math.min(Math.min(diagnostic.lastLine(), diagnostic.line() + MOST_LINES - 1), text.lines().size());
        if (diagnostic.line() > last) {
            return null;
        }
        List<String> lines = text.lines().subList(diagnostic.line() - 1, last);
        String all = String.join("\n", lines);
        boolean more = last < diagnostic.lastLine();
        return all.isBlank() ? null : all.length() > LONGEST ? cut(all) : more ? all + "\n…" : all;
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
