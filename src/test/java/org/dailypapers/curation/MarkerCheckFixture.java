package org.dailypapers.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** A check for tests. It finds words that begin with two section signs; the fix removes the signs. */
@ApplicationScoped
public class MarkerCheckFixture implements Check {

    /** The name of the check. */
    public static final String NAME = "marker-fixture";

    /** The note on a word that begins with {@code noted}. */
    public static final Note NOTE = Note.of("check.repeated.first", "a note");

    private static final long PATIENCE_SECONDS = 300;
    private static final AtomicInteger VERSION = new AtomicInteger(1);
    private static final Pattern MARKED = Pattern.compile("§§(\\w+)");

    private static volatile CountDownLatch gate = new CountDownLatch(0);

    /** Makes the check of an entry that says {@code §§gate} wait from now on. @return what lets it go on */
    public static CountDownLatch hold() {
        gate = new CountDownLatch(1);
        return gate;
    }

    /** Makes the next run check all entries again. */
    public static void raise() {
        VERSION.incrementAndGet();
    }

    @Override
    public Rule rule() {
        return new Rule(NAME, VERSION.get(), Severity.ERROR, "§§word");
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Section> sections = subject.content().sections();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).body().contains("§§gate")) {
                pass();
            }
            Matcher marked = MARKED.matcher(sections.get(i).body());
            while (marked.find()) {
                String mended = sections.get(i).body().substring(0, marked.start()) + marked.group(1)
                        + sections.get(i).body().substring(marked.end());
                findings.add(new Finding(Passage.inBody(i, sections.get(i).body(), marked.start(), marked.end()),
                        marked.group(1).equals("noted") ? List.of(NOTE) : List.of(),
                        marked.group(1).equals("hard") ? null : with(subject.content(), i, mended)));
            }
        }
        return findings;
    }

    private static void pass() {
        try {
            gate.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Content with(Content content, int section, String body) {
        List<Section> sections = new ArrayList<>(content.sections());
        sections.set(section, new Section(sections.get(section).heading(), body));
        return new Content(content.title(), content.authors(), content.votes(), content.thumbnail(), content.video(), sections);
    }
}
