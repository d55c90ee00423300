package org.dailypapers.content.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.dailypapers.content.Content;
import org.dailypapers.content.Markup;
import org.dailypapers.content.NearField;
import org.dailypapers.content.Section;
import org.dailypapers.content.TypedContent;
import org.dailypapers.content.VideoFile;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.limit.TypedNumber;

/** Reads the fields of one entry from its lines: votes, authors, image and video. */
final class EntryFields {

    /** The maximum number of lines with wrapped authors below the first. */
    private static final int MOST_WRAPPED = 50;

    private final Diagnostics diagnostics;
    private boolean voted;
    private Integer votes;
    private List<String> authors;
    /** The text of the lines with authors so far; {@code authorsLine} is the number of the last one. */
    private String authorsText;
    private int authorsLine;
    private int wrapped;
    private String thumbnail;
    private String video;

    EntryFields(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @return the content of the entry, with these fields */
    Content content(String title, List<Section> sections) {
        return new Content(title, authors == null ? List.of() : authors, votes, thumbnail, video, sections);
    }

    /** Reads a line at the beginning of an entry, and returns whether it is a field. */
    boolean any(String line, int number) {
        return moreAuthors(line, number) || vote(line, number) || authors(line, number) || image(line, number) || tags(line, number)
                || watch(line, number) || near(line, number);
    }

    /** Reads votes and authors below a line that is neither a field nor a bullet, and returns whether the line has them. */
    boolean late(String line, int number) {
        return moreAuthors(line, number) || !voted && vote(line, number) || authors == null && authors(line, number) || isMissed(line) && near(line, number);
    }

    /**
     * Reads {@code - **Vote**: 5} as votes, and returns whether the line is such a field. With three asterisks, as in the newest
     * dialect, it is a section.
     */
    boolean likeSection(String line, int number) {
        return !line.startsWith("- ***") && isMissed(line) && near(line, number);
    }

    /** Returns whether a line has votes or authors, and the entry does not have them yet. */
    boolean isMissed(String line) {
        return (!voted || authors == null) && NearField.of(line).filter(field -> isMissed(field.vote())).isPresent();
    }

    /** Returns whether a line may be meant as votes or authors, and the entry does not have them yet. */
    boolean isPerhapsMissed(String line) {
        return (!voted || authors == null) && NearField.maybeVotes(line).filter(this::isMissed).isPresent();
    }

    private boolean isMissed(boolean vote) {
        return vote ? !voted : authors == null;
    }

    private boolean near(String line, int number) {
        Optional<NearField> near = NearField.of(line).filter(NearField::isClear);
        near.ifPresent(field -> {
            if (!isMissed(field.vote())) {
                diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
            } else if (field.vote()) {
                votes(field.value(), line, true, number);
            } else {
                authorsText = field.value();
                authorsLine = number;
                authors(NearField.authors(field.value()), line, true, number);
            }
        });
        return near.isPresent();
    }

    private void tellNear(boolean near, String line, String read, int number) {
        if (near) {
            diagnostics.add(Diagnostic.at(number, Code.NEAR_SPELLING, line, read));
        }
    }

    private boolean vote(String line, int number) {
        Matcher matcher = Markup.VOTE.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        if (voted) {
            diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
        } else {
            votes(matcher.group(1), line, false, number);
        }
        return true;
    }

    private void votes(String text, String line, boolean near, int number) {
        String value = text.strip();
        Optional<String> read = value.isEmpty() ? Optional.empty() : NearField.votes(value);
        votes = read.filter(TypedNumber::is).map(Integer::valueOf).orElse(null);
        voted = true;
        if (read.isEmpty()) {
            diagnostics.add(Diagnostic.at(number, Code.VOTE_NOT_A_NUMBER, value));
        } else {
            tellNear(near || !value.equals(read.get()) && !TypedNumber.is(value), line, "Vote: " + read.get(), number);
        }
    }

    private boolean authors(String line, int number) {
        Matcher matcher = Markup.AUTHORS.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String value = matcher.group(1);
        boolean near = !value.isEmpty() && !Character.isWhitespace(value.charAt(0)) && NearField.beginsUnseen(value);
        if (authors != null) {
            diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
        } else {
            authorsText = value;
            authorsLine = number;
            authors(near ? NearField.authors(value) : names(value), line, near, number);
        }
        return true;
    }

    /** Reads more authors from the line directly below the authors, and returns whether it has any. */
    private boolean moreAuthors(String line, int number) {
        String before = authorsText == null ? "" : authorsText.strip();
        if (authorsText == null || number != authorsLine + 1 || !NearField.areMoreAuthors(line, before.isEmpty() || before.endsWith(","))) {
            return false;
        }
        if (++wrapped > MOST_WRAPPED || before.length() > TypedContent.LONGEST_AUTHORS) {
            return false;
        }
        authorsText = before + " " + line.strip();
        authorsLine = number;
        authors(NearField.authors(authorsText), line, true, number);
        return true;
    }

    private static List<String> names(String value) {
        return Arrays.stream(value.split(", ")).map(String::strip).filter(a -> !a.isEmpty()).toList();
    }

    private void authors(List<String> names, String line, boolean near, int number) {
        authors = storable(names);
        if (authors.size() < names.size()) {
            diagnostics.add(Diagnostic.at(number, Code.AUTHORS_TOO_LONG, Integer.toString(names.size() - authors.size())));
        }
        tellNear(near, line, "Authors: " + String.join(", ", authors), number);
    }

    /** @return the names that can be stored: without those that are too long, and not more than fit together */
    private static List<String> storable(List<String> names) {
        List<String> some = new ArrayList<>();
        int length = 0;
        for (String name : names) {
            if (some.size() < TypedContent.MOST_AUTHORS && name.length() <= TypedContent.LONGEST_NAME && length + name.length() <= TypedContent.LONGEST_AUTHORS) {
                length += name.length();
                some.add(name);
            }
        }
        return some;
    }

    private boolean image(String line, int number) {
        Optional<Markup.Image> image = Markup.image(line);
        image.ifPresent(found -> {
            boolean toVideo = VideoFile.is(found.link());
            if (found.address().isEmpty() || !found.description().isBlank() || !found.link().isEmpty() && !toVideo) {
                diagnostics.add(Diagnostic.at(number, Code.IMAGE_TEXT, line));
            }
            show(found.address(), line, number);
            if (toVideo) {
                tellNear(true, line, Markup.writeImage(found.link()), number);
                watch(found.link(), line, number);
            }
        });
        return image.isPresent();
    }

    private void show(String address, String line, int number) {
        if (VideoFile.is(address)) {
            watch(address, line, number);
        } else if (thumbnail == null && !address.isEmpty()) {
            thumbnail = address;
        } else if (!address.isEmpty() && !address.equals(thumbnail)) {
            diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
        }
    }

    private boolean tags(String line, int number) {
        if (!Markup.isTags(line)) {
            return false;
        }
        Optional<Markup.Shown> shown = Markup.shown(line);
        if (shown.isEmpty()) {
            diagnostics.add(Diagnostic.at(number, Code.MARKUP, line));
        } else if (shown.get().video()) {
            watch(shown.get().address(), line, number);
        } else {
            show(shown.get().address(), line, number);
        }
        return true;
    }

    private boolean watch(String line, int number) {
        Optional<String> address = Markup.watched(line);
        address.ifPresent(found -> watch(found, line, number));
        return address.isPresent();
    }

    private void watch(String address, String line, int number) {
        if (video == null) {
            video = address;
        } else if (!address.equals(video)) {
            diagnostics.add(Diagnostic.at(number, Code.REPEATED_FIELD, line));
        }
    }
}
