package org.zufolge.entity;

import org.zufolge.entity.FunctionWords.Use;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Word;
import org.zufolge.grammar.Wordforms;

/**
 * What a phrase is called by itself: without its article, in the nominative. {@code einem hohen Beamten} gives {@code
 * hoher Beamter}, {@code des finnischen Ministeriums} {@code finnisches Ministerium}.
 */
final class Nominative {
    private static final String[] CASE_ENDINGS = {"s", "es", "n", "en", "ns", "e"};
    private static final String[] ADJECTIVE_ENDINGS = {"em", "en", "er", "es", "e"};

    private final FunctionWords functionWords = FunctionWords.german();
    private final Wordforms wordforms = Wordforms.german();

    /**
     * The words of a phrase up to a token.
     *
     * @param to index after the last of its own words
     * @param genders its gender or number, as {@link Genders}; where that leaves both open, a bare noun is several
     */
    String of(Parse parse, NounPhrase phrase, int to, int genders) {
        int head = phrase.head();
        boolean plural =
                (genders & Genders.SINGULAR) == 0 || (genders & Genders.PLURAL) != 0 && isPlural(parse, phrase);
        String ending = plural
                ? "e"
                : (genders & Genders.MASCULINE) != 0 ? "er" : (genders & Genders.FEMININE) != 0 ? "e" : "es";
        StringBuilder text = new StringBuilder();
        int from = phrase.from();
        while (from < head && (isArticle(parse, from) || parse.tag(from) == Tag.QUOTE)) {
            from++;
        }
        while (to > from + 1 && parse.tag(to - 1) == Tag.QUOTE) {
            to--;
        }
        for (int t = from; t < to; t++) {
            if (t > from
                    && parse.tokens().get(t).begin() > parse.tokens().get(t - 1).end()) {
                text.append(' ');
            }
            String form = parse.form(t);
            if (t == from && isInitial(parse, t)) {
                form = Character.toLowerCase(form.charAt(0)) + form.substring(1);
            }
            if (t == head && parse.tag(t) == Tag.NOUN) {
                text.append(noun(parse.words()[t], plural, genders));
            } else if (t <= head && (parse.tag(t) == Tag.ADJECTIVE || isQuantifier(parse, t)) && isInflected(form)) {
                text.append(stem(form)).append(ending);
            } else {
                text.append(form);
            }
        }
        return text.toString();
    }

    /** Mehrere Beamte, Drei Beamte, Ranghohe Diplomaten: a capital only because a sentence begins. */
    private static boolean isInitial(Parse parse, int token) {
        Tag tag = parse.tag(token);
        boolean begins = parse.tag(token - 1) == Tag.PUNCTUATION && !parse.is(token - 1, ",");
        String form = parse.form(token);
        return begins
                && (tag == Tag.ADJECTIVE || tag == Tag.DETERMINER || tag == Tag.ADVERB || tag == Tag.NUMBER)
                && Character.isUpperCase(form.charAt(0))
                && !(tag == Tag.ADJECTIVE && form.endsWith("er"));
    }

    private boolean isPlural(Parse parse, NounPhrase phrase) {
        // neither article nor adjective tells: a bare noun is several
        return parse.tag(phrase.from()) != Tag.DETERMINER
                && (parse.words()[phrase.head()].noun() & Agreement.NOMINATIVE & Agreement.SINGULAR) == 0;
    }

    /** Also one that grammar takes for a pronoun, since a clause could begin with it: das [Amt warnte]. */
    private boolean isArticle(Parse parse, int token) {
        return parse.tag(token) == Tag.DETERMINER && !isQuantifier(parse, token)
                || parse.tag(token) == Tag.PRONOUN && functionWords.is(parse.spelling(token), Use.DEFINITE);
    }

    /** mehrere, einige, andere: an article that tells how many or which. */
    private boolean isQuantifier(Parse parse, int token) {
        return parse.tag(token) == Tag.DETERMINER
                && (functionWords.is(parse.spelling(token), Use.QUANTITY)
                        || functionWords.is(parse.spelling(token), Use.OTHER));
    }

    private static boolean isInflected(String form) {
        boolean town = Character.isUpperCase(form.charAt(0)) && form.endsWith("er");
        return !town && !stem(form).equals(form);
    }

    private static String stem(String form) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    private String noun(Word word, boolean plural, int genders) {
        String form = word.form();
        int nominative = word.noun() & Agreement.NOMINATIVE;
        if (plural) {
            if (isLikeAdjective(form)) {
                // hohen Beamten, hoher Beamter: several are hohe Beamte
                return stem(form) + "e";
            }
            return (nominative & Agreement.PLURAL) == 0 && form.endsWith("n")
                    ? form.substring(0, form.length() - 1)
                    : form;
        }
        boolean neuter = (genders & Genders.NEUTER) != 0;
        if (neuter && form.endsWith("en") && (nominative & Agreement.SINGULAR & Agreement.NEUTER) != 0) {
            // ein Gutachten, though there is a Gutachter
            return form;
        }
        if (isLikeAdjective(form)) {
            return stem(form) + ((genders & Genders.MASCULINE) != 0 ? "er" : "e");
        }
        if ((Genders.ofAgreement(nominative) & genders & Genders.SINGULAR) != 0) {
            return form;
        }
        for (String ending : CASE_ENDINGS) {
            if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
                String base = form.substring(0, form.length() - ending.length());
                Word shorter = wordforms.lookup(base, false);
                // des Rates is of der Rat, for die Rate has another gender
                int same = Genders.ofAgreement(shorter.noun() & Agreement.NOMINATIVE)
                        & Genders.ofAgreement(word.noun())
                        & Genders.SINGULAR;
                if (shorter.known() && same != 0) {
                    return base;
                }
            }
        }
        return form;
    }

    /** der Beamte, ein Beamter: the form in -er is masculine and strong, that in -e masculine or feminine. */
    private boolean isLikeAdjective(String form) {
        String stem = stem(form);
        if (stem.equals(form)) {
            return false;
        }
        Word strong = wordforms.lookup(stem + "er", false);
        Word weak = wordforms.lookup(stem + "e", false);
        // einem Schotten, for Schotter is another word
        return strong.known()
                && weak.known()
                && (strong.modifier() != 0 || strong.lemma().equals(weak.lemma()))
                && (strong.noun() & Agreement.NOMINATIVE & Agreement.MASCULINE) != 0
                && (weak.noun() & Agreement.NOMINATIVE & Agreement.MASCULINE) != 0;
    }
}
