package org.zufolge.time;

import java.util.List;
import java.util.Locale;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.text.Sentence;

/**
 * The tense of the clauses that grammar found. A clause without a finite verb has that of the clause it depends on, or
 * else of its neighbour.
 */
public final class ClauseTense implements TenseOf {
    private final Parse parse;
    private final Lexicon lexicon = Lexicon.german();
    private final Forms forms = new Forms();
    private final Tense[] tenses;

    private ClauseTense(Parse parse) {
        this.parse = parse;
        this.tenses = new Tense[parse.tokens().size()];
    }

    /** The tenses of a report; for one thread. Sentences are looked at when they are asked about. */
    public static ClauseTense of(Parse parse) {
        return new ClauseTense(parse);
    }

    @Override
    public Tense at(int token) {
        if (tenses[token] == null) {
            fill(sentenceOf(token));
        }
        return tenses[token] == null ? Tense.NONE : tenses[token];
    }

    private int sentenceOf(int token) {
        List<Sentence> sentences = parse.sentences();
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
        return low;
    }

    private void fill(int sentence) {
        List<Clause> clauses = parse.clauses().get(sentence);
        Tense[] found = new Tense[clauses.size()];
        boolean participle = false;
        for (int c = found.length - 1; c >= 0; c--) {
            found[c] = tense(clauses.get(c), participle);
            participle = clauses.get(c).verb().finite() < 0 && (participle || hasParticiple(clauses.get(c)));
        }
        for (int c = 0; c < found.length; c++) {
            Clause clause = clauses.get(c);
            Tense tense = found[c] == Tense.NONE ? borrowed(clauses, found, c) : found[c];
            for (int i = 0; i < clause.own().length; i += 2) {
                for (int t = clause.own()[i]; t < clause.own()[i + 1]; t++) {
                    tenses[t] = tense;
                }
            }
        }
    }

    private static Tense borrowed(List<Clause> clauses, Tense[] found, int c) {
        int parent = clauses.get(c).parent();
        // A clause is numbered after the one it depends on, so this ends.
        while (parent >= 0 && parent < found.length && found[parent] == Tense.NONE) {
            int next = clauses.get(parent).parent();
            parent = next < parent ? next : -1;
        }
        if (parent >= 0 && parent < found.length) {
            return found[parent];
        }
        for (int next = c + 1; next < found.length; next++) {
            if (found[next] != Tense.NONE) {
                return found[next];
            }
        }
        for (int before = c - 1; before >= 0; before--) {
            if (found[before] != Tense.NONE) {
                return found[before];
            }
        }
        return Tense.NONE;
    }

    private boolean hasParticiple(Clause clause) {
        return clause.verb().others().stream().anyMatch(other -> parse.tag(other) == Tag.PARTICIPLE);
    }

    /**
     * The tense that a clause's own verbs show.
     *
     * @param participleFollows whether the next clause is no more than the rest of one, with its participle
     */
    private Tense tense(Clause clause, boolean participleFollows) {
        VerbComplex verb = clause.verb();
        if (verb.finite() < 0) {
            // "so der Minister am Freitag": he said so.
            return parse.is(clause.ownFrom(), "so") ? Tense.PAST : Tense.NONE;
        }
        if (verb.past()) {
            return Tense.PAST;
        }
        boolean participle = false;
        boolean infinitive = false;
        boolean state = false;
        boolean been = false;
        boolean perfect = false;
        for (int other : verb.others()) {
            String form = parse.form(other).toLowerCase(Locale.GERMAN);
            if (parse.tag(other) == Tag.PARTICIPLE) {
                participle = true;
                state = isState(form);
                been |= form.equals("worden") || form.equals("gewesen");
            } else {
                infinitive = true;
                // "soll gekommen sein, gebracht haben": the infinitive of the perfect
                perfect |= participle && (form.equals("haben") || form.equals("sein") && (been || !state));
            }
        }
        if (verb.others().isEmpty()) {
            return participleFollows && verb.lemmas().contains("haben") ? Tense.PAST : Tense.PRESENT;
        }
        return switch (verb.auxiliary()) {
            case "haben" -> Tense.PAST;
            case "sein" -> participle && (been || !state) ? Tense.PAST : Tense.PRESENT;
            case "werden" -> infinitive ? Tense.FUTURE : Tense.PRESENT;
            default -> perfect ? Tense.PAST : Tense.PRESENT;
        };
    }

    /** Whether a participle with {@code sein} tells how something is: {@code ist geöffnet}. */
    private boolean isState(String participle) {
        return lexicon.senses(participle).has(Sense.STATE) || forms.predicative(participle);
    }
}
