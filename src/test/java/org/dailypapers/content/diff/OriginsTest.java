package org.dailypapers.content.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.Section;
import org.dailypapers.content.diff.Origins.Numbered;
import org.dailypapers.content.diff.Origins.Piece;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void piecesAreTheNewestContent(@ForAll("revisions") List<Numbered> revisions) {
        List<Section> newest = revisions.get(revisions.size() - 1).content().sections();
        assertEquals(newest, Origins.of(revisions).sections().stream().map(origins -> new Section(origins.heading(),
                origins.pieces().stream().map(Piece::text).collect(Collectors.joining()))).toList());
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void everyOriginIsARevisionThatSaysIt(@ForAll("revisions") List<Numbered> revisions) {
        Origins origins = Origins.of(revisions);
        origins.sections().stream().flatMap(section -> section.pieces().stream())
                .forEach(piece -> assertTrue(bodies(revisions, piece.revision()).contains(piece.text().strip()), piece::toString));
        origins.sections().forEach(section -> assertTrue(content(revisions, section.headingRevision()).sections().stream()
                .anyMatch(other -> java.util.Objects.equals(other.heading(), section.heading())), section::toString));
        Content newest = revisions.get(revisions.size() - 1).content();
        assertEquals(newest.title(), content(revisions, origins.title()).title());
        assertEquals(newest.authors(), content(revisions, origins.authors()).authors());
        assertEquals(newest.votes(), content(revisions, origins.votes()).votes());
    }

    @Property(seed = Seed.OF_ALL)
    void aSingleRevisionIsTheOriginOfAll(@ForAll(supplier = Contents.Supplier.class) Content content) {
        Origins origins = Origins.of(List.of(new Numbered(7, content)));
        Stream<Integer> pieces = origins.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.headingRevision()), section.pieces().stream().map(Piece::revision)));
        assertEquals(Set.of(7), Stream.concat(pieces, Stream.of(origins.title(), origins.authors(), origins.votes(),
                origins.thumbnail(), origins.video())).collect(Collectors.toSet()));
    }

    @Test
    void aSentenceComesFromTheRevisionThatWroteIt() {
        assertEquals("하나다. 1|둘이다. 2|셋이다. 3", pieces("하나다.", "하나다. 둘이다.", "하나다. 둘이다. 셋이다."));
        assertEquals("하나다. 1|둘이다. 3", pieces("하나다. 둘이다.", "하나다.", "하나다. 둘이다."));
        assertEquals("새것이다. 2|하나다. 1", pieces("하나다.", "새것이다.\n\n하나다."));
    }

    @Test
    void aSectionIsFollowedWhenItIsRenamedAndMoved() {
        Section other = new Section("B", "다른 말이다.");
        Origins origins = Origins.of(List.of(new Numbered(1, content(new Section("A", "하나다. 둘이다. 셋이다."), other)),
                new Numbered(2, content(other, new Section("A2", "하나다. 둘이다. 넷이다.")))));
        assertEquals(new Origins.SectionOrigins("A2", 2, List.of(new Piece("하나다. ", 1), new Piece("둘이다. ", 1),
                new Piece("넷이다.", 2))), origins.sections().get(1));
        assertEquals(1, origins.sections().get(0).headingRevision());
    }

    @Test
    void aFieldComesFromTheRevisionThatLastChangedIt() {
        Origins origins = Origins.of(List.of(new Numbered(1, titled("T", 1)), new Numbered(2, titled("U", 1)),
                new Numbered(3, titled("T", 1)), new Numbered(4, titled("T", 2))));
        assertEquals(3, origins.title());
        assertEquals(1, origins.authors());
        assertEquals(4, origins.votes());
    }

    @Test
    void nothingHasNoOrigins() {
        assertThrows(IllegalArgumentException.class, () -> Origins.of(List.of()));
    }

    private static String pieces(String... bodies) {
        List<Numbered> revisions = IntStream.range(0, bodies.length)
                .mapToObj(i -> new Numbered(i + 1, content(new Section("A", bodies[i])))).toList();
        return Origins.of(revisions).sections().get(0).pieces().stream()
                .map(piece -> piece.text().strip() + " " + piece.revision()).collect(Collectors.joining("|"));
    }

    private static Content content(Section... sections) {
        return new Content("T", List.of(), null, null, null, List.of(sections));
    }

    private static Content titled(String title, int votes) {
        return new Content(title, List.of("A"), votes, null, null, List.of());
    }

    private static Content content(List<Numbered> revisions, int number) {
        return revisions.stream().filter(revision -> revision.revision() == number).findFirst().orElseThrow().content();
    }

    private static String bodies(List<Numbered> revisions, int number) {
        return content(revisions, number).sections().stream().map(Section::body).collect(Collectors.joining("\n"));
    }

    @Provide
    Arbitrary<List<Numbered>> revisions() {
        return new Contents.Supplier().get().list().ofMinSize(1).ofMaxSize(5).map(contents ->
                IntStream.range(0, contents.size()).mapToObj(i -> new Numbered(i * 2 + 1, contents.get(i))).toList());
    }
}
