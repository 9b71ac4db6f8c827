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

    private final CueLexicon lexicon;

    QuotedName(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the words are a name or a title. */
    boolean isName(Scene scene, Quoted pair) {
        int before = pair.open() - 1;
        int noun = scene.is(before, ":") ? before - 1 : before;
        if (scene.tag(noun) == Tag.NOUN && names(scene.parse(), noun) || scene.is(before, "laut")) {
            return true;
        }
        if (reads(scene.parse(), pair)) {
            return false;
        }
        return !hasLower(scene.parse(), pair) && !opensLower(scene.parse(), pair)
                || scene.tag(before) == Tag.NOUN
                        && startsUpper(scene.parse(), pair.open() + 1)
                        && !isCue(scene, before);
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
        return Character.isUpperCase(parse.form(token).codePointAt(0));
    }
}
