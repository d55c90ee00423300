package org.dailypapers.curation.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.author.AuthorPassage;

/**
 * A text of an entry that is searched for single characters.
 *
 * @param content the entry
 * @param field title, authors (one of them), heading or section (its body)
 * @param index which author or section, from 0; -1 for the title
 * @param text the text
 */
record FieldText(Content content, FieldName field, int index, String text) {

    /** @return the title, the authors, and the heading and the body of each section, in reading order */
    static List<FieldText> of(Content content) {
        List<FieldText> all = new ArrayList<>();
        all.add(new FieldText(content, FieldName.TITLE, -1, content.title()));
        for (int i = 0; i < content.authors().size(); i++) {
            all.add(new FieldText(content, FieldName.AUTHORS, i, content.authors().get(i)));
        }
        for (int i = 0; i < content.sections().size(); i++) {
            if (!content.sections().get(i).headless()) {
                all.add(new FieldText(content, FieldName.HEADING, i, content.sections().get(i).heading()));
            }
            all.add(new FieldText(content, FieldName.SECTION, i, content.sections().get(i).body()));
        }
        return all;
    }

    /**
     * @param places indexes in the text, in order
     * @return the passages that contain them, with the indexes in each: sentences if the field is a body, otherwise the whole field
     */
    Map<Passage, List<Integer>> around(List<Integer> places) {
        if (field == FieldName.SECTION) {
            return Sentence.around(index, text, places);
        }
        Map<Passage, List<Integer>> whole = new LinkedHashMap<>();
        if (!places.isEmpty()) {
            whole.put(passage(0, text.length()), places);
        }
        return whole;
    }

    /** @return the passage of a part of the text */
    Passage passage(int start, int end) {
        int before = field == FieldName.AUTHORS ? AuthorPassage.of(content.authors(), index).start() : 0;
        int section = field == FieldName.AUTHORS ? -1 : index;
        return new Passage(field, section, before + start, before + end, text.substring(start, end));
    }

    /** @return the entry with another text in this place; null if it would be invalid */
    Content mended(String other) {
        switch (field) {
            case TITLE:
                return Mended.title(content, other);
            case AUTHORS:
                List<String> authors = new ArrayList<>(content.authors());
                authors.set(index, other.strip());
                return other.isBlank() || other.contains(", ") ? null : Mended.authors(content, authors);
            case HEADING:
                return other.isBlank() ? null : Mended.heading(content, index, other);
            default:
                return Mended.body(content, index, 0, text.length(), other);
        }
    }

    /**
     * @param text any text
     * @param places indexes in it
     * @return the characters there by code point and Unicode name, each once, with their number if it is more than one
     */
    static String names(String text, List<Integer> places) {
        Map<Integer, Long> counts = places.stream().map(text::codePointAt).filter(c -> !Character.isBmpCodePoint(c) || !Character.isLowSurrogate((char) (int) c))
                .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(one -> name(one.getKey()) + (one.getValue() > 1 ? " ×" + one.getValue() : ""))
                .collect(Collectors.joining(", "));
    }

    /** @return the code point and the Unicode name of a character, such as {@code U+200B ZERO WIDTH SPACE} */
    static String name(int c) {
        String name = Character.getName(c);
        return "U+%04X".formatted(c) + (name == null ? "" : " " + name);
    }
}
