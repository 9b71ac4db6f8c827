package org.zufolge.quotation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/** One sentence, with what a construction asks of it. */
final class Scene {
    private final Parse parse;
    private final int number;
    private final Sentence sentence;
    private final List<Clause> clauses;
    private final NounPhrases phrases;
    private final List<Quoted> quoted;
    private final @Nullable Quoted[] outermost;
    /** The senses of each clause's verb as a cue, by the clause's number; null until asked for. */
    private final @Nullable List<VerbCues.Match>[] reporting;

    private long marks;

    /**
     * @param parse the report
     * @param number which of its sentences
     * @param quoted the quotations that have words in it, in the order in which they open
     */
    Scene(Parse parse, int number, List<Quoted> quoted) {
        this.parse = parse;
        this.number = number;
        this.sentence = parse.sentences().get(number);
        this.clauses = parse.clauses().get(number);
        this.phrases = new NounPhrases(parse);
        this.reporting = unasked(clauses.size());
        this.quoted = List.copyOf(quoted);
        this.outermost = new @Nullable Quoted[sentence.to() - sentence.from()];
        for (Quoted pair : quoted) {
            if (pair.depth() == 0) {
                int begin = Math.max(pair.open(), sentence.from());
                int end = Math.min(pair.close() + 1, sentence.to());
                Arrays.fill(outermost, begin - sentence.from(), Math.max(begin, end) - sentence.from(), pair);
            }
        }
    }

    Parse parse() {
        return parse;
    }

    /** Its number in the report. */
    int number() {
        return number;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Clause> clauses() {
        return clauses;
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    /** Index after the last token that is no full stop, closing quotation mark or other end mark. */
    int contentEnd() {
        int end = to();
        while (end > from() && isEndMark(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isEndMark(int token) {
        Token.Kind kind = parse.tokens().get(token).kind();
        return kind == Token.Kind.STOP || parse.is(token, ",") || parse.is(token, ":") || parse.is(token, ";");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<VerbCues.Match>[] unasked(int clauses) {
        return new List[clauses];
    }

    @Nullable
    NounPhrase subject(Clause clause) {
        return parse.subject(number, clause);
    }

    /** The marks of all its words, see {@link CueLexicon#marks}. */
    long marks(CueLexicon lexicon) {
        if (marks == 0) {
            marks = CueLexicon.LOOKED;
            for (int i = from(); i < to(); i++) {
                marks |= lexicon.marks(parse.spelling(i));
            }
        }
        return marks;
    }

    /** The senses of a clause's verb as a cue, if they have been looked up: many constructions ask. */
    @Nullable
    List<VerbCues.Match> reporting(Clause clause) {
        return reporting[clause.id()];
    }

    void reporting(Clause clause, List<VerbCues.Match> senses) {
        reporting[clause.id()] = senses;
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** The innermost clause that owns a token. */
    @Nullable
    Clause clauseOf(int token) {
        for (Clause clause : clauses) {
            if (clause.owns(token)) {
                return clause;
            }
        }
        Clause inner = null;
        for (Clause clause : clauses) {
            if (clause.from() <= token
                    && token < clause.to()
                    && (inner == null || clause.to() - clause.from() < inner.to() - inner.from())) {
                inner = clause;
            }
        }
        return inner;
    }

    /** The cue noun that a token is, or null. */
    @Nullable
    CueNoun noun(CueLexicon lexicon, int token) {
        if (token < 0 || token >= parse.tags().length || parse.tag(token) != Tag.NOUN) {
            return null;
        }
        return lexicon.noun(parse.spelling(token), parse.words()[token].lemma()).orElse(null);
    }

    boolean is(int token, String form) {
        return token >= from() && token < to() && parse.is(token, form);
    }

    Tag tag(int token) {
        return token < from() || token >= to() ? Tag.PUNCTUATION : parse.tag(token);
    }

    String lower(int token) {
        return parse.spelling(token).lower();
    }

    /** A run of tokens without the commas and other marks at its ends; quotation marks stay. */
    Extent trimmed(int begin, int end) {
        int b = begin;
        int e = end;
        while (b < e && isLoose(b)) {
            b++;
        }
        while (e > b && isLoose(e - 1)) {
            e--;
        }
        return Extent.of(b, e);
    }

    private boolean isLoose(int token) {
        Token.Kind kind = parse.tokens().get(token).kind();
        if (kind == Token.Kind.STOP) {
            return true;
        }
        return kind == Token.Kind.PUNCTUATION && !")]([".contains(parse.form(token));
    }

    /** Whether it is the first sentence of the body. */
    boolean opensReport() {
        Sentence first = firstOfBody();
        return first != null && first.from() == sentence.from();
    }

    /** Whether it stands in the first paragraph of the body. */
    boolean isLead() {
        Sentence first = firstOfBody();
        return first != null && first.paragraph() == sentence.paragraph();
    }

    private @Nullable Sentence firstOfBody() {
        for (Sentence candidate : parse.sentences()) {
            if (candidate.role() == Sentence.Role.BODY) {
                return candidate;
            }
        }
        return null;
    }

    /** Nach Schätzungen fehle Geld, [sagte der Wirt]: a verb and its subject behind what they report. */
    boolean isInquit(Clause clause) {
        return clause.before() == Clause.Before.COMMA
                && clause.verb().finite() == clause.from()
                && !clause.verb().isKonjunktiv()
                && subject(clause) != null;
    }

    /** A clause with all that depends on it; the sentence, its end mark included, where it is the only main clause. */
    Extent whole(Clause clause) {
        int roots = 0;
        for (Clause other : clauses) {
            if (other.parent() < 0) {
                roots++;
            }
        }
        return clause.parent() < 0 && roots == 1 ? Extent.of(from(), to()) : trimmed(clause.from(), clause.to());
    }

    /** An extent without the commas and stops at the ends of each of its runs. */
    Extent trimmed(Extent extent) {
        Extent result = Extent.NONE;
        for (int i = 0; i < extent.bounds().length; i += 2) {
            result = result.or(trimmed(extent.bounds()[i], extent.bounds()[i + 1]));
        }
        return result;
    }

    /** Whether a pair of quotation marks holds the whole of the clause that the tokens stand in, not just a part of it. */
    boolean sentenceIsQuoted(Quoted pair, Extent tokens) {
        Clause clause = clauseOf(tokens.from());
        return clause == null || pair.open() <= clause.ownFrom() && clause.ownTo() <= pair.close() + 1;
    }

    /** The outermost pair of quotation marks that a token stands in, its marks included, or null. */
    @Nullable
    Quoted quotedAround(int token) {
        if (token >= to() || from() == to()) {
            return null;
        }
        Quoted pair = outermost[Math.max(token, from()) - from()];
        return pair == null || pair.open() > token ? null : pair;
    }

    /** The pairs of quotation marks that have words in the sentence, in the order in which they open. */
    List<Quoted> quoted() {
        return quoted;
    }
}
