package org.dailypapers.content.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.content.Content;
import org.dailypapers.content.Markup;
import org.dailypapers.content.NearField;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.Section;

/**
 * The lines that were erased from a source and are nowhere else in it. An earlier version of the reader may have read them as text,
 * authors, votes or pictures of another paper, from which they must be erased, too.
 */
public final class ErasedLines {

    /** Lines with fewer letters and digits, such as rules and fences, do not tell whose they are. */
    private static final int FEWEST_LETTERS = 3;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>\"\\[\\]]+");

    private final Set<String> lines;
    /** Names of authors, numbers of votes, and addresses. */
    private final Set<String> values;

    private ErasedLines(Set<String> lines, Set<String> values) {
        this.lines = lines;
        this.values = values;
    }

    /**
     * @param source a source
     * @param rest the source without the erased passages
     * @return the lines that only the passages have
     */
    public static ErasedLines of(byte[] source, ErasedText rest) {
        List<String> all = SourceText.of(source).lines();
        List<String> left = SourceText.of(rest.bytes()).lines();
        Set<String> erased = new HashSet<>();
        Set<String> values = new HashSet<>();
        rest.passages().forEach(passage -> all.subList(passage.first() - 1, Math.min(passage.last(), all.size())).forEach(line -> {
            texts(line).filter(ErasedLines::tells).forEach(erased::add);
            values(line).forEach(values::add);
        }));
        left.forEach(line -> {
            texts(line).forEach(erased::remove);
            values(line).forEach(values::remove);
        });
        return new ErasedLines(erased, values);
    }

    private static Stream<String> values(String line) {
        return Stream.concat(ADDRESS.matcher(line).results().map(MatchResult::group), NearField.of(line).stream().flatMap(
                field -> field.vote() ? NearField.votes(field.value()).stream() : NearField.authors(field.value()).stream()));
    }

    /** The line, also without a backslash before its mark, and, if it opens a section, the text behind the heading. */
    private static Stream<String> texts(String line) {
        return Stream.of(Optional.of(line), Optional.of(line).filter(one -> one.startsWith("\\")).map(one -> one.substring(1)), Markup.section(line).map(Markup.Section::rest), NearSection.of(line).map(near -> near.section().rest()))
                .flatMap(Optional::stream).map(String::strip);
    }

    private static boolean tells(String line) {
        return line.codePoints().filter(Character::isLetterOrDigit).limit(FEWEST_LETTERS).count() == FEWEST_LETTERS;
    }

    /**
     * @param content a content
     * @return the content without these lines, without sections that consisted of them, and without authors, votes and addresses that only
     *     they have; the same object if it has none of them
     */
    public Content without(Content content) {
        Content left = new Content(content.title(), content.authors().stream().filter(author -> !isErased(author)).toList(),
                content.votes() != null && isErased(content.votes().toString()) ? null : content.votes(), isErased(content.thumbnail()) ? null : content.thumbnail(),
                isErased(content.video()) ? null : content.video(), sections(content));
        return left.equals(content) ? content : left;
    }

    private List<Section> sections(Content content) {
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
        return sections;
    }

    private boolean isErased(String value) {
        return value != null && values.contains(value);
    }
}
