package org.dailypapers.curation.editor.preview;

import java.util.OptionalInt;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.TypedContent;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.html.TexElements;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.limit.TypedNumber;
import org.dailypapers.platform.RemoteMedia;
import org.dailypapers.platform.page.Words;
import org.jsoup.nodes.Element;

/** Renders the typed text as readers would see it. */
public final class Preview {

    private Preview() {
    }

    /**
     * @param form the typed text
     * @param marks the findings to mark in it
     * @param words the editor's language
     * @return sanitized HTML
     */
    public static String html(EntryForm form, PreviewMarks marks, Words words) {
        Element shown = new Element("div").addClass("prose");
        Element title = shown.appendElement("h3").addClass("title").attr("lang", "en").html(Prose.lineToMark(form.title().replace('\n', ' ')));
        marks.onLine(title, FieldName.TITLE, -1);
        TexElements.set(title);
        marks.onLine(shown.appendElement("p").addClass("who").text(form.authorNames().isEmpty() ? words.text("entry.authors.none")
                : String.join(", ", form.authorNames())), FieldName.AUTHORS, -1);
        media(form, words, shown);
        for (int i = 0; i < form.parts().size(); i++) {
            TypedContent.TypedSection part = form.parts().get(i);
            if (part.heading() != null) {
                marks.onLine(shown.appendElement("h3").attr("lang", "en").text(part.heading().strip()), FieldName.HEADING, i);
            }
            Element note = shown.appendElement("p").addClass("quiet");
            Element body = shown.appendElement("div").attr("lang", "ko");
            marks.inBody(body, i, part.body());
            if (Prose.isAsWritten(body.html())) {
                note.text(words.text("prose.asWritten"));
            } else {
                note.remove();
            }
        }
        return shown.outerHtml();
    }

    /** Adds the votes and the image, or its address if readers would not see the image, and the address of the video. */
    private static void media(EntryForm form, Words words, Element shown) {
        OptionalInt votes = TypedNumber.of(form.votes().strip());
        shown.appendElement("p").addClass("who").text(votes.isEmpty() ? words.text("entry.votes.unknown")
                : words.text("entry.votes.known", votes.getAsInt()));
        String thumbnail = form.thumbnail().strip();
        if (RemoteMedia.allows(thumbnail)) {
            shown.appendElement("p").appendElement("img").attr("src", thumbnail).attr("alt", "").attr("width", "160")
                    .attr("loading", "lazy").attr("referrerpolicy", "no-referrer");
        } else if (!thumbnail.isEmpty()) {
            shown.appendElement("p").addClass("who").text(words.text("editor.field.thumbnail") + ": " + thumbnail);
        }
        if (!form.video().isBlank()) {
            shown.appendElement("p").addClass("who").text(words.text("editor.field.video") + ": " + form.video().strip());
        }
    }
}
