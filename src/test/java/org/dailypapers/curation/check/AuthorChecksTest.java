package org.dailypapers.curation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.curation.check.author.AuthorHalved;
import org.dailypapers.curation.check.author.AuthorNoName;
import org.dailypapers.curation.check.author.AuthorTwice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorChecksTest {

    private static final Check NO_NAME = new AuthorNoName();
    private static final Check HALVED = new AuthorHalved();
    private static final Check TWICE = new AuthorTwice();

    @ParameterizedTest
    @ValueSource(strings = {"Ada Byron", "Grégoire Mialon", "Jean-Baptiste O'Neill", "Ragavendran P V", "李明", "김철수", "Anshumann",
        "G. Bruno De Luca", "Gerard 't Hooft", "Robert (Bob) Smith", "Dwayne \"Rock\" Doe", "OpenAI", "DeepSeek-AI", "NVIDIA",
        "01. AI", "o3 contributors", "Alpaca Team", "Luís Filipe da Silva e Souza", "Андрей Иванов", "Martin Luther King,Jr.",
        "Nguyễn Văn A", "Sándor Inchworm"})
    void takesNamesForNames(String author) {
        assertEquals(List.of(), found(NO_NAME, List.of(author, "Emmy Noether")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada <ada@example.org>", "https://example.org/ada", "University of Somewhere", "Dept. of Physics",
        "Alpaca Inc.", "한국대학교", "Ada Byron and Emmy Noether", "and Ada Byron", "Byron et al.", "Sercan \"O. Arik", "x2", "{\\'E}mile Borel",
        "Ada Byron; Emmy Noether", "Llama Research"})
    void findsWhatIsNoName(String author) {
        List<Finding> findings = found(NO_NAME, List.of("Emmy Noether", author));
        assertEquals(List.of(author), findings.stream().map(finding -> finding.passage().text()).toList());
        assertNull(findings.get(0).mended());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "...", "et al.", "12", "†", "외 3명", "and 5 others", "-"})
    void removesMarks(String mark) {
        assertEquals(List.of("Ada Byron", "Emmy Noether"), mended(NO_NAME, List.of("Ada Byron", mark, "Emmy Noether")));
    }

    @ParameterizedTest
    @CsvSource({"Ada Byron1,Ada Byron", "Ada Byron*†,Ada Byron", "\"Ada Byron\",Ada Byron", "[Ada Byron,Ada Byron"})
    void takesNamesOutOfWhatStandsAround(String author, String name) {
        assertEquals(List.of("Emmy Noether", name), mended(NO_NAME, List.of("Emmy Noether", author)));
    }

    @Test
    void makesPrintedListsNames() {
        assertEquals(List.of("Ada Byron", "Bríd O'Neill"), mended(NO_NAME, List.of("['Ada Byron'", "\"Bríd O'Neill\"]")));
        assertEquals(List.of("Ada Byron"), mended(NO_NAME, List.of("['Ada Byron']")));
    }

    @Test
    void findsHalvesOfNamesWhereThereAreTwo() {
        assertEquals(List.of("Byron", "Ada"), found(HALVED, List.of("Byron", "Emmy Noether", "OpenAI", "Ada")).stream()
                .map(finding -> finding.passage().text()).toList());
        assertEquals(List.of(), found(HALVED, List.of("Anshumann", "NVIDIA", "Qwen2", "Emmy Noether")));
    }

    @Test
    void removesAllThatFollowThemselvesAtOnce() {
        List<String> authors = List.of("Ada Byron", "Ada Byron", "Emmy Noether", "Emmy  NOETHER", "Emmy Noether", "Li Ming");
        List<Finding> findings = found(TWICE, authors);
        assertEquals(1, findings.size());
        assertEquals("Ada Byron, Emmy Noether, Emmy  NOETHER, Emmy Noether", findings.get(0).passage().text());
        assertEquals(List.of("Ada Byron", "Emmy Noether", "Li Ming"), findings.get(0).mended().authors());
    }

    @Test
    void findsNamesakesOneByOne() {
        List<String> authors = List.of("Li Ming", "Ada Byron", "Li Ming", "J. Doe", "Emmy Noether", "J Doe", "Li Ming");
        List<Finding> findings = found(TWICE, authors);
        assertEquals(2, findings.size());
        assertEquals(List.of("Li Ming", "Ada Byron", "J. Doe", "Emmy Noether", "J Doe"), findings.get(0).mended().authors());
        assertTrue(findings.get(1).notes().get(0).values().get(0).contains("J Doe"));
    }

    @Test
    void wordsMakeAName() {
        assertEquals(List.of(), found(TWICE, List.of("Yu An", "Yuan", "Yua N")));
        assertEquals(1, found(TWICE, List.of("J.R. O'Neill", "J. R. O’Neill")).size());
        assertEquals(1, found(TWICE, List.of("Jean-Luc Li", "Jean Luc Li")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "†"})
    void leavesMarksToTheOtherCheck(String mark) {
        assertEquals(List.of(), found(TWICE, List.of(mark, "Ada Byron", mark, mark)));
        assertFalse(found(NO_NAME, List.of(mark, "Ada Byron", mark, mark)).isEmpty());
    }

    private static List<String> mended(Check check, List<String> authors) {
        List<Finding> findings = found(check, authors);
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0).mended().authors();
    }

    private static List<Finding> found(Check check, List<String> authors) {
        Subject subject = AllChecks.entry("- x").saying(new Content("T", authors, 1, null, null, List.of()));
        Mends.assertRight(check, subject);
        return check.find(subject);
    }
}
