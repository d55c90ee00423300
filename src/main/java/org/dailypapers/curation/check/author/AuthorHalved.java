package org.dailypapers.curation.check.author;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds a name that was split at its comma, so that both halves are listed as authors. */
@ApplicationScoped
public class AuthorHalved implements Check {

    private static final Rule RULE = new Rule("author-halved", 1, Severity.WARNING,
            "Vote: 3\n\nAuthors: Byron, Ada, Emmy Noether\n\n- 알파카라는 모델을 제안합니다.\n");
    /** A word spelled like a first or last name, unlike {@code OpenAI} or {@code NVIDIA}. */
    private static final Pattern HALF = Pattern.compile("\\p{Lu}\\p{Ll}+");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<String> authors = subject.content().authors();
        List<Passage> halves = IntStream.range(0, authors.size()).filter(i -> HALF.matcher(authors.get(i)).matches())
                .limit(Finding.MOST).mapToObj(i -> AuthorPassage.of(authors, i)).toList();
        return halves.size() < 2 ? List.of() : halves.stream().map(Finding::of).toList();
    }
}
