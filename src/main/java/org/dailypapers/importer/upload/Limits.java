package org.dailypapers.importer.upload;

import org.dailypapers.importer.run.FileImport;

/**
 * How much may be uploaded. Anything beyond a limit is refused with a diagnostic.
 *
 * @param request how large an upload may be, in bytes
 * @param file how large a file may be, in bytes
 * @param unpacked how large the files that are read from the ZIPs of an upload may be together, in bytes
 * @param files how many files a ZIP may have, and how many of an upload are kept
 * @param ratio how many times larger than its packed form a file may be
 * @param spared files up to this size, in bytes, are exempt from the ratio
 */
public record Limits(long request, long file, long unpacked, int files, int ratio, long spared) {

    private static final long MEGABYTE = 1024 * 1024;

    /** How long the list of files in a ZIP may be, in bytes; in memory it takes twenty times as much. 5,000 files have 400 bytes each. */
    public static final long DIRECTORY = 2 * MEGABYTE;

    /** The limits for uploads. */
    public static final Limits USUAL = new Limits(250 * MEGABYTE, FileImport.LARGEST, 200 * MEGABYTE, 5000, 100, MEGABYTE);

    /** @return how large an upload may be, in megabytes */
    public long requestMegabytes() {
        return request / MEGABYTE;
    }

    /** @return how large a file may be, in megabytes */
    public long fileMegabytes() {
        return file / MEGABYTE;
    }

    /** @return how large the files of ZIPs may be together, in megabytes */
    public long unpackedMegabytes() {
        return unpacked / MEGABYTE;
    }

    /** @return a number of bytes in megabytes, for messages */
    static String megabytes(long bytes) {
        return Long.toString(bytes / MEGABYTE);
    }
}
