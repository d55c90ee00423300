package org.dailypapers.curation.check.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dailypapers.content.Section;
import org.dailypapers.content.Severity;
import org.dailypapers.content.text.Separator;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Masked;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/**
 * Finds bodies whose last sentence breaks off. An item of a list and a sentence that ends in a noun need no end; they break
 * off only where something has to follow, such as behind a particle or a comma. A line that separates papers is no sentence.
 */
@ApplicationScoped
public class CutOff implements Check {

    private static final Rule RULE = new Rule("cut-off", 3, Severity.ERROR,
            "- ***Technical Details***: 이 모델은 두 단계로 학습합니다. 첫 단계에서는 대규모 말뭉치를");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*", Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("\\s*[\\[{]\\s*['\"{].*", Pattern.DOTALL);
    /** Punctuation after which something must follow. */
    private static final Pattern OPEN_END = Pattern.compile("(?:[,;:·/&(\\[{（「『《<=~–—-]|(?<![A-Za-z0-9+])\\++|\\s-)$");
    /** Particles and endings after which something must follow. Some nouns end in the same syllables and are excluded. */
    private static final Pattern HALF = Pattern.compile("(?:[\\p{IsHangul}\\p{Alnum})\\]\"'’”](?:을|를|에서|에게|으로|와|과의|에서의|으로의)"
            + "|[\\p{IsHangul}](?:하며|되며|이며|으며|하고|되고|이고|하여|되어|지만|으나|면서|하는|되는|있는|없는|같은|위한|대한|통한|인한|하지|되지"
            + "|하게|되게|도록|됩|습니|합니|됩니|입니|있습|없습|했습|됐습|었습|았습|였습|하였|되었|했|됐|였)|(?:^|\\s)(?:및|또는|그리고|그러나|하지만|또한|따라서|특히|위해|통해|대해"
            + "|이를|이는|이러한|본|이))$");
    private static final Pattern NO_PARTICLE = Pattern.compile("(?:^|[\\s(])(?:마을|가을|노을|고을|개울|용와|기와|오키나와|가나가와|이시카와|아사히카와)$");
    /** The end of an address without {@code https://}, or of a directory path. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{Alnum}.])(?:[\\p{Alnum}-]{1,60}\\.){1,5}\\p{Alpha}{2,12}/(?:[\\w.~%-]{1,100}/){0,20}$");
    private static final Pattern PERIOD = Pattern.compile("(?<=[\\p{IsHangul}\\p{Alnum}])[.*_]+$");
    private static final int TAIL = 20;
    private static final Pattern END = Pattern.compile("[.!?。…？！][\"'”’)\\]」』*_]*$|" + Masked.HIDDEN + "$");
    private static final Pattern LABEL = Pattern.compile("[^.:]{1,30}: .*\\S", Pattern.DOTALL);
    private static final Pattern NOUN = Pattern.compile("(?:함|임|됨|음|옴|킴|림|냄|줌|짐|움|름|봄|남|중|등|것|점|예정|다|요|까|향상"
            + "|제안|달성|개선|증가|감소|입증|가능|필요|제공|확인|기록|도입|소개|활용|사용|적용|구현|분석|평가|공개|포함|지원|강화|화)[)\\]\"'”’*_]*$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Section> sections = subject.content().sections();
        for (int i = 0; i < sections.size(); i++) {
            String body = sections.get(i).body().substring(0, Separator.end(sections.get(i).body()));
            List<Sentence> sentences = Sentence.of(i, body);
            if (!sentences.isEmpty() && !PRINTED.matcher(body).matches() && isCutOff(body, sentences)) {
                findings.add(Finding.of(sentences.get(sentences.size() - 1).passage()));
            }
        }
        return findings;
    }

    private static boolean isCutOff(String body, List<Sentence> sentences) {
        Sentence last = sentences.get(sentences.size() - 1);
        String text = Masked.codeAndTex(body).substring(last.start(), last.end());
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        String words = PERIOD.matcher(tail).replaceFirst("");
        boolean open = OPEN_END.matcher(tail).find() && !ADDRESS.matcher(text).find();
        if (open || HALF.matcher(words).find() && !NO_PARTICLE.matcher(words).find()) {
            return true;
        }
        boolean item = ITEM.matcher(body.substring(body.lastIndexOf('\n', last.start()) + 1)).matches();
        boolean ended = END.matcher(tail).find() || NOUN.matcher(tail).find() || LABEL.matcher(text).matches();
        return !item && !ended && (isRunning(sentences) || Partners.missing(last.text()).stream()
                .anyMatch(at -> "([{（".indexOf(last.text().charAt(at)) >= 0));
    }

    /** Whether the sentences before the last one are complete. */
    private static boolean isRunning(List<Sentence> sentences) {
        return sentences.size() > 1 && sentences.stream().limit(sentences.size() - 1L)
                .allMatch(sentence -> END.matcher(sentence.text()).find());
    }
}
