package org.dailypapers.content.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.content.Content;
import org.dailypapers.content.Markup;
import org.dailypapers.content.Section;

/**
 * The lines that were erased from a source and are nowhere else in it. An earlier version of the reader may have read them as text of
 * another paper, from which they must be erased, too.
 */
public final class ErasedLines {

    /** Shorter lines, such as votes, do not tell whose they are. */
    private static final int SHORTEST = 8;

    private final Set<String> lines;

    private ErasedLines(Set<String> lines) {
        this.lines = lines;
    }

    /**
     * @param source a source
     * @param rest the source without the erased passages
     * @return the lines that only the passages have
     */
    public static ErasedLines of(byte[] source, ErasedText rest) {
        List<String> all = SourceText.of(source).lines();
        Set<String> erased = new HashSet<>();
        rest.passages().forEach(passage -> all.subList(passage.first() - 1, Math.min(passage.last(), all.size())).forEach(
                line -> texts(line).filter(text -> text.length() >= SHORTEST).forEach(erased::add)));
        SourceText.of(rest.bytes()).lines().forEach(line -> texts(line).forEach(erased::remove));
        return new ErasedLines(erased);
    }

    /** The line and, if it opens a section, the text behind the heading. */
    private static Stream<String> texts(String line) {
        return Stream.concat(Stream.of(line.strip()), Markup.section(line).map(section -> section.rest().strip()).stream());
    }

    /**
     * @param content a content
     * @return the content without these lines, and without sections that consisted of them; the same object if it has none of them
     */
    public Content without(Content content) {
        List<Section> sections = new ArrayList<>();
        for (Section section : content.sections()) {
            String body = section.body().lines().filter(line -> !lines.contains(line.strip())).collect(Collectors.joining("\n"));
            boolean changed = body.lines().count() < section.body().lines().count();
            if (!changed) {
                sections.add(section);
            } else if (!body.isBlank()) {
                sections.add(new Section(section.heading(), body));
            }
        }
        return sections.equals(content.sections()) ? content : new Content(content.title(), content.authors(), content.votes(), content.thumbnail(),
                content.video(), sections);
    }
}
