package org.dailypapers.digest.erasure;

import java.util.Set;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.read.ErasedText;
import org.dailypapers.digest.source.SourceFile;


/**
 * What may be kept of a file: all but what was erased of its day. The hash of the file is that of what may be kept, so that
 * the same file is known again, before and after something of it was erased.
 *
 * @param file the file without the passages that were erased
 * @param text what was read from it, without the papers that were erased
 */
public record Unerased(SourceFile file, DigestText text) {

    public static Unerased of(SourceFile file, DigestText text, Set<String> erased) {
        if (erased.isEmpty()) {
            return new Unerased(file, text);
        }
        ErasedText rest = ErasedText.of(file.bytes(), erased);
        return new Unerased(file.saying(rest.bytes()), text.without(erased, rest.passages()));
    }
}
