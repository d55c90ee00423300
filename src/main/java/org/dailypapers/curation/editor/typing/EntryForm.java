package org.dailypapers.curation.editor.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dailypapers.character.ControlCharacters;
import org.dailypapers.content.Content;
import org.dailypapers.content.TypedContent;
import org.dailypapers.content.TypedContent.TypedSection;
import org.dailypapers.limit.TypedNumber;

/**
 * The fields of the editor as they were typed, valid or not.
 *
 * @param loaded the number of the newest revision that its author has seen
 * @param title the title
 * @param authors the authors, one a line
 * @param votes the votes; blank if unknown
 * @param thumbnail address of an image; blank if there is none
 * @param video address of a video; blank if there is none
 * @param parts the sections in order
 * @param reason the reason; may be blank
 * @param remarks what is typed beside the text
 */
public record EntryForm(int loaded, String title, String authors, String votes, String thumbnail, String video,
        List<TypedSection> parts, String reason, Remarks remarks) {

    /** Replaces null by an empty text, and leaves out sections whose heading and text are both blank. */
    public EntryForm {
        title = text(title);
        authors = text(authors);
        votes = text(votes);
        thumbnail = text(thumbnail);
        video = text(video);
        reason = text(reason);
        parts = parts.stream().filter(part -> part.heading() != null || !part.body().isBlank()).toList();
    }

    /** The same, with nothing typed beside the text. */
    public EntryForm(int loaded, String title, String authors, String votes, String thumbnail, String video, List<TypedSection> parts, String reason) {
        this(loaded, title, authors, votes, thumbnail, video, parts, reason, Remarks.NONE);
    }

    /**
     * @param content the content of an entry
     * @param loaded the number of the newest revision
     * @return a form with the same text
     */
    public static EntryForm of(Content content, int loaded) {
        return new EntryForm(loaded, content.title(), String.join("\n", content.authors()),
                content.votes() == null ? "" : content.votes().toString(), content.thumbnail(), content.video(),
                content.sections().stream().map(section -> new TypedSection(section.heading(), section.body())).toList(), "");
    }

    /**
     * @param parameters the fields of a form by name, as a browser sends them
     * @return the form; an invalid revision number counts as 0
     */
    public static EntryForm of(Map<String, String[]> parameters) {
        String[] headings = parameters.getOrDefault("heading", new String[0]);
        String[] bodies = parameters.getOrDefault("body", new String[0]);
        List<TypedSection> parts = new ArrayList<>();
        for (int i = 0; i < Math.max(headings.length, bodies.length); i++) {
            parts.add(new TypedSection(i < headings.length ? headings[i] : "", i < bodies.length ? bodies[i] : ""));
        }
        return new EntryForm(TypedNumber.of(first(parameters, "loaded")).orElse(0), first(parameters, "title"),
                first(parameters, "authors"), first(parameters, "votes"), first(parameters, "thumbnail"),
                first(parameters, "video"), parts, first(parameters, "reason"), Remarks.of(parameters));
    }

    /**
     * @param parameters the fields of a form by name, as a browser sends them
     * @return whether they are the whole form of the editor, and not only a button beside it
     */
    public static boolean isIn(Map<String, String[]> parameters) {
        return parameters.containsKey("title") && parameters.containsKey("authors");
    }

    /**
     * @param kept the content of the entry
     * @return the form with the control characters that pages show as U+FFFD restored, if the text around them was not changed
     */
    public EntryForm restored(Content kept) {
        return new EntryForm(loaded, ControlCharacters.restored(title, kept.title()),
                ControlCharacters.restored(authors, String.join("\n", kept.authors())), votes, ControlCharacters.restored(thumbnail, kept.thumbnail()),
                ControlCharacters.restored(video, kept.video()), TypedSection.restored(parts, kept.sections()), reason, remarks);
    }

    /** @return the authors, without blank lines and without spaces around names */
    public List<String> authorNames() {
        return authors.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** @return the typed text, to be converted to content */
    public TypedContent typed() {
        return new TypedContent(title.strip(), authorNames(), votes, thumbnail, video, parts.stream()
                .map(part -> new TypedSection(part.heading() == null ? null : part.heading().strip(), part.body())).toList());
    }

    /**
     * @param other a form
     * @return whether it has the same text, ignoring the reason and the remarks
     */
    public boolean saysTheSame(EntryForm other) {
        return title.equals(other.title) && authorNames().equals(other.authorNames())
                && votes.strip().equals(other.votes.strip()) && thumbnail.strip().equals(other.thumbnail.strip())
                && video.strip().equals(other.video.strip()) && trimmed(parts).equals(trimmed(other.parts));
    }

    /**
     * @param newer the number of a newer revision
     * @param merged the new text of the form
     * @return the form based on that revision, with the same reason and remarks
     */
    public EntryForm upon(int newer, Content merged) {
        EntryForm form = of(merged, newer);
        return new EntryForm(newer, form.title, form.authors, form.votes, form.thumbnail, form.video, form.parts, reason, remarks);
    }

    /**
     * @param newer the number of a newer revision
     * @return the same form, based on that revision
     */
    EntryForm upon(int newer) {
        return new EntryForm(newer, title, authors, votes, thumbnail, video, parts, reason, remarks);
    }

    /**
     * @param why a reason
     * @return the form with that reason
     */
    public EntryForm because(String why) {
        return new EntryForm(loaded, title, authors, votes, thumbnail, video, parts, why, remarks);
    }

    /**
     * @param beside what is typed beside the text
     * @return the form with these remarks
     */
    public EntryForm remarking(Remarks beside) {
        return new EntryForm(loaded, title, authors, votes, thumbnail, video, parts, reason, beside);
    }

    private static List<String> trimmed(List<TypedSection> parts) {
        return parts.stream().map(part -> (part.heading() == null ? "" : part.heading().strip()) + "\n" + part.body().strip())
                .collect(Collectors.toList());
    }

    private static String text(String value) {
        return value == null ? "" : value.replace("\r\n", "\n").replace("\0", "");
    }

    private static String first(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).findFirst().orElse("");
    }
}
