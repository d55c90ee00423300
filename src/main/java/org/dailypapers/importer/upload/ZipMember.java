package org.dailypapers.importer.upload;

/**
 * The entry of a file in the central directory of a ZIP.
 *
 * @param name its name as written there
 * @param packed its compressed size, in bytes
 * @param size its declared size, in bytes
 * @param checksum its declared CRC-32
 * @param method the compression method: 0 for stored, 8 for deflate
 * @param encrypted whether it is encrypted
 * @param link whether it is a symbolic link, whose content is the path of another file
 * @param offset where its local header is, from the beginning of the file
 */
record ZipMember(String name, long packed, long size, long checksum, int method, boolean encrypted, boolean link, long offset) {

    /** @return whether it is a folder */
    boolean folder() {
        return name.endsWith("/") || name.endsWith("\\");
    }
}
