package org.dailypapers.curation.check.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.Section;

/**
 * A printed list or dict, and the text that it should have been.
 *
 * @param literal the list or dict
 */
record PrintedText(PythonLiteral literal) {

    private static final int SHORTEST_PHRASE = 12;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.?!。…][)\\]\"'”’*]*");

    /**
     * @param body the text that contains it
     * @return whether it was meant to be text: it is the whole body, or says more than a few labels; and it is not a link
     */
    boolean isMeant(String body) {
        boolean link = body.startsWith("(", literal.end());
        return !link && (isWhole(body) || texts(literal.value()).stream()
                .anyMatch(text -> text.length() >= SHORTEST_PHRASE && text.strip().indexOf(' ') > 0));
    }

    /**
     * @param body the text that contains it
     * @return the same in Markdown: bullets if it is on lines of its own, otherwise sentences or phrases
     */
    String prose(String body) {
        List<String> points = points(literal.value());
        if (literal.strings().isPresent() && points.stream().allMatch(SENTENCE.asMatchPredicate())) {
            return String.join(" ", points);
        }
        if (!standsAlone(body)) {
            return points.stream().map(point -> point.replace("**", ""))
                    .collect(Collectors.joining(points.stream().anyMatch(SENTENCE.asMatchPredicate()) ? " " : ", "));
        }
        return points.stream().map(point -> "- " + point).collect(Collectors.joining("\n"));
    }

    /**
     * @param body the text that contains it
     * @return the sections that it should have been, if it is the whole body and all its keys are usual headings; otherwise empty
     */
    List<Section> sections(String body) {
        List<Section> sections = new ArrayList<>();
        for (Object member : literal.value() instanceof List<?> list ? list : List.of(literal.value())) {
            if (!(member instanceof Map<?, ?> dict)) {
                return List.of();
            }
            dict.forEach((key, value) -> sections.add(new Section(usual(key), phrase(value))));
        }
        return isWhole(body) && sections.stream().noneMatch(Section::headless) ? sections : List.of();
    }

    private static String usual(Object key) {
        return NearSection.of(oneLine(key) + ":").map(near -> near.section().heading()).orElse(null);
    }

    private boolean isWhole(String body) {
        return body.substring(0, literal.start()).isBlank() && body.substring(literal.end()).isBlank();
    }

    /** Whether its lines contain nothing else. */
    private boolean standsAlone(String body) {
        int line = body.lastIndexOf('\n', literal.start() - 1) + 1;
        int end = body.indexOf('\n', literal.end());
        return body.substring(line, literal.start()).isBlank()
                && body.substring(literal.end(), end < 0 ? body.length() : end).isBlank();
    }

    private static List<String> points(Object value) {
        List<String> points = new ArrayList<>();
        if (value instanceof Map<?, ?> dict) {
            dict.forEach((key, member) -> points.add(labelled(oneLine(key), phrase(member))));
        } else if (value instanceof List<?> list) {
            list.forEach(member -> points.addAll(points(member)));
        } else {
            points.add(oneLine(value));
        }
        return points.stream().filter(point -> !point.isEmpty()).toList();
    }

    private static String labelled(String key, String text) {
        String label = key.replace("*", "").strip();
        return label.isEmpty() ? text : "**" + label + ":** " + text;
    }

    private static String phrase(Object value) {
        List<String> parts = points(value).stream().map(part -> part.replace("**", "")).toList();
        return parts.stream().allMatch(SENTENCE.asMatchPredicate()) ? String.join(" ", parts) : String.join(", ", parts);
    }

    private static List<String> texts(Object value) {
        if (value instanceof Map<?, ?> dict) {
            return dict.values().stream().flatMap(member -> texts(member).stream()).toList();
        }
        return value instanceof List<?> list ? list.stream().flatMap(member -> texts(member).stream()).toList()
                : List.of(oneLine(value));
    }

    private static String oneLine(Object text) {
        return text.toString().strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
