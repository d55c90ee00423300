package org.dailypapers.importer.upload;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The entry of a file in the central directory of a ZIP.
 *
 * @param name its name as written there
 * @param packed its compressed size, in bytes
 * @param size its declared size, in bytes
 * @param encrypted whether it is encrypted
 * @param link whether it is a symbolic link, whose content is the path of another file
 * @param entry where it is
 */
record ZipMember(String name, long packed, long size, boolean encrypted, boolean link, ZipArchiveEntry entry) {

    /** @return whether it is a folder */
    boolean folder() {
        return name.endsWith("/") || name.endsWith("\\");
    }
}
