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
    private static final Set<String> MARKS = Set.of(",", ";", ":", "–", "—", "(", ")");

    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final Forms forms = new Forms();
    private final Lexicon lexicon = Lexicon.german();
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
        Verbs[] verbs = new Verbs[clauses.size()];
        Tense[] found = new Tense[clauses.size()];
        boolean participle = false;
        for (int c = found.length - 1; c >= 0; c--) {
            verbs[c] = verbs(clauses.get(c)[0], clauses.get(c)[1], sentence.from());
            // "hat am Montag, dem letzten Tag, gesagt": the participle closes a clause that other marks part.
            found[c] = verbs[c].tense(participle);
            participle = verbs[c].lacksFinite() && (verbs[c].participle || verbs[c].perfected || participle);
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

    /** The verb forms of a clause. */
    private static final class Verbs {
        boolean have;
        boolean be;
        boolean become;
        boolean modal;
        boolean past;
        boolean present;
        /** A form that may be either ({@code demonstriert}). */
        boolean presentOrParticiple;

        boolean participle;
        boolean state;
        boolean infinitive;
        boolean perfectInfinitive;

        /** {@code worden, gewesen}: a participle that is nothing else. */
        boolean perfected;

        boolean lacksFinite() {
            return !have && !be && !become && !modal && !past && !present;
        }

        /** What they say together; a participle may follow in what comes after. */
        Tense tense(boolean participleFollows) {
            boolean perfect = participle || perfected || participleFollows && !present;
            if (past || have && perfect || be && perfect && !state || be && perfected || perfectInfinitive) {
                return Tense.PAST;
            }
            if (become) {
                return infinitive && !participle ? Tense.FUTURE : Tense.PRESENT;
            }
            return lacksFinite() && !presentOrParticiple ? Tense.NONE : Tense.PRESENT;
        }
    }

    private Verbs verbs(int from, int to, int sentenceStart) {
        Verbs verbs = new Verbs();
        for (int t = from; t < to; t++) {
            Token token = tokens.get(t);
            String lower = token.form().toLowerCase(Locale.GERMAN);
            boolean noun = !token.form().equals(lower) && t > sentenceStart && t > from;
            if (token.kind() == Token.Kind.WORD && !noun) {
                add(verbs, lower);
            }
        }
        return verbs;
    }

    private void add(Verbs verbs, String form) {
        switch (form) {
            case "hat", "haben", "habe", "hast", "habt", "hätte", "hätten" -> {
                verbs.perfectInfinitive |= verbs.participle && verbs.modal && form.equals("haben");
                verbs.have = true;
            }
            case "worden", "gewesen", "geworden" -> verbs.perfected = true;
            case "ist", "sind", "sei", "seien", "bin", "bist", "wäre", "wären" -> verbs.be = true;
            case "wird", "werden", "werde", "würde", "würden" -> verbs.become = true;
            case "soll",
                    "sollen",
                    "solle",
                    "will",
                    "wollen",
                    "wolle",
                    "kann",
                    "können",
                    "könne",
                    "könnte",
                    "könnten",
                    "muss",
                    "muß",
                    "müssen",
                    "müsse",
                    "darf",
                    "dürfen",
                    "dürfe",
                    "mag",
                    "mögen",
                    "möchte",
                    "dürfte" -> verbs.modal = true;
            default -> addByDictionary(verbs, form);
        }
    }

    private void addByDictionary(Verbs verbs, String form) {
        boolean other = false;
        boolean past = false;
        boolean present = false;
        boolean participle = false;
        boolean adjective = false;
        for (String tag : forms.tags(form)) {
            if (tag.startsWith("VER:") || tag.startsWith("PA2:PRD")) {
                participle |= tag.contains("PA2");
                past |= tag.contains(":PRT");
                present |= tag.contains(":PRÄ") || tag.contains(":KJ1");
                verbs.infinitive |= tag.contains("INF") || tag.contains(":EIZ");
            } else {
                other = true;
                adjective |= tag.startsWith("ADJ:PRD");
            }
        }
        verbs.participle |= participle;
        verbs.presentOrParticiple |= participle && present;
        verbs.past |= past;
        verbs.present |= present && !past && !other && !participle;
        verbs.state |= participle && adjective || lexicon.senses(form).containsKey(Sense.STATE);
    }
}
