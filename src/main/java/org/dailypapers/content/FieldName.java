package org.dailypapers.content;

/** The parts of a content that can be changed by themselves, in the order in which they are shown. */
public enum FieldName {
    /** The title. */
    TITLE,
    /** The list of authors. */
    AUTHORS,
    /** The votes. */
    VOTES,
    /** The address of the image. */
    THUMBNAIL,
    /** The address of the video. */
    VIDEO,
    /** A section, or its body. */
    SECTION,
    /** The heading of a section, where it is decided by itself. */
    HEADING,
    /** The order of the sections, where it is decided by itself. */
    ORDER
}
