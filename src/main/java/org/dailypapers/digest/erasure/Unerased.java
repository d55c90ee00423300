package org.dailypapers.digest.erasure;

import java.util.Set;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.content.read.ErasedText;
import org.dailypapers.digest.source.SourceFile;


/**
 * The part of a file that may be stored: everything except what was erased from its day. The hash is that of the remaining bytes,
 * so that a file from which a passage was erased is recognized when it is imported again.
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
