package org.dailypapers.importer.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.SourceText;

/** The lines that diagnostics of a file are about. */
public final class Excerpts {

    private static final int MOST_LINES = 3;
    private static final int LONGEST = 500;

    private static final Set<Code> OF_THE_FILE = EnumSet.of(Code.OTHER_ENCODING, Code.UNKNOWN_ENCODING, Code.OTHER_LAYOUT);

    private final SourceText text;

    public Excerpts(byte[] bytes) {
        this.text = SourceText.of(bytes);
    }

    /**
     * @return the first lines that the diagnostic is about, shortened if they are long; null if they are empty or if it is about
     *     the whole file
     */
    public String of(Diagnostic diagnostic) {
        if (OF_THE_FILE.contains(diagnostic.code())) {
            return null;
        }
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
