package org.dailypapers.content.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dailypapers.content.read.Diagnostic.Code;

/** Collects the diagnostics of one source while it is read. */
final class Diagnostics {

    /** The maximum number of lines with unusual spelling: enough for the largest possible digest. */
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

    /** @return whether there are too many diagnostics; those about unusual spelling are counted separately */
    boolean areTooMany() {
        return all.size() - near > DigestReader.MOST_DIAGNOSTICS || near > MOST_NEAR;
    }

    /** @return all of them, in the order of their lines */
    List<Diagnostic> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(Diagnostic::line)).toList();
    }
}
