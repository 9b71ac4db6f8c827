package org.zufolge.quotation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.text.Quoted;
import org.zufolge.text.Token;

/**
 * Tells quotation marks around a name or a title (der „Spiegel“, das Projekt „Neue Mitte“, der Film „Alles wird gut“)
 * from those around words of a speaker: a name has nothing but capitalised words and the little words between them, or
 * stands behind the noun that it names.
 */
final class QuotedName {
    private static final class Naming {
        static final Set<String> NOUNS = new HashSet<>();
        static final Set<String> HEADS = new HashSet<>();

        static {
            for (CueTable.Row row : CueTable.read("naming-nouns.tsv", 2)) {
                NOUNS.add(row.text(0));
                if (row.flag(1, "head")) {
                    HEADS.add(row.text(0).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_GLOSS = 6;

    private final CueLexicon lexicon;

    QuotedName(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the words are a name or a title. */
    boolean isName(Scene scene, Quoted pair) {
        int before = pair.open() - 1;
        if (scene.tag(before) == Tag.NOUN && names(scene.parse(), before)
                || scene.is(before, "laut")
                || isInBracket(scene, before)
                || isOneWord(scene.parse(), pair)) {
            return true;
        }
        if (reads(scene.parse(), pair)) {
            return false;
        }
        if (isGloss(scene, pair)) {
            return true;
        }
        if (scene.is(before, ":")) {
            // Er sagte: „Niemals.“; but: Sein neuer Film: „Das Haus“
            return scene.tag(before - 1) == Tag.NOUN && names(scene.parse(), before - 1);
        }
        return !hasLower(scene.parse(), pair) && !opensLower(scene.parse(), pair)
                || scene.tag(before) == Tag.NOUN
                        && startsUpper(scene.parse(), pair.open() + 1)
                        && endsNominal(scene, pair)
                        && !isCue(scene, before);
    }

    private static boolean endsNominal(Scene scene, Quoted pair) {
        Tag last = scene.parse().tag(pair.close() - 1);
        return last != Tag.ADVERB && last != Tag.PARTICIPLE && last != Tag.INFINITIVE && last != Tag.ADJECTIVE;
    }

    /** die Volkspartei („Partei des Volkes“): a name put in other words. */
    private static boolean isGloss(Scene scene, Quoted pair) {
        return scene.is(pair.close() + 1, ")")
                && scene.is(pair.open() - 1, "(")
                && pair.close() - pair.open() <= LONGEST_GLOSS;
    }

    /** (Wahlspruch: „…“) */
    private static boolean isInBracket(Scene scene, int colon) {
        if (!scene.is(colon, ":")) {
            return false;
        }
        for (int i = colon - 1; i >= Math.max(scene.from(), colon - LONGEST_LABEL); i--) {
            if (scene.is(i, "(") || scene.is(i, "[")) {
                return true;
            }
            if (scene.is(i, ")") || scene.is(i, "]")) {
                return false;
            }
        }
        return false;
    }

    /** „nachrichten.example“: no space, but a mark within. */
    private static boolean isOneWord(Parse parse, Quoted pair) {
        for (int i = pair.open() + 1; i + 1 < pair.close(); i++) {
            if (parse.tokens().get(i).end() != parse.tokens().get(i + 1).begin()) {
                return false;
            }
        }
        return pair.close() - pair.open() > 3
                && parse.tokens().get(pair.close() - 1).kind() != Token.Kind.STOP;
    }

    /** Whether a noun has its name or title behind it: Film, Motto, Unternehmen, Dokumentarfilm. */
    static boolean names(Parse parse, int noun) {
        return names(parse.form(noun)) || names(parse.words()[noun].lemma());
    }

    private static boolean names(String noun) {
        if (Naming.NOUNS.contains(noun)) {
            return true;
        }
        String lower = noun.toLowerCase(Locale.ROOT);
        for (int i = 1; i + 2 < lower.length(); i++) {
            if (Naming.HEADS.contains(lower.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(Scene scene, int noun) {
        CueNoun cue = scene.noun(lexicon, noun);
        return cue != null && cue.takes(Complement.DIRECT);
    }

    /** Whether they have a verb, or more than one sentence. */
    private static boolean reads(Parse parse, Quoted pair) {
        for (int i = pair.open() + 1; i < pair.close(); i++) {
            if (parse.tokens().get(i).kind() == Token.Kind.STOP && i + 1 < pair.close() || parse.tag(i) == Tag.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of German in it that is no little word begins in lower case. */
    private static boolean hasLower(Parse parse, Quoted pair) {
        for (int i = pair.open() + 1; i < pair.close(); i++) {
            if (parse.tokens().get(i).kind() == Token.Kind.WORD
                    && Character.isLowerCase(parse.form(i).codePointAt(0))
                    && !isLittle(parse.tag(i))
                    && parse.words()[i].known()) {
                return true;
            }
        }
        return false;
    }

    /** auf ganzer Linie, die Große: a name begins with no article or preposition in lower case. */
    private static boolean opensLower(Parse parse, Quoted pair) {
        int first = pair.open() + 1;
        Tag tag = parse.tag(first);
        return first + 1 < pair.close()
                && !startsUpper(parse, first)
                && parse.words()[first].known()
                && (tag == Tag.PREPOSITION || tag == Tag.DETERMINER);
    }

    private static boolean isLittle(Tag tag) {
        return switch (tag) {
            case PREPOSITION, DETERMINER, COORDINATOR, OTHER, NAME -> true;
            default -> false;
        };
    }

    private static boolean startsUpper(Parse parse, int token) {
        return parse.spelling(token).isCapital();
    }
}
