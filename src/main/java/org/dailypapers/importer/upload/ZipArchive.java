package org.dailypapers.importer.upload;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A ZIP, read by its central directory as <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE</a>
 * specifies; only the directory says whether a file is a link or encrypted. Sizes are not trusted: a file that unpacks to more than its
 * declared size is damaged. ZIP64 is not supported, because it is for files larger than an upload may be.
 */
final class ZipArchive {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int MEMBER_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int MEMBER_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LONGEST_DIRECTORY = 16 * 1024 * 1024;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 8192;

    private final FileChannel file;

    /** @param file the ZIP, open for as long as this is used */
    ZipArchive(FileChannel file) {
        this.file = file;
    }

    /**
     * @return its members in order, including folders
     * @throws ZipException if it is not a ZIP, or if its end is missing
     * @throws IOException if it cannot be read
     */
    List<ZipMember> members() throws IOException {
        long end = end();
        ByteBuffer record = read(end, END_LENGTH);
        int count = Short.toUnsignedInt(record.getShort(10));
        long length = Integer.toUnsignedLong(record.getInt(12));
        long begin = end - length;
        long shift = begin - Integer.toUnsignedLong(record.getInt(16));
        if (length > LONGEST_DIRECTORY || begin < 0 || shift < 0) {
            throw new ZipException("the central directory is not where it should be");
        }
        ByteBuffer directory = read(begin, (int) length);
        List<ZipMember> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(member(directory, shift));
        }
        return members;
    }

    private long end() throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(file.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return file.size() - length + at;
            }
        }
        throw new ZipException("the end is missing");
    }

    private static ZipMember member(ByteBuffer directory, long shift) throws ZipException {
        if (directory.remaining() < MEMBER_LENGTH || directory.getInt(directory.position()) != MEMBER_SIGNATURE) {
            throw new ZipException("the central directory is damaged");
        }
        ByteBuffer fixed = directory.slice(directory.position(), MEMBER_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = Short.toUnsignedInt(fixed.getShort(28));
        int rest = nameLength + Short.toUnsignedInt(fixed.getShort(30)) + Short.toUnsignedInt(fixed.getShort(32));
        directory.position(directory.position() + MEMBER_LENGTH);
        if (directory.remaining() < rest) {
            throw new ZipException("the central directory is damaged");
        }
        byte[] name = new byte[nameLength];
        directory.get(name).position(directory.position() + rest - nameLength);
        int flags = fixed.getShort(8);
        return new ZipMember(ZipNames.text(name, (flags & 0x800) != 0), Integer.toUnsignedLong(fixed.getInt(20)),
                Integer.toUnsignedLong(fixed.getInt(24)), Integer.toUnsignedLong(fixed.getInt(16)), fixed.getShort(10),
                (flags & 1) != 0, isLink(fixed.getShort(4), fixed.getInt(38)),
                shift + Integer.toUnsignedLong(fixed.getInt(42)));
    }

    /** Unix keeps the mode of a file in the upper half of its attributes. */
    private static boolean isLink(short madeBy, int attributes) {
        return madeBy >>> 8 != 0 && (attributes >>> 16 & 0xf000) == 0xa000;
    }

    /**
     * @param member a member of this ZIP
     * @return its unpacked bytes
     * @throws ZipException if it is damaged, or compressed by a method other than deflate
     * @throws IOException if the ZIP cannot be read
     */
    byte[] read(ZipMember member) throws IOException {
        ByteBuffer local = read(member.offset(), LOCAL_LENGTH);
        if (local.getInt(0) != LOCAL_SIGNATURE || member.method() != STORED && member.method() != DEFLATED) {
            throw new ZipException("no file, or packed in another way than others are");
        }
        file.position(member.offset() + LOCAL_LENGTH + Short.toUnsignedInt(local.getShort(26))
                + Short.toUnsignedInt(local.getShort(28)));
        byte[] bytes = unpacked(member);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        if (bytes.length != member.size() || checksum.getValue() != member.checksum()) {
            throw new ZipException("the file is not as it was packed");
        }
        return bytes;
    }

    private byte[] unpacked(ZipMember member) throws IOException {
        InputStream packed = Channels.newInputStream(file);
        if (member.method() == STORED) {
            return packed.readNBytes(Math.toIntExact(member.size()));
        }
        Inflater inflater = new Inflater(true);
        try {
            return new InflaterInputStream(packed, inflater, BUFFER).readNBytes(Math.toIntExact(member.size() + 1));
        } catch (EOFException e) {
            throw new ZipException("the file ends in the middle");
        } finally {
            inflater.end();
        }
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && position >= 0 && file.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        if (buffer.hasRemaining()) {
            throw new ZipException("it ends in the middle");
        }
        return buffer.flip();
    }
}
