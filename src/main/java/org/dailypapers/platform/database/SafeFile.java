package org.dailypapers.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;

import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of the embedded database that survive a killed process and a full disk, at {@code jdbc:h2:file:safe:=/folder/name}. H2 2.2.224
 * alone can lose the database in two ways:
 * <ul>
 * <li>If it is closed within 45 s after it was opened again after an unclean end, it says in its file that it was closed cleanly, although
 * the file lists parts whose space has other content by then. The next time it trusts that, and fails with "Double mark", or falls
 * back to an old state. It believes in a clean end only if both copies of the header say so, so this class hides the second one, and H2
 * checks the parts. H2 2.3.230 no longer needs that.
 * <li>After a failed write, a later one may succeed and refer to what was not written. So no write follows one that failed.
 * </ul>
 *
 * <p>All programs that open the file should do so by this path.
 */
public final class SafeFile extends FilePathWrapper {

    private static final String SCHEME = "safe";
    /** With the equals sign, H2 refuses such a path where it is not registered, as it were relative; without, it makes a new database. */
    private static final String PREFIX = SCHEME + ":=";
    private static final int BLOCK = 4096;
    private static final String CHECKSUM = ",fletcher:";

    /** For H2, which makes one for each path. */
    public SafeFile() {
        // has no fields
    }

    /**
     * @param name the path of a database without the suffix that H2 adds
     * @return its URL; the path may be used by H2 from now on
     */
    public static String url(String name) {
        register();
        return "jdbc:h2:file:" + PREFIX + name;
    }

    /** Has H2 know such paths. */
    static void register() {
        FilePath.register(new SafeFile());
    }

    /** @return whether a URL of a database is of this scheme */
    static boolean isUsedBy(String url) {
        return url.startsWith("jdbc:h2:file:" + PREFIX) || url.startsWith("jdbc:h2:" + PREFIX);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected String getPrefix() {
        return PREFIX;
    }

    @Override
    public FilePath unwrap(String path) {
        // without the equals sign, the same file is meant
        return FilePath.get(path.substring(path.startsWith(PREFIX) ? PREFIX.length() : SCHEME.length() + 1));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    /** A file that has no second copy of the header, and takes no writes after one that failed. */
    private static final class Channel extends FileBaseDefault {

        private final FileChannel base;
        private volatile IOException failure;

        Channel(FileChannel base) {
            this.base = base;
        }

        /** H2 reads both copies at once. It needs the second only if the first is damaged. */
        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            int start = target.position();
            int length = base.read(target, position);
            if (position == 0 && length == 2 * BLOCK && isWhole(target.slice(start, BLOCK))) {
                for (int i = start + BLOCK; i < start + 2 * BLOCK; i++) {
                    target.put(i, (byte) 0);
                }
            }
            return length;
        }

        /** A header is a line of text, with a checksum at its end. */
        private static boolean isWhole(ByteBuffer block) {
            byte[] bytes = new byte[BLOCK];
            block.get(bytes);
            String text = new String(bytes, StandardCharsets.ISO_8859_1).trim();
            int end = text.lastIndexOf(CHECKSUM);
            try {
                return end > 0 && (int) Long.parseLong(text.substring(end + CHECKSUM.length()), 16) == DataUtils.getFletcher32(bytes, 0, end);
            } catch (NumberFormatException e) {
                return false;
            }
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            check();
            try {
                return base.write(source, position);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            check();
            base.truncate(size);
        }

        private void check() throws IOException {
            IOException earlier = failure;
            if (earlier != null) {
                throw new IOException(earlier.getMessage(), earlier);
            }
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public void force(boolean metadata) throws IOException {
            try {
                base.force(metadata);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
