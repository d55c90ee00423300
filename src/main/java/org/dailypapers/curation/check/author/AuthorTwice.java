package org.dailypapers.curation.check.author;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds authors that are listed more than once. */
@ApplicationScoped
public class AuthorTwice implements Check {

    private static final Rule RULE = new Rule("author-twice", 2, Severity.WARNING,
            "Vote: 3\n\nAuthors: Ada Byron, Ada Byron, Emmy Noether\n\n- 알파카라는 모델을 제안합니다.\n");
    private static final String APOSTROPHES = "'’‘ʼ`´ʹ";
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<String> authors = subject.content().authors();
        List<String> names = authors.stream().map(AuthorTwice::folded).toList();
        List<Integer> next = IntStream.range(1, names.size())
                .filter(i -> !names.get(i).isEmpty() && names.get(i).equals(names.get(i - 1))).boxed().toList();
        List<Finding> findings = new ArrayList<>();
        if (!next.isEmpty()) {
            int start = AuthorPassage.of(authors, next.get(0)).start();
            int end = AuthorPassage.of(authors, next.get(next.size() - 1)).end();
            String text = String.join(", ", authors).substring(start, end);
            findings.add(finding(subject.content(), next, new Passage(FieldName.AUTHORS, -1, start, end, text)));
        }
        Map<String, Integer> firsts = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < names.size() && findings.size() < Finding.MOST; i++) {
            String name = names.get(i);
            Integer first = firsts.putIfAbsent(name, i);
            if (first != null && !name.isEmpty() && !name.equals(names.get(i - 1)) && found.add(name)) {
                findings.add(finding(subject.content(), later(names, i), AuthorPassage.of(authors, i)));
            }
        }
        return findings;
    }

    /** The indexes at which a name occurs, starting at a given one. */
    private static List<Integer> later(List<String> names, int from) {
        return IntStream.range(from, names.size()).filter(i -> names.get(i).equals(names.get(from))).boxed().toList();
    }

    private static Finding finding(Content content, List<Integer> tooMany, Passage passage) {
        List<String> authors = content.authors();
        String names = tooMany.stream().map(authors::get).distinct().collect(Collectors.joining(", "));
        Set<Integer> left = new HashSet<>(tooMany);
        List<String> once = IntStream.range(0, authors.size()).filter(i -> !left.contains(i)).mapToObj(authors::get).toList();
        return new Finding(passage, List.of(Note.of("check.author-twice.names", names)), Mended.authors(content, once));
    }

    /** A name normalized for comparison: its words without case, dots and other punctuation; empty if it is only a mark. */
    private static String folded(String author) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(author, Normalizer.Form.NFKC).codePoints().filter(c -> APOSTROPHES.indexOf(c) < 0)
                .map(c -> Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ').forEach(folded::appendCodePoint);
        return folded.codePoints().anyMatch(Character::isLetter) ? SPACES.matcher(folded).replaceAll(" ").strip() : "";
    }
}
