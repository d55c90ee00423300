package org.dailypapers.content;

/** The parts of a content that can change separately, in the order in which they are shown. */
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
    /** A section or its body. */
    SECTION,
    /** The heading of a section, if it is decided separately. */
    HEADING,
    /** The order of the sections, if it is decided separately. */
    ORDER
}
