package org.dailypapers.importer.run;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;

/** Parses files to be imported. */
public final class DigestFile {

    private DigestFile() {
    }

    /**
     * @param bytes the file
     * @param path its path, which may say its day
     * @return its text, with a warning if its day is after tomorrow (tomorrow has begun in some time zones) or if its papers lack
     *     what papers of a digest have; only an error if it is not in UTF-8
     */
    public static DigestText read(byte[] bytes, String path) {
        Optional<Diagnostic> known = FileEncoding.known(bytes);
        if (known.isPresent()) {
            return refused(known.get());
        }
        DigestText text = again(bytes, FileDate.of(path));
        return text.date() == null ? text : FileEncoding.unknown(bytes).map(DigestFile::refused).orElseGet(() -> doubted(text));
    }

    /**
     * @param bytes a file that was imported before; its encoding and layout are not checked again
     * @param date its day; null to take the day from the file
     * @return its text, with a warning if its day is after tomorrow (tomorrow has begun in some time zones)
     */
    public static DigestText again(byte[] bytes, LocalDate date) {
        return DigestReader.read(bytes, date, LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }

    private static DigestText refused(Diagnostic why) {
        return new DigestText(null, List.of(), List.of(why));
    }

    private static DigestText doubted(DigestText text) {
        return DigestLayout.other(text).map(layout -> new DigestText(text.date(), text.papers(),
                Stream.concat(Stream.of(layout), text.diagnostics().stream()).toList())).orElse(text);
    }
}
