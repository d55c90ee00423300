package org.dailypapers.curation.check.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be searched for in a Korean text, given a title. */
final class Title {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9+]*(?:[-.][A-Za-z0-9+]+)*+");
    private static final Pattern PART = Pattern.compile("[a-z][A-Z]|[A-Z]{2,}|\\d");
    private static final Pattern BEFORE_COLON = Pattern.compile(
            "^\\s*([A-Z][A-Za-z0-9+.-]+)(?: (?:and|&) ([A-Z][A-Za-z0-9+.-]+))?\\s*:");
    private static final Pattern TEX = Pattern.compile("\\$[^$]*\\$");
    /** Common acronyms, which belong to no paper in particular and are often translated into Korean. */
    private static final Set<String> COMMON = Set.of("LLM", "LLMs", "MLLM", "MLLMs", "VLM", "VLMs", "LVLM", "LVLMs", "LMM",
            "LMMs", "LM", "LMs", "AI", "ML", "NLP", "NLG", "GPT", "2D", "3D", "4D", "RL", "RLHF", "RAG", "GAN", "GANs", "CNN",
            "VQA", "QA", "SOTA", "II", "III", "IV", "PhD", "SAE", "SAEs", "GPU", "GPUs", "CPU", "MoE", "SFT", "DPO", "API");
    private static final Map<String, List<String>> KOREAN = korean("");
    private static final Set<String> COMMONPLACE = korean("?").keySet();

    private final String text;

    /** @param title the title of a paper */
    Title(String title) {
        this.text = TEX.matcher(title).replaceAll(" ");
    }

    /** @return the names that belong to the paper: the word before a colon, and words with capitals or digits inside */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Matcher first = BEFORE_COLON.matcher(text);
        if (first.find()) {
            Stream.of(first.group(1), first.group(2)).filter(name -> name != null && !COMMON.contains(name)).forEach(names::add);
        }
        WORD.matcher(text).results().map(MatchResult::group).filter(Title::isName).forEach(names::add);
        return names;
    }

    /** @return whether a text contains a name, or a part of it that is itself a name, ignoring case and hyphens */
    static boolean has(String squeezed, String name) {
        String whole = squeezed(name);
        return squeezed.contains(whole) || whole.length() > 3 && whole.endsWith("s")
                && squeezed.contains(whole.substring(0, whole.length() - 1))
                || Arrays.stream(name.split("-")).filter(part -> part.length() > 2 && isName(part))
                .anyMatch(part -> squeezed.contains(squeezed(part)));
    }

    /**
     * @param squeezed a text, as given by {@link #squeezed}
     * @return for each word of the title with a known translation, whether the text contains it; very common words are included only if
     *     the text lacks them, since their presence means little
     */
    List<Boolean> topics(String squeezed) {
        List<Boolean> topics = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        for (String word : words.stream().map(Title::singular).distinct().toList()) {
            if (KOREAN.containsKey(word) && !has(squeezed, word, KOREAN.get(word))) {
                topics.add(false);
            } else if (KOREAN.containsKey(word) && !COMMONPLACE.contains(word)) {
                topics.add(true);
            }
        }
        return topics;
    }

    /** @return a text in lower case, with letters and digits only */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> squeezed.append((char) Character.toLowerCase(c)));
        return squeezed.toString();
    }

    private static boolean has(String squeezed, String word, List<String> stems) {
        return squeezed.contains(word) || stems.stream().anyMatch(squeezed::contains);
    }

    private static boolean isName(String word) {
        return !COMMON.contains(word) && Arrays.stream(word.split("-")).anyMatch(part -> PART.matcher(part).find()
                && !COMMON.contains(part));
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, List<String>> korean(String mark) {
        Map<String, List<String>> korean = new HashMap<>();
        for (String line : WordList.lines("title-words.txt")) {
            String[] sides = line.split(": ");
            if (sides[0].startsWith(mark)) {
                Arrays.stream(sides[0].replace("?", "").split(" "))
                        .forEach(word -> korean.put(singular(word), List.of(sides[1].split(" "))));
            }
        }
        return korean;
    }
}
