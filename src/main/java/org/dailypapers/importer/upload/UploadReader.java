package org.dailypapers.importer.upload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.importer.run.DigestFile;
import org.dailypapers.importer.run.FileImport;
import org.dailypapers.importer.run.UploadPath;
import org.dailypapers.content.read.Diagnostic.Code;

/** Reads files and ZIPs one after the other and passes on one file at a time, so that it never holds two in memory. */
public final class UploadReader {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");

    private final Limits limits;
    private final Consumer<UploadedFile> found;
    private long unpacked;
    private String within;

    /**
     * @param limits how much is read
     * @param found takes each file, including files that cannot be imported
     */
    public UploadReader(Limits limits, Consumer<UploadedFile> found) {
        this.limits = limits;
        this.found = found;
    }

    /** Reads a file by itself. */
    public void file(String name, byte[] bytes) {
        String path = UploadPath.of(name);
        if (path == null) {
            refuse(name, Code.PATH_LEADS_OUT);
        } else if (!UploadPath.isMarkdown(path)) {
            refuse(path, Code.NOT_MARKDOWN);
        } else {
            found.accept(read(path, bytes));
        }
    }

    /** Passes on a refusal for a file that is not read. */
    void refuse(String name, Code why, String... arguments) {
        String path = UploadPath.of(name);
        found.accept(UploadedFile.refused(path == null ? shown(name) : path, Diagnostic.at(1, why, arguments)));
    }

    /**
     * Reads the files in a ZIP, or passes on a refusal if it is not a valid ZIP.
     *
     * @param name the name of the ZIP
     * @param zip the ZIP, open
     * @throws IOException if it cannot be read at all
     */
    public void archive(String name, FileChannel zip) throws IOException {
        within = name;
        try (ZipArchive archive = new ZipArchive(zip)) {
            List<ZipMember> members = archive.members().stream().filter(member -> !member.folder()).toList();
            long size = members.stream().filter(member -> isRead(member) && problem(member) == null)
                    .mapToLong(ZipMember::size).sum();
            if (members.size() > limits.files()) {
                refuse(name, Code.TOO_MANY_FILES, Integer.toString(members.size()), Integer.toString(limits.files()));
            } else if (unpacked + size > limits.unpacked()) {
                refuse(name, Code.ARCHIVE_TOO_LARGE, Limits.megabytes(size), Limits.megabytes(limits.unpacked()));
            } else {
                unpacked += size;
                members.forEach(member -> member(archive, member));
            }
        } catch (ZipArchive.LongDirectoryException e) {
            refuse(name, Code.DIRECTORY_TOO_LONG, Limits.megabytes(Limits.DIRECTORY));
        } catch (ZipException e) {
            LOG.log(System.Logger.Level.INFO, "An uploaded ZIP is damaged: " + e.getMessage());
            refuse(name, Code.DAMAGED_ARCHIVE);
        } finally {
            within = null;
        }
    }

    private static boolean isRead(ZipMember member) {
        String path = UploadPath.of(member.name());
        return path != null && UploadPath.isMarkdown(path);
    }

    private void member(ZipArchive archive, ZipMember member) {
        Diagnostic problem = isRead(member) ? problem(member) : null;
        if (problem != null) {
            found.accept(UploadedFile.refused(UploadPath.of(member.name()), problem));
        } else if (member.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            refuse(member.name(), Code.NESTED_ARCHIVE);
        } else if (!isRead(member)) {
            file(member.name(), null);
        } else {
            unpack(archive, member);
        }
    }

    private void unpack(ZipArchive archive, ZipMember member) {
        try {
            file(member.name(), archive.read(member));
        } catch (IOException e) {
            refuse(member.name(), Code.DAMAGED_FILE);
        }
    }

    /** Why a file in a ZIP is not unpacked; null if it is. */
    private Diagnostic problem(ZipMember member) {
        if (member.link()) {
            return Diagnostic.at(1, Code.LINK);
        }
        if (member.encrypted()) {
            return Diagnostic.at(1, Code.ENCRYPTED);
        }
        if (member.size() > limits.file()) {
            return Diagnostic.at(1, Code.TOO_LARGE, Limits.megabytes(limits.file()));
        }
        boolean tight = member.size() > limits.spared() && member.size() / limits.ratio() > member.packed();
        return tight ? Diagnostic.at(1, Code.PACKED_TOO_TIGHTLY, Integer.toString(limits.ratio())) : null;
    }

    private UploadedFile read(String path, byte[] bytes) {
        DigestText text = DigestFile.read(bytes, path);
        return text.date() == null ? UploadedFile.refused(path, text.diagnostics().get(0))
                : UploadedFile.of(within, path, bytes, text);
    }

    /** The form in which a name that is not a valid path is shown and stored. */
    private static String shown(String name) {
        String text = name.replaceAll("\\p{Cntrl}", "?").strip();
        return text.isEmpty() ? "?" : FileImport.shortened(text);
    }
}
