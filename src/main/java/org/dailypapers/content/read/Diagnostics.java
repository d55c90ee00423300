package org.dailypapers.content.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dailypapers.content.read.Diagnostic.Code;

/** What there is to say about the lines of one source, while it is read. */
final class Diagnostics {

    /** So many lines may be spelt a little off: those of all papers that a digest may have. */
    private static final int MOST_NEAR = 20_000;

    private final List<Diagnostic> all = new ArrayList<>();
    private int near;

    void add(Diagnostic diagnostic) {
        all.add(diagnostic);
        near += diagnostic.code() == Code.NEAR_SPELLING ? 1 : 0;
    }

    void addAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** @return whether there is more to say than can be kept; lines that are only spelt a little off are counted apart */
    boolean areTooMany() {
        return all.size() - near > DigestReader.MOST_DIAGNOSTICS || near > MOST_NEAR;
    }

    /** @return all of them, in the order of their lines */
    List<Diagnostic> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(Diagnostic::line)).toList();
    }
}
