package org.dailypapers.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Views can be read in a text editor: no line is wider than a window. */
class ViewsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final int LONGEST_LINE = 160;

    @Test
    void noLineIsLongerThanAWindow() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Path> views = views();
        for (Path view : views) {
            List<String> lines = Files.readAllLines(view);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE) {
                    tooLong.add(VIEWS.relativize(view) + ":" + (i + 1));
                }
            }
        }
        assertFalse(views.isEmpty());
        assertEquals(List.of(), tooLong);
    }

    /** A page that is not would answer 500, and with it all pages that use its tag. */
    @Test
    void eachIsWellFormed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        List<String> broken = new ArrayList<>();
        for (Path view : views()) {
            try {
                factory.newDocumentBuilder().parse(view.toFile());
            } catch (SAXException e) {
                broken.add(VIEWS.relativize(view) + ": " + e.getMessage());
            }
        }
        assertEquals(List.of(), broken);
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }
}
