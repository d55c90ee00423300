package org.dailypapers.curation.editor;

/**
 * A problem with a typed field.
 *
 * @param field the name of the field, with its number if there are several: {@code title}, {@code heading.2}
 * @param id the identifier of the field on the page
 * @param message what is wrong and how to fix it, in the editor's language
 */
public record FormProblem(String field, String id, String message) {
}
