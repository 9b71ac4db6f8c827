package org.zufolge.grammar;

import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Form;
import org.zufolge.text.Quoted;
import org.zufolge.text.Token;

/**
 * Finds noun phrases: article, attributes, head, then genitives, appositions, names and brackets that belong to it.
 * Whether a prepositional phrase belongs to the noun before it or to the verb is not a matter of grammar alone; {@link
 * Reach} says how far to go.
 */
public final class NounPhrases {
    /** How much of what follows the head counts as part of the phrase. */
    public enum Reach {
        /** Names, genitives, brackets and tight appositions. */
        TIGHT,
        /** Also prepositional attributes that most often belong to a noun, and appositions between commas. */
        USUAL,
        /** Everything up to the end: the field in front of the verb holds one phrase only. */
        ALL
    }

    private static final int LONGEST_BRACKET = 6;
    /** So deep in one another attributes are read: nobody writes more, but a list of names may look like it. */
    private static final int DEEPEST = 32;
    /** Nor so many tokens in a row. */
    private static final int LONGEST_ATTRIBUTES = 400;
    /** No attribute between an article and its noun is longer, and what is no attribute need not be read to its end. */
    private static final int LONGEST_ATTRIBUTE = 24;

    private static final int LONGEST_QUOTED_NAME = 12;
    /** What has four digits is a year more often than a number of people. */
    private static final int YEAR_DIGITS = 4;

    private static final Measures MEASURES = Measures.german();

    private final Parse parse;

    public NounPhrases(Parse parse) {
        this.parse = parse;
    }

    /**
     * The noun phrase that begins at a token.
     *
     * @param from its first token
     * @param end where it must end
     * @return the phrase, or null where none begins there
     */
    public @Nullable NounPhrase at(int from, int end, Reach reach) {
        return at(from, end, reach, 0);
    }

    /** The same, of a phrase that is an attribute within so many others. */
    private @Nullable NounPhrase at(int from, int end, Reach reach, int depth) {
        int i = from;
        int agreement = Agreement.ANY;
        Tag first = parse.tag(i);
        if (i < end && first == Tag.QUOTE) {
            int after = quotedName(i, end);
            if (after > i && after - i > 2) {
                // laut „Rheinblick“
                int to = attributes(after, end, i + 1, reach, depth);
                return new NounPhrase(from, to, i + 1, after, Agreement.ANY);
            }
        }
        if (i < end && first == Tag.PRONOUN && !parse.is(i, "sich")) {
            int modifier = parse.words()[i].modifier();
            return new NounPhrase(from, i + 1, i, i + 1, modifier == 0 ? Agreement.ANY : modifier);
        }
        boolean numbered = false;
        boolean determined = false;
        while (i < end) {
            Tag tag = parse.tag(i);
            Word word = parse.words()[i];
            if (tag == Tag.DETERMINER) {
                // zwei der Frauen, but im Mai 2008 einer Mutter
                boolean year = numbered && !determined && isYear(i - 1);
                if (year || determined && !parse.is(i - 1, "alle") && !isSecond(i)) {
                    break;
                }
                agreement = isPossessive(parse.spelling(i)) ? agreement : narrow(agreement, word.modifier());
                determined = true;
            } else if (tag == Tag.ADJECTIVE) {
                agreement = narrow(agreement, word.modifier());
            } else if (tag == Tag.NUMBER) {
                if ((determined || numbered) && isMeasure(i + 1, end)) {
                    i++;
                }
                numbered = true;
            } else if (tag == Tag.QUOTE || tag == Tag.ADVERB && i + 1 < end && attributeFollows(i + 1, end)) {
                // ein „schwerer“ Fehler; eine sehr gute Idee
            } else if (tag == Tag.PUNCTUATION
                    && parse.is(i, ",")
                    && i > from
                    && parse.tag(i - 1) == Tag.ADJECTIVE
                    && parse.tag(i + 1) == Tag.ADJECTIVE) {
                // ein langer, harter Streit
            } else if (tag == Tag.COORDINATOR
                    && i > from
                    && parse.tag(i - 1) == Tag.ADJECTIVE
                    && parse.tag(i + 1) == Tag.ADJECTIVE) {
                // ein langer und harter Streit
            } else if (numbered
                    && (tag == Tag.COORDINATOR || parse.is(i, "bis"))
                    && parse.tag(i - 1) == Tag.NUMBER
                    && parse.tag(i + 1) == Tag.NUMBER) {
                // zwei 20 und 25 Jahre alte Männer, zwei bis drei Zeugen
            } else if ((determined || numbered) && tag == Tag.PREPOSITION) {
                int after = extendedAttribute(i, end);
                if (after < 0) {
                    if (!determined) {
                        // vier von zehn Befragten
                        break;
                    }
                    return null;
                }
                i = after;
                continue;
            } else {
                break;
            }
            i++;
        }
        if (i >= end || !isNominal(i)) {
            if (i > from
                    && (determined || numbered)
                    && i <= end
                    && parse.tag(i - 1) != Tag.QUOTE
                    && (parse.tag(i - 1) == Tag.ADJECTIVE
                            || parse.tag(i - 1) == Tag.NUMBER
                            || parse.tag(i - 1) == Tag.DETERMINER)) {
                // der Ältere, die beiden, 37, vier von zehn Befragten: the noun is left out
                boolean several = numbered && !isYear(i - 1);
                NounPhrase among = several && reach != Reach.TIGHT && i < end && parse.is(i, "von")
                        ? at(i + 1, end, Reach.TIGHT, depth + 1)
                        : null;
                int to = among != null && among.can(Agreement.DATIVE & Agreement.PLURAL) ? among.to() : i;
                return new NounPhrase(from, to, i - 1, i, agreement);
            }
            return null;
        }
        int head = i;
        int nominal = parse.words()[i].noun();
        while (i + 1 < end && isNominal(i + 1) && continuesName(head, i + 1)) {
            i++;
        }
        // Nordkoreas Machthaber: a genitive name in front; the noun behind it is the head
        if (i > head
                && parse.tag(head) == Tag.NAME
                && !determined
                && parse.form(head).endsWith("s")) {
            for (int j = head + 1; j <= i; j++) {
                if (parse.tag(j) == Tag.NOUN) {
                    head = j;
                    nominal = parse.words()[j].noun();
                    break;
                }
            }
        }
        if (!determined
                && parse.tag(i) == Tag.NAME
                && isGenitive(parse.words()[i].noun())
                && parse.tag(i + 1) == Tag.ADJECTIVE) {
            // Nordkoreas neuer Machthaber
            NounPhrase owned = at(i + 1, end, reach, depth + 1);
            if (owned != null && isNominal(owned.head())) {
                return new NounPhrase(from, owned.to(), owned.head(), owned.core(), owned.agreement());
            }
        }
        if (i > head && parse.tag(head) == Tag.NAME && parse.tag(i) == Tag.NAME) {
            // Thomas Lang: only the last part of a name is inflected
            nominal = parse.words()[i].noun();
        }
        if (numbered && parse.tag(from) == Tag.NUMBER) {
            agreement = narrow(agreement, Agreement.PLURAL);
        }
        agreement = narrow(agreement, nominal == 0 ? Agreement.ANY : nominal);
        int core = closed(from, i + 1, end);
        int to = attributes(core, end, head, reach, depth);
        return new NounPhrase(from, to, head, core, agreement);
    }

    /** Whether a phrase opens a quotation and ends before it is closed. */
    private boolean endsWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            Quoted pair = parse.opened(i);
            if (pair != null && pair.close() > to) {
                return true;
            }
        }
        return false;
    }

    /** die «Neue Post»: behind the closing mark, where the opening one stands within the phrase. */
    private int closed(int from, int to, int end) {
        if (parse.tag(to) != Tag.QUOTE || to > end) {
            return to;
        }
        for (int i = to - 1; i >= from; i--) {
            Quoted pair = parse.opened(i);
            if (pair != null) {
                return pair.closed() && pair.close() == to ? to + 1 : to;
            }
        }
        return to;
    }

    private static boolean isGenitive(int possibilities) {
        return possibilities != Agreement.NONE && (possibilities & ~Agreement.GENITIVE) == Agreement.NONE;
    }

    private boolean isYear(int i) {
        return parse.form(i).length() == YEAR_DIGITS
                && Character.isDigit(parse.form(i).charAt(0));
    }

    /** die [beiden] Zeugen, ein [anderer] Zeuge, die [vielen] alten Zeugen: what tells how many or which, behind an article. */
    private boolean isSecond(int i) {
        String form = parse.spelling(i).lower();
        return form.startsWith("ander")
                || form.startsWith("beide")
                || form.startsWith("viele")
                || form.startsWith("wenige")
                || form.startsWith("jede");
    }

    /** Deren Autoren, dessen Anwalt: a genitive itself, so that what follows may be in any case. */
    public static boolean isPossessive(Form form) {
        return form.lower().equals("deren") || form.lower().equals("dessen");
    }

    private static int narrow(int agreement, int by) {
        int both = agreement & by;
        return by == 0 || both == 0 ? agreement : both;
    }

    private boolean isNominal(int i) {
        Tag tag = parse.tag(i);
        return tag == Tag.NOUN || tag == Tag.NAME;
    }

    /** Präsident Wladimir Putin, Ministerin Müller: a name behind its noun, or a name of several words. */
    private boolean continuesName(int head, int next) {
        if (parse.tag(next) == Tag.NAME) {
            return true;
        }
        Word word = parse.words()[next];
        // two common nouns in a row: Ende September, Regierung Merkel; Universität Konstanz; a genitive name before a
        // noun
        return parse.tag(next - 1) == Tag.NAME
                || !word.known()
                || (word.name() & Word.PLACE_NAME) != 0
                || parse.tag(head) == Tag.NAME;
    }

    private boolean attributeFollows(int i, int end) {
        for (int j = i; j < Math.min(end, i + 3); j++) {
            Tag tag = parse.tag(j);
            if (tag == Tag.ADJECTIVE || tag == Tag.NUMBER) {
                return true;
            }
            if (tag != Tag.ADVERB) {
                return false;
            }
        }
        return false;
    }

    /** ein 39 [Jahre] alter Mann: between a number and an adjective a measure is not the noun of the phrase. */
    private boolean isMeasure(int i, int end) {
        return i + 2 < end
                && parse.tag(i) == Tag.NOUN
                && MEASURES.contain(parse.words()[i].lemma())
                && parse.tag(i + 1) == Tag.ADJECTIVE
                && isNominal(i + 2);
    }

    /** Skips the phrases inside an extended attribute: die [von X erhobene] Klage. */
    private int extendedAttribute(int i, int end) {
        for (int j = i + 1; j + 1 < Math.min(end, i + LONGEST_ATTRIBUTE); j++) {
            Tag tag = parse.tag(j);
            if (tag == Tag.FINITE || tag == Tag.PUNCTUATION) {
                return -1;
            }
            if (tag == Tag.ADJECTIVE
                    && isNominal(j + 1)
                    && parse.tag(j - 1) != Tag.DETERMINER
                    && parse.tag(j - 1) != Tag.PREPOSITION) {
                return j;
            }
        }
        return -1;
    }

    private int attributes(int start, int end, int head, Reach reach, int depth) {
        if (depth >= DEEPEST) {
            return start;
        }
        int to = start;
        boolean more = true;
        while (more && to < Math.min(end, start + LONGEST_ATTRIBUTES)) {
            more = false;
            int next = attribute(to, end, head, reach, depth + 1);
            if (next > to) {
                to = next;
                more = true;
            }
        }
        return to;
    }

    /** The end of the attribute that begins at a token, or that token where none does. */
    private int attribute(int i, int end, int head, Reach reach, int depth) {
        Tag tag = parse.tag(i);
        Token token = parse.tokens().get(i);
        if (token.is("(") || token.is("[")) {
            for (int j = i + 1; j < Math.min(end, i + LONGEST_BRACKET + 1); j++) {
                if (parse.is(j, ")") || parse.is(j, "]")) {
                    return j + 1;
                }
            }
            return i;
        }
        if (tag == Tag.QUOTE) {
            return quotedName(i, end);
        }
        if (tag == Tag.DETERMINER && (parse.words()[i].modifier() & Agreement.GENITIVE) != 0) {
            NounPhrase genitive = at(i, end, reach == Reach.ALL ? Reach.ALL : Reach.TIGHT, depth);
            // sagte Sprecherin Munck der Zeitung: a person who is called by name has no genitive, but somebody to speak
            // to
            boolean named = isSurname(head) || parse.tag(head) == Tag.NOUN && parse.tag(i - 1) == Tag.NAME;
            boolean called = named && parse.is(i, "der");
            boolean apart = parse.is(i - 1, ",");
            return genitive != null
                            && genitive.can(Agreement.GENITIVE)
                            && !called
                            && !apart
                            && !endsWithin(i, genitive.to())
                    ? genitive.to()
                    : i;
        }
        if (tag == Tag.ADJECTIVE && i == headEnd(head) && endsGenitive(i)) {
            // Einschätzung politischer Beobachter
            NounPhrase genitive = at(i, end, Reach.TIGHT, depth);
            return genitive != null && genitive.can(Agreement.GENITIVE) ? genitive.to() : i;
        }
        if (tag == Tag.NAME && parse.tag(i - 1) == Tag.NOUN && i == headEnd(head)) {
            // Aussagen Webers
            NounPhrase name = at(i, end, Reach.TIGHT, depth);
            return name == null ? i : name.to();
        }
        if (tag == Tag.NUMBER && parse.tag(i - 1) == Tag.NAME && !(i + 1 < end && isNominal(i + 1))) {
            return i + 1;
        }
        if (tag == Tag.PREPOSITION && reach != Reach.TIGHT && isAttributive(i, head, reach)) {
            NounPhrase object = at(i + 1, end, reach, depth);
            return object == null ? i : object.to();
        }
        if (isCoordinator(i) && reach != Reach.TIGHT) {
            NounPhrase second = at(i + 1, end, reach, depth);
            return second != null && parse.tag(second.to()) != Tag.FINITE || second != null && reach == Reach.ALL
                    ? second.to()
                    : i;
        }
        if (token.is(",") && reach != Reach.TIGHT) {
            return apposition(i, end, depth);
        }
        return i;
    }

    /** Kral, Ada Kern; not CDU, which may be der Stadt. */
    private boolean isSurname(int head) {
        String form = parse.form(head);
        return parse.tag(head) == Tag.NAME && form.length() > 1 && Character.isLowerCase(form.codePointAt(1));
    }

    private int headEnd(int head) {
        int i = head + 1;
        while (i < parse.tags().length && isNominal(i)) {
            i++;
        }
        return i;
    }

    private boolean endsGenitive(int i) {
        return parse.spelling(i).lower().endsWith("er");
    }

    private boolean isCoordinator(int i) {
        return parse.is(i, "und") || parse.is(i, "sowie") || parse.is(i, "oder");
    }

    /**
     * «New York Times», „Der Spiegel“: a quoted name, on its own or behind its noun. Its closing mark may stand right
     * behind the end, as a clause leaves out the marks at its ends.
     */
    private int quotedName(int i, int end) {
        Quoted pair = parse.opened(i);
        if (pair == null
                || !pair.closed()
                || pair.close() > end
                || pair.close() - i > LONGEST_QUOTED_NAME
                || !parse.spelling(i + 1).isCapital()) {
            return i;
        }
        for (int j = i + 1; j < pair.close(); j++) {
            if (parse.tag(j) == Tag.FINITE) {
                return i;
            }
        }
        return pair.close() + 1;
    }

    private boolean isAttributive(int i, int head, Reach reach) {
        if (reach == Reach.ALL) {
            return true;
        }
        if (parse.tag(i - 1) == Tag.NAME && parse.tag(head) == Tag.NAME) {
            // a person has no attributes with a preposition, save a place: laut Roth aus Gründen der Sicherheit
            return parse.is(i, "aus") && parse.tag(i + 1) == Tag.NAME;
        }
        return switch (parse.form(i)) {
            case "von", "vom", "für", "aus" -> true;
            // die Forscher um Ada Kern
            case "um" -> parse.tag(i - 1) == Tag.NOUN && parse.tag(i + 1) == Tag.NAME;
            default -> false;
        };
    }

    /** Whether a phrase can be no nominative and no accusative: what stands beside a subject is in its case. */
    private boolean isInOtherCase(int from, int end, int depth) {
        NounPhrase phrase = at(from, end, Reach.TIGHT, depth);
        return phrase != null && (phrase.agreement() & ~(Agreement.DATIVE | Agreement.GENITIVE)) == 0;
    }

    /** , der Sprecher des Ministeriums, — between two commas, or at the end of its clause. */
    private int apposition(int comma, int end, int depth) {
        if (comma + 1 >= end || parse.tag(comma + 1) == Tag.PRONOUN) {
            return comma;
        }
        NounPhrase second = at(comma + 1, end, Reach.USUAL, depth);
        if (second == null) {
            return comma;
        }
        int close = second.core();
        while (close < second.to() && !parse.is(close, ",")) {
            close++;
        }
        if (close + 1 < second.to() && isInOtherCase(close + 1, second.to(), depth)) {
            // sagte die Chefin, Ada Kern, [dem Sender]: whom she told, and nothing more of who she is
            return close + 1;
        }
        if (second.to() < end && parse.is(second.to(), ",")) {
            return second.to() + 1;
        }
        return second.to() >= end ? second.to() : comma;
    }
}
