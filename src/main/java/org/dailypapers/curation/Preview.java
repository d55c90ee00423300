package org.dailypapers.curation;

import org.dailypapers.content.Prose;
import org.dailypapers.content.TypedContent;
import org.jsoup.nodes.Element;

/** Shows what is typed as readers would see it. */
final class Preview {

    private Preview() {
    }

    /**
     * @param form what is typed
     * @param nobody what stands in place of the authors where there are none
     * @return sanitized HTML
     */
    static String html(EntryForm form, String nobody) {
        Element shown = new Element("div").addClass("prose");
        shown.appendElement("h3").addClass("title").attr("lang", "en").html(Prose.line(form.title().replace('\n', ' ')));
        shown.appendElement("p").addClass("who").text(form.authorNames().isEmpty() ? nobody : String.join(", ", form.authorNames()));
        for (TypedContent.Part part : form.parts()) {
            if (part.heading() != null) {
                shown.appendElement("h3").attr("lang", "en").text(part.heading().strip());
            }
            shown.appendElement("div").attr("lang", "ko").html(Prose.html(part.body()));
        }
        return shown.outerHtml();
    }
}
