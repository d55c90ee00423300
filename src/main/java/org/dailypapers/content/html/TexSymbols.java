package org.dailypapers.content.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands of TeX that stand for a character, a word or letters of another alphabet. */
final class TexSymbols {

    /** How a part of a formula is spaced, and whether it is italic: only letters are. */
    enum Kind { LETTER, PLAIN, WORD, OPERATOR, RELATION, OPENING, CLOSING, COMMA, SPACE }

    /**
     * @param text what is shown
     * @param kind how it is spaced
     */
    record Symbol(String text, Kind kind) {
    }

    private static final Map<String, Symbol> SYMBOLS = new HashMap<>();
    private static final Map<Integer, Symbol> SIGNS = new HashMap<>();
    private static final int LETTERS = 26;
    private static final int CAPITAL_SCRIPT = 0x1D49C;
    private static final int CAPITAL_FRAKTUR = 0x1D504;
    private static final int CAPITAL_DOUBLE = 0x1D538;
    private static final int DIGIT_DOUBLE = 0x1D7D8;
    /** The letters that Unicode had before it had the alphabets, whose places there are empty. */
    private static final Map<Integer, String> OLDER = Map.ofEntries(Map.entry(CAPITAL_SCRIPT + 1, "ℬ"), Map.entry(CAPITAL_SCRIPT + 4, "ℰ"),
            Map.entry(CAPITAL_SCRIPT + 5, "ℱ"), Map.entry(CAPITAL_SCRIPT + 7, "ℋ"), Map.entry(CAPITAL_SCRIPT + 8, "ℐ"), Map.entry(CAPITAL_SCRIPT + 11, "ℒ"),
            Map.entry(CAPITAL_SCRIPT + 12, "ℳ"), Map.entry(CAPITAL_SCRIPT + 17, "ℛ"), Map.entry(CAPITAL_FRAKTUR + 2, "ℭ"), Map.entry(CAPITAL_FRAKTUR + 7, "ℌ"),
            Map.entry(CAPITAL_FRAKTUR + 8, "ℑ"), Map.entry(CAPITAL_FRAKTUR + 17, "ℜ"), Map.entry(CAPITAL_FRAKTUR + 25, "ℨ"), Map.entry(CAPITAL_DOUBLE + 2, "ℂ"),
            Map.entry(CAPITAL_DOUBLE + 7, "ℍ"), Map.entry(CAPITAL_DOUBLE + 13, "ℕ"), Map.entry(CAPITAL_DOUBLE + 15, "ℙ"), Map.entry(CAPITAL_DOUBLE + 16, "ℚ"),
            Map.entry(CAPITAL_DOUBLE + 17, "ℝ"), Map.entry(CAPITAL_DOUBLE + 25, "ℤ"));
    private static final Map<String, Integer> ALPHABETS = Map.of("mathcal", CAPITAL_SCRIPT, "mathscr", CAPITAL_SCRIPT,
            "mathfrak", CAPITAL_FRAKTUR, "mathbb", CAPITAL_DOUBLE);
    private static final Set<String> SIZES = Set.of("left", "right", "big", "Big", "bigl", "bigr", "displaystyle", "textstyle", "limits");

    static {
        add(Kind.LETTER, "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ"
                + " pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω ell ℓ imath ı jmath ȷ");
        add(Kind.PLAIN, "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃"
                + " emptyset ∅ varnothing ∅ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ dagger † ddagger ‡ star ⋆ ldots … dots … cdots ⋯ vdots ⋮ checkmark ✓"
                + " % % & & # # _ _ { { } } $ $ degree ° circ ∘ bullet • triangle △ square □ diamond ⋄ heartsuit ♡ spadesuit ♠ neg ¬ lnot ¬ top ⊤ bot ⊥"
                + " sum ∑ prod ∏ int ∫ backslash \\ textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _");
        add(Kind.OPERATOR, "times × cdot · ast ∗ pm ± mp ∓ div ÷ oplus ⊕ otimes ⊗ odot ⊙ cup ∪ cap ∩ setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨");
        add(Kind.RELATION, "leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ ni ∋ subset ⊂"
                + " subseteq ⊆ supset ⊃ supseteq ⊇ to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐"
                + " Leftrightarrow ⇔ iff ⇔ mapsto ↦ uparrow ↑ downarrow ↓ mid ∣ parallel ∥ perp ⊥ lt < gt > leqslant ⩽ geqslant ⩾ lesssim ≲ gtrsim ≳"
                + " triangleq ≜ succ ≻ prec ≺ models ⊨ vdash ⊢");
        add(Kind.OPENING, "langle ⟨ lfloor ⌊ lceil ⌈ lbrace {");
        add(Kind.CLOSING, "rangle ⟩ rfloor ⌋ rceil ⌉ rbrace }");
        add(Kind.PLAIN, "lVert ‖ rVert ‖ Vert ‖ | ‖ vert | lvert | rvert |");
        for (String word : "log ln exp min max arg sup inf lim sin cos tan tanh sinh cosh det dim ker deg gcd Pr argmin argmax softmax".split(" ")) {
            SYMBOLS.put(word, new Symbol(word, Kind.WORD));
        }
        for (String space : List.of(",", ":", ";", ">", " ", "quad", "qquad")) {
            SYMBOLS.put(space, new Symbol(" ", Kind.SPACE));
        }
        sign(Kind.OPERATOR, "+×·±÷∗⊕⊗");
        sign(Kind.RELATION, "=<>:≤≥≠≈∼≃≡∝∈∉⊂⊆→←↔⇒⇔≪≫");
        sign(Kind.OPENING, "([⟨");
        sign(Kind.CLOSING, ")]⟩");
        sign(Kind.COMMA, ",;");
        sign(Kind.PLAIN, "0123456789/|.!?@…∞∂∇∑∏∀∃°′");
        SIGNS.put((int) '-', new Symbol("−", Kind.OPERATOR));
        SIGNS.put((int) '*', new Symbol("∗", Kind.OPERATOR));
        SIGNS.put((int) '\'', new Symbol("′", Kind.PLAIN));
        SIGNS.put((int) '~', new Symbol(" ", Kind.SPACE));
    }

    private TexSymbols() {
    }

    private static void add(Kind kind, String namesAndTexts) {
        String[] words = namesAndTexts.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            SYMBOLS.put(words[i], new Symbol(words[i + 1], kind));
        }
    }

    private static void sign(Kind kind, String signs) {
        signs.chars().forEach(c -> SIGNS.put(c, new Symbol(Character.toString(c), kind)));
    }

    /** @return the symbol for which a command stands, without its backslash; null if it stands for none */
    static Symbol command(String name) {
        return SYMBOLS.get(name);
    }

    /** @return the symbol for a character of a formula; null if it has another meaning in TeX or none */
    static Symbol sign(int character) {
        boolean letter = isLatin(character) || character >= 'Α' && character <= 'ϖ' && Character.isLetter(character);
        return letter ? new Symbol(Character.toString(character), Kind.LETTER) : SIGNS.get(character);
    }

    static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** @return whether a command only says how large something is to be */
    static boolean isSize(String command) {
        return SIZES.contains(command);
    }

    /** @return whether a command sets capital letters in another alphabet */
    static boolean isAlphabet(String command) {
        return ALPHABETS.containsKey(command);
    }

    /** @return a letter in the alphabet of a command; null if it has no such letter */
    static String letter(String alphabet, int letter) {
        int first = ALPHABETS.get(alphabet);
        if (letter >= '0' && letter <= '9' && first == CAPITAL_DOUBLE) {
            return Character.toString(DIGIT_DOUBLE + letter - '0');
        }
        int index = letter - 'A';
        return index < 0 || index >= LETTERS ? null : OLDER.getOrDefault(first + index, Character.toString(first + index));
    }
}
