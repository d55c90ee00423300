package org.dailypapers.importer.upload;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** An open file of which only so many bytes may be read. If reading the file itself fails, it says so by {@link UncheckedIOException}. */
final class BoundedChannel implements SeekableByteChannel {

    private final FileChannel file;
    private long left;

    /**
     * @param file the file; it stays open
     * @param most how many bytes may be read, those read twice included
     */
    BoundedChannel(FileChannel file, long most) {
        this.file = file;
        this.left = most;
    }

    /** @return whether more was to be read than may be */
    boolean isExhausted() {
        return left < 0;
    }

    /** Lets everything be read from now on. */
    void release() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        left -= into.remaining();
        if (isExhausted()) {
            throw new EOFException("more was to be read than may be");
        }
        try {
            return file.read(into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() {
        // whoever opened the file closes it
    }
}
