package org.dailypapers.importer.upload;

/**
 * What the central directory of a ZIP says of a file.
 *
 * @param name as it stands there
 * @param packed its size in the ZIP, in bytes
 * @param size its size, in bytes, as it is claimed
 * @param checksum CRC-32 of its bytes, as it is claimed
 * @param method how it is packed: 0 for not at all, 8 for deflated
 * @param encrypted whether it takes a password
 * @param link whether it is a symbolic link, which has the path of another file in place of a content
 * @param offset where its local header is, from the beginning of the file
 */
record ZipMember(String name, long packed, long size, long checksum, int method, boolean encrypted, boolean link, long offset) {

    /** @return whether it is a folder */
    boolean folder() {
        return name.endsWith("/") || name.endsWith("\\");
    }
}
