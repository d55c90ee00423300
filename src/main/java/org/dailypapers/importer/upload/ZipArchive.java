package org.dailypapers.importer.upload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.ChecksumVerifyingInputStream;

/**
 * A ZIP, read by its central directory; only the directory says whether a file is a link or encrypted. Sizes are not trusted: a file that
 * unpacks to more than its declared size is damaged.
 */
final class ZipArchive implements Closeable {

    private static final int FILE_TYPE = 0xf000;
    private static final int LINK = 0xa000;

    private final ZipFile zip;

    /**
     * Reads the directory.
     *
     * @param file the ZIP, open for as long as this is used; closing this does not close it
     * @throws LongDirectoryException if the directory is too long
     * @throws ZipException if it is not a ZIP, or if its directory is damaged
     * @throws IOException if it cannot be read
     */
    ZipArchive(FileChannel file) throws IOException {
        BoundedChannel bounded = new BoundedChannel(file, Limits.DIRECTORY);
        try {
            zip = ZipFile.builder().setSeekableByteChannel(bounded).setIgnoreLocalFileHeader(true).setUseUnicodeExtraFields(false).get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            throw bounded.isExhausted() ? new LongDirectoryException() : damaged(e);
        }
        bounded.release();
    }

    /** @return its members in order, including folders */
    List<ZipMember> members() {
        return Collections.list(zip.getEntries()).stream().map(ZipArchive::member).toList();
    }

    private static ZipMember member(ZipArchiveEntry entry) {
        return new ZipMember(ZipNames.text(entry.getRawName(), entry.getGeneralPurposeBit().usesUTF8ForNames()), entry.getCompressedSize(),
                entry.getSize(), entry.getGeneralPurposeBit().usesEncryption(), isLink(entry), entry);
    }

    /** Every system but DOS keeps the mode of a file in the upper half of its attributes, as Unix does. */
    private static boolean isLink(ZipArchiveEntry entry) {
        return entry.getPlatform() != ZipArchiveEntry.PLATFORM_FAT && (entry.getExternalAttributes() >>> Short.SIZE & FILE_TYPE) == LINK;
    }

    /**
     * @param member a member of this ZIP
     * @return its unpacked bytes
     * @throws ZipException if it is damaged, or compressed by a method other than deflate
     * @throws IOException if the ZIP cannot be read
     */
    byte[] read(ZipMember member) throws IOException {
        ZipArchiveEntry entry = member.entry();
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw new ZipException("packed in another way than others are");
        }
        try (InputStream unpacked = new ChecksumVerifyingInputStream(new CRC32(), zip.getInputStream(entry), member.size(), entry.getCrc())) {
            byte[] bytes = unpacked.readNBytes(Math.toIntExact(member.size() + 1));
            if (bytes.length != member.size()) {
                throw new ZipException("the file is not as it was packed");
            }
            return bytes;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /** What does not follow the format shows itself in various exceptions. */
    private static ZipException damaged(Exception e) {
        ZipException damaged = new ZipException(e.toString());
        damaged.initCause(e);
        return damaged;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The directory is too long to be read. */
    static final class LongDirectoryException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
