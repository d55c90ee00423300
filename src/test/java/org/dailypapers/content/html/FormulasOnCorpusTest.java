package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dailypapers.Corpus;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText.PaperText;
import org.dailypapers.content.text.Tex;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How much of the TeX of real digests is typeset. */
class FormulasOnCorpusTest {

    private static final int TYPESET_IN_TITLES = 18;
    private static final int TYPESET_IN_BODIES = 10;
    private static final int LEFT = 0;
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[a-zA-Z]+|.)|[\\^_]");

    private final List<String> typeset = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    @Test
    void areTypeset() throws IOException {
        Corpus.assumePresent();
        int inTitles = 0;
        for (Path file : Corpus.files()) {
            for (PaperText paper : DigestReader.read(Files.readAllBytes(file), null).papers()) {
                Content content = paper.content();
                inTitles += look(Prose.line(content.title()), content.title());
                for (Section section : content.sections()) {
                    look(Prose.html(section.body()), null);
                }
            }
        }
        Map<String, Integer> commands = new TreeMap<>();
        typeset.forEach(source -> COMMAND.matcher(source).results().forEach(one -> commands.merge(one.group(), 1, Integer::sum)));
        System.out.printf("TeX of real digests: %d in titles and %d in bodies typeset, with %s; %d left: %s%n", inTitles,
                typeset.size() - inTitles, commands, left.size(), left);
        assertTrue(inTitles >= TYPESET_IN_TITLES, typeset::toString);
        assertTrue(typeset.size() - inTitles >= TYPESET_IN_BODIES, typeset::toString);
        assertTrue(left.size() <= LEFT, left::toString);
    }

    private int look(String html, String title) {
        Document page = Jsoup.parseBodyFragment(html);
        List<Element> all = page.select("span.tex");
        all.forEach(tex -> typeset.add(tex.attr("title")));
        all.forEach(tex -> tex.text(tex.attr("title")));
        if (title != null) {
            assertEquals(title, page.body().wholeText());
        }
        all.forEach(Element::remove);
        page.select("code").remove();
        String rest = page.text();
        for (int at = rest.indexOf('$'); at >= 0; at = rest.indexOf('$', at + 1)) {
            int end = Tex.end(rest, at);
            if (end > 0) {
                left.add(rest.substring(at, end));
                at = end - 1;
            }
        }
        return all.size();
    }
}
