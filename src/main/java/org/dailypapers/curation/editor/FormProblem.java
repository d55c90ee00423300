package org.dailypapers.curation.editor;

/**
 * Something typed that cannot be.
 *
 * @param field the name of the field, with its number where there are several: {@code title}, {@code heading.2}
 * @param id the identifier of the field on the page
 * @param message what is wrong and what to do, in the editor's language
 */
public record FormProblem(String field, String id, String message) {
}
