package org.dailypapers.content.read;

import java.util.List;
import org.dailypapers.content.Severity;
import org.dailypapers.content.Unseen;

/**
 * What a reader of digests has to say about lines of a source.
 *
 * @param line the first line it speaks of, from 1
 * @param lastLine the last line it speaks of, not before {@code line}
 * @param code what kind of thing it is
 * @param arguments the values for the placeholders of the code's message, in order
 */
public record Diagnostic(int line, int lastLine, Code code, List<String> arguments) {

    private static final int LONGEST_ARGUMENT = 200;

    /**
     * In the arguments, characters that are not seen stand as their names. Arguments longer than a message can carry are cut, with
     * an ellipsis.
     */
    public Diagnostic {
        arguments = arguments.stream().map(Diagnostic::shortened).map(Unseen::named).map(Diagnostic::shortened).toList();
    }

    /** @return a diagnostic about one line */
    public static Diagnostic at(int line, Code code, String... arguments) {
        return new Diagnostic(line, line, code, List.of(arguments));
    }

    /** @return the same, up to and with a later line */
    Diagnostic until(int last) {
        return new Diagnostic(line, Math.max(line, last), code, arguments);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_ARGUMENT - 1)) ? LONGEST_ARGUMENT - 1 : LONGEST_ARGUMENT;
        return text.substring(0, end) + "…";
    }

    /** The kinds of diagnostics; each has a message {@code diagnostic.<code>} in the message bundles. */
    public enum Code {
        /** Text stands before the first paper. */
        TEXT_BEFORE_PAPER(Severity.WARNING),
        /** A heading opens no paper; it was kept as text of the paper that it stands in. */
        NOT_A_PAPER(Severity.WARNING),
        /** A heading opens no paper and stands in none; it and the text below it were left out. */
        NOT_A_PAPER_LEFT_OUT(Severity.ERROR),
        /** No link of a paper has an arXiv identifier; the paper cannot be kept. */
        UNREADABLE_LINK(Severity.ERROR),
        /** A heading names a paper, and it is not clear that it opens it; it and the text below it were left out. */
        UNCLEAR_PAPER(Severity.ERROR),
        /** A line is not spelt as usual, and was read as what it plainly means. */
        NEAR_SPELLING(Severity.INFO),
        /** A line looks like votes or authors, and was kept as text: it stands below text, or says neither. */
        FIELD_AS_TEXT(Severity.ERROR),
        /** A line looks like one of the usual section headings, and was kept as text: it is not clear that it opens a section. */
        SECTION_AS_TEXT(Severity.ERROR),
        /** A block of code begins and does not end; its fence was kept as text. */
        UNCLOSED_FENCE(Severity.WARNING),
        /** A paper stands without title. */
        NO_TITLE(Severity.WARNING),
        /** A vote is no number. */
        VOTE_NOT_A_NUMBER(Severity.WARNING),
        /** Names of authors are longer than can be stored, and were left out. */
        AUTHORS_TOO_LONG(Severity.ERROR),
        /** A title is longer than can be stored, and was left out. */
        TITLE_TOO_LONG(Severity.ERROR),
        /** A summary has more text or sections than can be stored, and these lines of it were left out. */
        SUMMARY_TOO_LONG(Severity.ERROR),
        /** A paper stands without summary. */
        NO_SUMMARY(Severity.WARNING),
        /** A heading is not one of the three usual ones. */
        UNKNOWN_HEADING(Severity.INFO),
        /** The same paper stood earlier on the day. */
        DUPLICATE_PAPER(Severity.WARNING),
        /** A field (image, vote, authors, video) stood earlier in the same entry. */
        REPEATED_FIELD(Severity.WARNING),
        /** The description of an image, or an image without address. */
        IMAGE_TEXT(Severity.INFO),
        /** Tags without a picture, a video or words. */
        MARKUP(Severity.INFO),
        /** The heading of the digest stands again. */
        REPEATED_DATE(Severity.INFO),
        /** The heading of the digest stands again, with another date. */
        OTHER_DATE(Severity.WARNING),
        /** The date in the file's name, which counts, is not that in its heading. */
        DATE_MISMATCH(Severity.WARNING),
        /** The day of the digest has not come yet anywhere. */
        FUTURE_DATE(Severity.WARNING),
        /** No heading says the date; that of the file's name was taken. */
        NO_DATE(Severity.WARNING),
        /** The digest has a heading and no paper. */
        NO_PAPERS(Severity.WARNING),
        /** Bytes are no UTF-8. */
        NOT_UTF8(Severity.ERROR),
        /** A NUL character. */
        NUL_CHARACTER(Severity.WARNING),
        /** The file has more lines than a digest may have; nothing of it was kept. */
        TOO_MANY_LINES(Severity.ERROR),
        /** The file has more papers than a digest may have; nothing of it was kept. */
        TOO_MANY_PAPERS(Severity.ERROR),
        /** There is more to say about the lines of the file than is told of one; nothing of it was kept. */
        TOO_MANY_DIAGNOSTICS(Severity.ERROR),
        /** The file could not be imported as often as it was tried. */
        GIVEN_UP(Severity.ERROR),
        /** The file has nothing in it. */
        EMPTY_FILE(Severity.ERROR),
        /** The file is no digest. */
        NOT_A_DIGEST(Severity.ERROR),
        /** The file is in another encoding than UTF-8, which is known; nothing of it was kept. */
        OTHER_ENCODING(Severity.ERROR),
        /** Most of the file is not in UTF-8, and its encoding is not known; nothing of it was kept. */
        UNKNOWN_ENCODING(Severity.ERROR),
        /** Nearly all papers of the file lack what papers of a digest have: it probably has another layout. */
        OTHER_LAYOUT(Severity.WARNING),
        /** The file was taken back before, and the folder still has it; nothing of it was kept. */
        TAKEN_BACK(Severity.WARNING),
        /** The file no longer has entries of its day. */
        ENTRIES_GONE(Severity.WARNING),
        /** The file says of entries what was taken back before; they stay as they are. */
        ENTRIES_TAKEN_BACK(Severity.WARNING),
        /** The file says of entries what was taken back before, and brings it again. */
        ENTRIES_AGAIN(Severity.INFO),
        /** Sections of entries have sentences of editors and of the machine, put together. */
        ENTRIES_JOINED(Severity.INFO),
        /** The paper was erased from its day under a legal demand, and was left out. */
        ERASED_PAPER(Severity.WARNING),
        /** Hardly anything of the file could be read, while its day has papers; nothing of it was kept. */
        DOUBTFUL_FILE(Severity.ERROR),
        /** The day was imported from a file at another path. */
        OTHER_SOURCE_PATH(Severity.ERROR),
        /** The file could not be read from its folder, or could not be stored. */
        UNREADABLE_FILE(Severity.ERROR),
        /** The file changed while it was read; it is read again. */
        CHANGED_MEANWHILE(Severity.INFO),
        /** The file is larger than a digest may be. */
        TOO_LARGE(Severity.ERROR),
        /** The file is no Markdown, and so is none of those that are read. */
        NOT_MARKDOWN(Severity.INFO),
        /** The name of the file leads out of the folder that it stands in. */
        PATH_LEADS_OUT(Severity.ERROR),
        /** A file with that name was read before it. */
        DUPLICATE_PATH(Severity.ERROR),
        /** A file of the same day was read before it. */
        SAME_DAY(Severity.ERROR),
        /** The file takes a password. */
        ENCRYPTED(Severity.ERROR),
        /** The file in a ZIP is not as it was packed. */
        DAMAGED_FILE(Severity.ERROR),
        /** The ZIP cannot be read. */
        DAMAGED_ARCHIVE(Severity.ERROR),
        /** The file is a link to another. */
        LINK(Severity.WARNING),
        /** A ZIP stands in a ZIP. */
        NESTED_ARCHIVE(Severity.WARNING),
        /** The uploaded file was removed before it could be imported. */
        UPLOAD_GONE(Severity.ERROR),
        /** The ZIP has more files than are read. */
        TOO_MANY_FILES(Severity.ERROR),
        /** The upload has more files than are kept; the others were left out. */
        MORE_FILES(Severity.ERROR),
        /** The files in the ZIP are larger together than what is read. */
        ARCHIVE_TOO_LARGE(Severity.ERROR),
        /** The file in a ZIP is much larger than its packed form. */
        PACKED_TOO_TIGHTLY(Severity.ERROR);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /** @return how much it matters */
        public Severity severity() {
            return severity;
        }
    }
}
