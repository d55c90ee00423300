package org.dailypapers.curation.check;

import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;

/** Copies of contents with one part replaced, for the fixes that checks propose. */
public final class Mended {

    private Mended() {
    }

    /** @return the content with other authors */
    public static Content authors(Content content, List<String> authors) {
        return new Content(content.title(), authors, content.votes(), content.thumbnail(), content.video(),
                content.sections());
    }

    /** @return the content with another title */
    public static Content title(Content content, String title) {
        return new Content(title, content.authors(), content.votes(), content.thumbnail(), content.video(),
                content.sections());
    }

    /** @return the content with other sections */
    static Content sections(Content content, List<Section> sections) {
        return new Content(content.title(), content.authors(), content.votes(), content.thumbnail(), content.video(),
                sections);
    }

    /**
     * @return the content with one section replaced by others, leaving out sections with neither heading nor body; the index counts from
     *     0
     */
    public static Content section(Content content, int index, List<Section> replacement) {
        List<Section> sections = new ArrayList<>(content.sections());
        sections.remove(index);
        sections.addAll(index, replacement.stream().filter(section -> !section.headless() || !section.body().isEmpty()).toList());
        return sections(content, sections);
    }

    /** @return the content with another heading for one section, which must have one; the index counts from 0 */
    public static Content heading(Content content, int index, String heading) {
        return section(content, index, List.of(new Section(heading, content.sections().get(index).body())));
    }

    /** @return the content with a part of the body of one section replaced; all indexes count from 0 */
    public static Content body(Content content, int index, int start, int end, String replacement) {
        Section section = content.sections().get(index);
        String body = section.body().substring(0, start) + replacement + section.body().substring(end);
        return section(content, index, List.of(new Section(section.heading(), body)));
    }
}
