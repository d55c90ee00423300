package org.dailypapers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.character.ControlCharacters;
import org.dailypapers.content.ContentProblem.Rule;
import org.dailypapers.content.InvalidContentException.Part;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.limit.TypedNumber;

/**
 * A content as typed, valid or not. Unlike {@link Content}, which rejects the first invalid field, this reports all errors.
 *
 * @param title the title
 * @param authors the authors in order
 * @param votes a number; null, blank or {@code -} if unknown
 * @param thumbnail the address of an image; null or blank if there is none
 * @param video the address of a video; null or blank if there is none
 * @param sections the sections in order
 */
public record TypedContent(String title, List<String> authors, String votes, String thumbnail, String video,
        List<TypedSection> sections) {

    /** The maximum length of an author, in {@code char}s. */
    public static final int LONGEST_NAME = FieldLimit.AUTHOR.longest();
    /** The maximum length of all authors together, in {@code char}s. */
    public static final int LONGEST_AUTHORS = FieldLimit.AUTHORS.longest();
    /** The maximum number of authors. */
    public static final int MOST_AUTHORS = 10_000;
    /** The maximum number of sections. */
    public static final int MOST_SECTIONS = 200;
    /** The maximum length of all headings and bodies together, in {@code char}s. */
    public static final int LONGEST_SUMMARY = 200_000;
    /** The maximum number of problems reported at once; the rest are reported after these are solved. */
    public static final int MOST_PROBLEMS = 100;
    private static final String UNKNOWN = "-";

    /** Copies the lists, and replaces blank optional values with null. */
    public TypedContent {
        authors = List.copyOf(authors);
        votes = votes == null || votes.isBlank() || votes.strip().equals(UNKNOWN) ? null : votes.strip();
        thumbnail = orNull(thumbnail);
        video = orNull(video);
        sections = List.copyOf(sections);
    }

    /**
     * @param content a content
     * @return the same, as if it had been typed
     */
    public static TypedContent of(Content content) {
        return new TypedContent(content.title(), content.authors(), content.votes() == null ? null : content.votes().toString(), content.thumbnail(),
                content.video(), content.sections().stream().map(section -> new TypedSection(section.heading(), section.body())).toList());
    }

    /**
     * @return all problems in the order of the fields, at most {@link #MOST_PROBLEMS}; empty if the content can be stored. The elements
     *     of a list that is too long are not checked
     */
    public List<ContentProblem> problems() {
        List<ContentProblem> all = all();
        return all.subList(0, Math.min(MOST_PROBLEMS, all.size()));
    }

    private List<ContentProblem> all() {
        List<ContentProblem> problems = new ArrayList<>();
        add(problems, Part.TITLE, 0, line(title, FieldLimit.TITLE), FieldLimit.TITLE, title);
        boolean crowded = authors.size() > MOST_AUTHORS;
        if (crowded) {
            problems.add(new ContentProblem(Part.AUTHOR, ContentProblem.ALL, Rule.TOO_MANY_AUTHORS, List.of(MOST_AUTHORS, authors.size())));
        }
        for (int i = 0; i < authors.size() && !crowded; i++) {
            add(problems, Part.AUTHOR, i, author(authors.get(i)), FieldLimit.AUTHOR, authors.get(i));
        }
        int length = authors.stream().mapToInt(String::length).sum();
        if (!crowded && length > LONGEST_AUTHORS) {
            problems.add(new ContentProblem(Part.AUTHOR, ContentProblem.ALL, Rule.TOO_LONG, List.of(LONGEST_AUTHORS, length)));
        }
        add(problems, Part.VOTES, 0, votes == null || TypedNumber.is(votes) ? null : Rule.NUMBER);
        add(problems, Part.THUMBNAIL, 0, thumbnail == null ? null : thumbnail(thumbnail));
        add(problems, Part.VIDEO, 0, video == null ? null : video(video));
        summary(problems);
        for (int i = 0; i < sections.size() && sections.size() <= MOST_SECTIONS; i++) {
            add(problems, Part.HEADING, i, heading(sections.get(i), i), FieldLimit.HEADING, sections.get(i).heading());
            add(problems, Part.BODY, i, characters(sections.get(i).body()));
        }
        return problems;
    }

    /**
     * @param kept the stored content, which was shown with U+FFFD for control characters
     * @return this content with the control characters restored, by the rules of {@link ControlCharacters#restored}
     */
    public TypedContent restored(Content kept) {
        return new TypedContent(ControlCharacters.restored(title, kept.title()), authors(kept.authors()), votes, ControlCharacters.restored(thumbnail, kept.thumbnail()),
                ControlCharacters.restored(video, kept.video()), TypedSection.restored(sections, kept.sections()));
    }

    /**
     * @return what was typed
     * @throws InvalidContentException if there are {@link #problems()}
     */
    public Content content() {
        return new Content(title, authors, votes == null ? null : Integer.valueOf(votes), thumbnail, video,
                sections.stream().map(part -> new Section(part.heading(), part.body())).toList());
    }

    /**
     * @param text any text
     * @return whether it can be stored unchanged: it has no NUL and no unpaired surrogate
     */
    public static boolean storable(String text) {
        return Text.isStorable(text);
    }

    /** Returns the authors, with each name that equals the shown form of a stored name replaced by the stored name. */
    private List<String> authors(List<String> kept) {
        return authors.stream().map(name -> kept.stream().filter(one -> ControlCharacters.replaced(one).equals(name)).findFirst().orElse(name)).toList();
    }

    private static void add(List<ContentProblem> problems, Part part, int index, Rule broken) {
        if (broken != null) {
            problems.add(new ContentProblem(part, index, broken, List.of()));
        }
    }

    private static void add(List<ContentProblem> problems, Part part, int index, Rule broken, FieldLimit limit, String text) {
        if (broken == Rule.TOO_LONG) {
            problems.add(new ContentProblem(part, index, broken, List.of(limit.longest(), text.length())));
        } else {
            add(problems, part, index, broken);
        }
    }

    private void summary(List<ContentProblem> problems) {
        int length = sections.stream().mapToInt(part -> part.body().length() + (part.heading() == null ? 0 : part.heading().length())).sum();
        if (sections.size() > MOST_SECTIONS) {
            problems.add(new ContentProblem(Part.SECTIONS, ContentProblem.ALL, Rule.TOO_MANY_SECTIONS, List.of(MOST_SECTIONS, sections.size())));
        } else if (length > LONGEST_SUMMARY) {
            problems.add(new ContentProblem(Part.SECTIONS, ContentProblem.ALL, Rule.SUMMARY_TOO_LONG, List.of(LONGEST_SUMMARY, length)));
        }
    }

    private static Rule author(String author) {
        if (author.isBlank()) {
            return Rule.BLANK;
        }
        if (author.contains(", ")) {
            return Rule.COMMA;
        }
        Rule broken = line(author, FieldLimit.AUTHOR);
        return broken == null && !author.equals(author.strip()) ? Rule.SPACE_AROUND : broken;
    }

    private static Rule thumbnail(String address) {
        Rule broken = address(address);
        return broken == null && VideoFile.is(address) ? Rule.VIDEO_FILE : broken;
    }

    private static Rule video(String address) {
        Rule broken = address(address);
        return broken == null && !Text.isVideoAddress(address) ? Rule.QUOTES : broken;
    }

    private static Rule address(String address) {
        Rule broken = characters(address);
        return broken == null && !Text.isAddress(address) ? Rule.ADDRESS : broken;
    }

    private static Rule heading(TypedSection part, int index) {
        if (part.heading() == null) {
            return index > 0 || Text.withoutOuterBlankLines(part.body()).isEmpty() ? Rule.HEADING_MISSING : null;
        }
        Rule broken = line(part.heading(), FieldLimit.HEADING);
        return broken == null && part.heading().contains("*") ? Rule.ASTERISK : broken;
    }

    private static Rule line(String text, FieldLimit limit) {
        if (!limit.holds(text)) {
            return Rule.TOO_LONG;
        }
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 ? Rule.ONE_LINE : characters(text);
    }

    private static Rule characters(String text) {
        return Text.isStorable(text) ? null : Rule.CHARACTERS;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * A section as typed.
     *
     * @param heading the heading; null or blank for text before any heading
     * @param body Markdown; null counts as empty
     */
    public record TypedSection(String heading, String body) {

        /** Replaces a blank heading with null, and line ends with {@code \n}. */
        public TypedSection {
            heading = heading == null || heading.isBlank() ? null : heading;
            body = body == null ? "" : body.replace("\r\n", "\n").replace('\r', '\n');
        }

        /**
         * @param typed sections as they were typed, or sent by a script
         * @param kept the stored sections. Each typed section is compared with the one at the same place if it has the same
         *     heading, otherwise with the first one with that heading
         * @return the typed sections with the control characters restored that were shown as U+FFFD
         */
        public static List<TypedSection> restored(List<TypedSection> typed, List<Section> kept) {
            return IntStream.range(0, typed.size()).mapToObj(i -> typed.get(i).restored(Stream.concat(kept.stream().skip(i).limit(1), kept.stream())
                    .filter(section -> Objects.equals(ControlCharacters.replaced(section.heading()), typed.get(i).heading())).findFirst())).toList();
        }

        private TypedSection restored(Optional<Section> kept) {
            return kept.map(section -> new TypedSection(section.heading(), ControlCharacters.restored(body, section.body()))).orElse(this);
        }
    }
}
