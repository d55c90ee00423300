package org.dailypapers.curation.check.markup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Masked;
import org.dailypapers.curation.check.Mended;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds Python lists or dicts, as printed by a program, in place of sentences. */
@ApplicationScoped
public class PrintedList implements Check {

    private static final Rule RULE = new Rule("printed-list", 2, Severity.ERROR,
            "- ***What's New***: ['알파카라는 모델을 제안합니다.', '알파카는 세 가지 언어를 이해합니다.']\n");
    /** A possible beginning of a list or dict of texts. */
    private static final Pattern OPENING = Pattern.compile("(?:\\[\\s*[{\\[]?|\\{)\\s*[\"']");
    /** A list whose end may be lost. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?s)(?:\\[\\s*\\{?|\\{)\\s*(?:'[^']{12,}+'\\s*[,:]\\s*['\"\\[]|\"[^\"]{12,}+\"\\s*[,:]\\s*['\"\\[]|'[^',]{1,40}+'\\s*:\\s*').*");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < subject.content().sections().size(); i++) {
            find(subject.content(), i, findings);
        }
        return findings;
    }

    private static void find(Content content, int section, List<Finding> findings) {
        String body = content.sections().get(section).body();
        String text = Masked.onlyCode(body);
        Matcher opening = OPENING.matcher(text);
        int tries = 0;
        for (int from = 0; tries < Finding.MOST && opening.find(from); tries++) {
            Optional<PythonLiteral> printed = PythonLiteral.at(text, opening.start())
                    .filter(literal -> new PrintedText(literal).isMeant(text));
            printed.ifPresent(literal -> findings.add(finding(content, section, body, literal)));
            from = printed.map(PythonLiteral::end).orElse(opening.start() + 1);
        }
        int start = text.length() - text.stripLeading().length();
        if (findings.stream().noneMatch(found -> found.passage().section() == section)
                && BROKEN.matcher(text.substring(start)).matches()) {
            findings.add(Finding.of(Passage.inBody(section, body, start, body.length())));
        }
    }

    private static Finding finding(Content content, int section, String body, PythonLiteral masked) {
        PythonLiteral literal = PythonLiteral.at(body, masked.start()).filter(whole -> whole.end() == masked.end())
                .orElse(masked);
        return new Finding(Passage.inBody(section, body, literal.start(), literal.end()), List.of(),
                literal == masked ? null : fixed(content, section, body, literal));
    }

    private static Content fixed(Content content, int section, String body, PythonLiteral literal) {
        PrintedText text = new PrintedText(literal);
        List<Section> sections = text.sections(body);
        if (!sections.isEmpty()) {
            return Mended.section(content, section, sections);
        }
        String prose = text.prose(body);
        return prose.isBlank() ? null : Mended.body(content, section, literal.start(), literal.end(), prose);
    }
}
