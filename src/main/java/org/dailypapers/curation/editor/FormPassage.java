package org.dailypapers.curation.editor;

import java.util.ArrayList;
import java.util.List;

import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Passage;

/**
 * Where a finding is in the form, so that a script can select it there, and apply its fix without asking the server.
 *
 * @param field the id of the form field; null if the passage is in none
 * @param start where the passage begins in the field's text, in {@code char}s
 * @param text the passage; empty if it has no text
 * @param mended the whole text of the field with the fix; null if there is none, or if it changes more than this field
 */
public record FormPassage(String field, int start, String text, String mended) {

    /**
     * @param content the content of the form; its sections are those of the form, in the same order
     * @param finding a finding in that content
     * @return its place
     */
    static FormPassage of(Content content, Finding finding) {
        Passage passage = finding.passage();
        String field = field(passage);
        // the form has one author a line
        String text = passage.field() == FieldName.AUTHORS ? passage.text().replace(", ", "\n") : passage.text();
        return new FormPassage(field, passage.start(), text, field == null || !finding.fixable() ? null
                : mended(passage, content, finding.mended()));
    }

    /** @return the same without the text with the fix: one of several fixes at this place is not all */
    FormPassage alone() {
        return new FormPassage(field, start, text, null);
    }

    private static String field(Passage passage) {
        return switch (passage.field()) {
            case SECTION -> "body-" + passage.section();
            case HEADING -> "heading-" + passage.section();
            case TITLE -> "f-title";
            case AUTHORS -> "f-authors";
            case VOTES -> "f-votes";
            case THUMBNAIL -> "f-thumbnail";
            case VIDEO -> "f-video";
            case ORDER -> null;
        };
    }

    private static String mended(Passage passage, Content before, Content after) {
        FieldName name = passage.field();
        return with(name, passage.section(), before, after).equals(after) ? text(name, passage.section(), after) : null;
    }

    /** The content in which only that field is as after the fix. */
    private static Content with(FieldName name, int section, Content before, Content after) {
        List<Section> sections = before.sections();
        if ((name == FieldName.SECTION || name == FieldName.HEADING) && before.sections().size() == after.sections().size()) {
            Section now = after.sections().get(section);
            Section was = sections.get(section);
            sections = new ArrayList<>(sections);
            sections.set(section, name == FieldName.SECTION ? new Section(was.heading(), now.body()) : new Section(now.heading(), was.body()));
        }
        return new Content(name == FieldName.TITLE ? after.title() : before.title(),
                name == FieldName.AUTHORS ? after.authors() : before.authors(), name == FieldName.VOTES ? after.votes() : before.votes(),
                name == FieldName.THUMBNAIL ? after.thumbnail() : before.thumbnail(), name == FieldName.VIDEO ? after.video() : before.video(),
                sections);
    }

    private static String text(FieldName name, int section, Content content) {
        return switch (name) {
            case SECTION -> content.sections().get(section).body();
            case HEADING -> content.sections().get(section).heading();
            case TITLE -> content.title();
            case AUTHORS -> String.join("\n", content.authors());
            case VOTES -> content.votes() == null ? "" : content.votes().toString();
            case THUMBNAIL -> content.thumbnail();
            case VIDEO -> content.video();
            case ORDER -> null;
        };
    }
}
