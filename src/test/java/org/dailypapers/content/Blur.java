package org.dailypapers.content;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;

/** Changes contents in ways that are invisible to readers. */
public final class Blur {

    private static final String[] INVISIBLE = {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\u200B\u200B"};
    private static final String[] SPACES = {"  ", "\u00A0", " \u00A0", "\t", "\u2009", "   ", "\u200B "};

    private final Random random;

    private Blur(long seed) {
        this.random = new Random(seed);
    }

    /** @return a content that looks the same */
    public static Content of(Content content, long seed) {
        Blur blur = new Blur(seed);
        return new Content(blur.line(content.title()), content.authors().stream().map(blur::name).toList(), content.votes(), content.thumbnail(),
                content.video(), content.sections().stream().map(section -> new Section(section.headless() ? null : blur.line(section.heading()),
                blur.line(section.body()) + (section.body().isEmpty() ? "" : " ".repeat(blur.random.nextInt(3))))).toList());
    }

    private String name(String name) {
        String blurred = line(name);
        return blurred.contains(", ") ? name : blurred;
    }

    /** @return a text that looks the same */
    private String line(String text) {
        StringBuilder blurred = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWords = i > 0 && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(c);
            boolean between = i > 0 && i + 1 < text.length() && c == ' ' && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.');
            blurred.append(inWords && random.nextInt(6) == 0 ? INVISIBLE[random.nextInt(INVISIBLE.length)] : "");
            blurred.append(between && random.nextInt(3) == 0 ? SPACES[random.nextInt(SPACES.length)] : c);
        }
        return random.nextInt(3) == 0 ? Normalizer.normalize(blurred, Form.NFD) : blurred.toString();
    }
}
