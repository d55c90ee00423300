package org.dailypapers.curation.check;

import org.dailypapers.content.FieldName;

/**
 * The passage of a content that a finding is about.
 *
 * @param field {@link FieldName#TITLE}, {@code AUTHORS} (joined with {@code ", "}), {@code VOTES}, {@code THUMBNAIL}, {@code VIDEO},
 *     {@code SECTION} (the body of a section) or {@code HEADING} (the heading of a section); {@code ORDER} if the finding is about the
 *     summary as a whole, such as a missing section
 * @param section the index of the section, from 0; -1 if it is in no section
 * @param start where the passage begins in the text of the field, from 0, in {@code char}s
 * @param end where it ends; equal to {@code start} if it has no text
 * @param text the text of the passage; if it has none, what is missing there. The finding stays the same as long as this text does
 */
public record Passage(FieldName field, int section, int start, int end, String text) {

    /**
     * @param field a field other than a section or its heading
     * @param text the text of the field
     * @return the whole field
     */
    public static Passage whole(FieldName field, String text) {
        return new Passage(field, -1, 0, text.length(), text);
    }

    /**
     * @param section the index of a section
     * @param body its body
     * @param start where the passage begins
     * @param end where it ends
     * @return a part of the body
     */
    public static Passage inBody(int section, String body, int start, int end) {
        return new Passage(FieldName.SECTION, section, start, end, body.substring(start, end));
    }

    /**
     * @param section the index of a section
     * @param heading its heading
     * @return the heading
     */
    public static Passage heading(int section, String heading) {
        return new Passage(FieldName.HEADING, section, 0, heading.length(), heading);
    }

    /**
     * @param what a name for what is missing, such as a heading
     * @return a passage without text, about the summary as a whole
     */
    public static Passage missing(String what) {
        return new Passage(FieldName.ORDER, -1, 0, 0, what);
    }
}
