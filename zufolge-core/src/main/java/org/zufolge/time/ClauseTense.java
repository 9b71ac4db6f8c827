package org.zufolge.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/**
 * The tense of clauses by the full-form dictionary alone: what stands between marks is taken for a clause; one without a
 * finite verb has the tense of its neighbour. It knows no fields, so an infinitive group or a noun phrase between commas
 * counts as a clause too, which does no harm here.
 */
public final class ClauseTense implements TenseOf {
    /** Participles that make their Perfekt with {@code sein}; with others {@code ist} tells of a state. */
    private static final Set<String> BEING = Set.of(
            "worden", "geworden", "gewesen", "gekommen", "gegangen", "gereist", "gestorben", "gefallen", "gestiegen",
            "gesunken", "geblieben", "gefahren", "geflogen", "gelaufen", "passiert", "geschehen", "erschienen",
            "eingetroffen", "getreten", "gekehrt", "gescheitert", "gelungen", "entstanden", "geflohen", "geflüchtet",
            "gezogen", "gewachsen", "gesprungen", "gerückt", "gestürzt", "gelangt", "begegnet", "verschwunden",
            "ertrunken", "explodiert", "gelandet", "gestartet", "gestanden", "erfolgt", "verstorben");

    private static final Set<String> MARKS = Set.of(",", ";", ":", "–", "—", "(", ")");

    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final Forms forms = new Forms();
    private final Tense[] tenses;

    private ClauseTense(List<Token> tokens, List<Sentence> sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.tenses = new Tense[tokens.size()];
    }

    /** The tenses of a report; for one thread. Sentences are looked at when they are asked about. */
    public static ClauseTense of(List<Token> tokens, List<Sentence> sentences) {
        return new ClauseTense(tokens, sentences);
    }

    @Override
    public Tense at(int token) {
        if (tenses[token] == null) {
            fill(sentenceOf(token));
        }
        return tenses[token] == null ? Tense.NONE : tenses[token];
    }

    private Sentence sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    private void fill(Sentence sentence) {
        List<int[]> clauses = new ArrayList<>();
        int from = sentence.from();
        for (int t = sentence.from(); t <= sentence.to(); t++) {
            boolean mark = t < sentence.to()
                    && (MARKS.contains(tokens.get(t).form()) || tokens.get(t).kind() == Token.Kind.QUOTE);
            if (mark || t == sentence.to()) {
                clauses.add(new int[] {from, Math.min(t + 1, sentence.to())});
                from = t + 1;
            }
        }
        Tense[] found = new Tense[clauses.size()];
        for (int c = 0; c < found.length; c++) {
            found[c] = tense(clauses.get(c)[0], clauses.get(c)[1], sentence.from());
        }
        Tense[] after = new Tense[found.length + 1];
        after[found.length] = Tense.NONE;
        for (int c = found.length - 1; c >= 0; c--) {
            after[c] = found[c] != Tense.NONE ? found[c] : after[c + 1];
        }
        Tense before = Tense.NONE;
        for (int c = 0; c < found.length; c++) {
            // A clause without a finite verb: the next one that has one, else the last.
            Tense tense = after[c] != Tense.NONE ? after[c] : before;
            before = found[c] != Tense.NONE ? found[c] : before;
            for (int t = clauses.get(c)[0]; t < clauses.get(c)[1]; t++) {
                tenses[t] = tense;
            }
        }
    }

    /** What the verb forms of a clause say together. */
    private Tense tense(int from, int to, int sentenceStart) {
        boolean have = false;
        boolean be = false;
        boolean become = false;
        boolean modal = false;
        boolean past = false;
        boolean present = false;
        boolean participle = false;
        boolean moved = false;
        boolean infinitive = false;
        boolean perfectInfinitive = false;
        for (int t = from; t < to; t++) {
            Token token = tokens.get(t);
            String lower = token.form().toLowerCase(Locale.GERMAN);
            boolean noun = !token.form().equals(lower) && t > sentenceStart && t > from;
            if (token.kind() != Token.Kind.WORD || noun) {
                continue;
            }
            switch (lower) {
                case "hat", "haben", "habe", "hast", "habt", "hätte", "hätten" -> {
                    have = true;
                    perfectInfinitive |= participle && lower.equals("haben");
                }
                case "ist", "sind", "sei", "seien", "bin", "bist", "wäre", "wären" -> be = true;
                case "wird", "werden", "werde", "würde", "würden" -> become = true;
                case "soll", "sollen", "solle", "will", "wollen", "wolle", "kann", "können", "könne", "könnte", "könnten",
                        "muss", "muß", "müssen", "müsse", "darf", "dürfen", "dürfe", "mag", "mögen", "möchte", "dürfte" ->
                    modal = true;
                default -> {
                    List<String> tags = forms.tags(lower);
                    boolean other = false;
                    boolean finitePast = false;
                    boolean finitePresent = false;
                    for (String tag : tags) {
                        if (tag.startsWith("VER:") || tag.startsWith("PA2:PRD")) {
                            participle |= tag.contains("PA2");
                            finitePast |= tag.contains(":PRT");
                            finitePresent |= tag.contains(":PRÄ") || tag.contains(":KJ1");
                            infinitive |= tag.contains("INF") || tag.contains(":EIZ");
                        } else {
                            other = true;
                        }
                    }
                    past |= finitePast;
                    present |= finitePresent && !finitePast && !other;
                    moved |= participle && BEING.stream().anyMatch(lower::endsWith);
                }
            }
        }
        if (past || have && participle || be && participle && moved || perfectInfinitive) {
            return Tense.PAST;
        }
        if (become) {
            return infinitive && !participle ? Tense.FUTURE : Tense.PRESENT;
        }
        return present || be || have || modal ? Tense.PRESENT : Tense.NONE;
    }
}
