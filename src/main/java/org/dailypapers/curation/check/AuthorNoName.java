package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;

/** An author that is no name: a mark, an address, an affiliation, a printed list. */
@ApplicationScoped
public class AuthorNoName implements Check {

    private static final Rule RULE = new Rule("author-no-name", 1, Severity.WARNING, new Explanation(
            new Bilingual("이름이 아닌 저자", "Author that is no name"),
            new Bilingual("저자 자리에 이름이 아닌 것이 있습니다. +, et al., 숫자, 전자우편 주소, 소속, 따옴표와 괄호가 붙은 목록이 "
                    + "그렇습니다. 표시만 있으면 지우고, 출력된 목록이면 이름만 남기는 수정을 제안합니다. "
                    + "OpenAI처럼 함께 쓴 사람들의 이름은 이름으로 봅니다.",
                    "Something in the list of authors is no name: +, et al., digits, an e-mail address, an affiliation, or a list "
                            + "with its brackets and quotes. Marks are removed and printed lists are made names by a fix. Those who write together, such as OpenAI, count as a name."),
            new Bilingual("저자가 많은 논문에서는 프로그램이 ‘더 보기’ 단추의 +까지 저자로 적었습니다. 그래서 2024년 10월까지의 항목에 많습니다. "
                    + "+를 지운 뒤에도 저자가 더 있을 수 있으니 논문을 보고 채우세요.",
                    "Where a paper has many authors, the program took the + of a button that shows more of them for one, so "
                            + "there are many up to October 2024. When it is gone, authors may still be missing: see the paper."),
            "Vote: 3\n\nAuthors: Ada Byron, +, Emmy Noether\n\n- 알파카라는 모델을 제안합니다.\n"));
    private static final Bilingual PRINTED = new Bilingual("프로그램이 출력한 목록입니다.", "It is a list as a program prints it.");

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
            return List.of(new Finding(Passage.whole(FieldName.AUTHORS, text), PRINTED,
                    Mended.authors(content, printed.get())));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < content.authors().size() && findings.size() < Finding.MOST; i++) {
            String author = content.authors().get(i);
            if (!AuthorName.is(author)) {
                findings.add(new Finding(AuthorPassage.of(content.authors(), i), null, mended(content, i)));
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
        AuthorName.within(author).ifPresent(name -> authors.add(index, name));
        return AuthorName.isMark(author) || authors.size() == content.authors().size()
                ? Mended.authors(content, authors) : null;
    }
}
