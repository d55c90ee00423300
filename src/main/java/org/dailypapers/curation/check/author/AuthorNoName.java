package org.dailypapers.curation.check.author;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.dailypapers.curation.check.markup.PythonLiteral;

/** Finds authors that are not names: marks, addresses, affiliations, printed lists. */
@ApplicationScoped
public class AuthorNoName implements Check {

    private static final Rule RULE = new Rule("author-no-name", 1, Severity.WARNING,
            "Vote: 3\n\nAuthors: Ada Byron, +, Emmy Noether\n\n- 알파카라는 모델을 제안합니다.\n");
    private static final Note PRINTED = Note.of("check.author-no-name.printed");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        Content content = subject.content();
        String text = String.join(", ", content.authors());
        Optional<List<String>> printed = printed(text);
        if (printed.isPresent()) {
            return List.of(new Finding(Passage.whole(FieldName.AUTHORS, text), List.of(PRINTED),
                    Mended.authors(content, printed.get())));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < content.authors().size() && findings.size() < Finding.MOST; i++) {
            String author = content.authors().get(i);
            if (!AuthorNameRules.is(author)) {
                findings.add(new Finding(AuthorPassage.of(content.authors(), i), List.of(), mended(content, i)));
            }
        }
        return findings;
    }

    private static Optional<List<String>> printed(String text) {
        return PythonLiteral.at(text, 0).filter(literal -> literal.end() == text.length())
                .flatMap(PythonLiteral::strings).map(names -> names.stream().flatMap(name -> Arrays.stream(name.split(",\\s")))
                        .map(String::strip).filter(name -> !name.isEmpty()).toList()).filter(names -> !names.isEmpty());
    }

    private static Content mended(Content content, int index) {
        List<String> authors = new ArrayList<>(content.authors());
        String author = authors.remove(index);
        AuthorNameRules.within(author).ifPresent(name -> authors.add(index, name));
        return AuthorNameRules.isMark(author) || authors.size() == content.authors().size()
                ? Mended.authors(content, authors) : null;
    }
}
