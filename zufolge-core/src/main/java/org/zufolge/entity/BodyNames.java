package org.zufolge.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.FunctionWords.Use;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Word;
import org.zufolge.reading.EntityKind;
import org.zufolge.text.Quoted;
import org.zufolge.text.Token;

/**
 * Names of bodies and outlets that no table knows, by the noun before them, {@code die Reederei Nordlinie}, their legal
 * form, {@code Hallbach AG}, or as addresses of the web.
 */
final class BodyNames {
    private static final int LONGEST_QUOTED = 12;
    private static final int LONGEST_FIRM = 5;
    /** What is named by the noun and a place together: das Landesgericht Graz. */
    private static final Set<String> PUBLIC = Set.of(
            "court", "prosecution", "police", "rescue", "government", "science", "medicine", "parliament", "military");

    private static final Set<String> PRIVATE = Set.of("company", "association", "party", "club", "media");

    private final EntityLexicon lexicon;
    private final NameWords nameWords = NameWords.german();
    private final FunctionWords functionWords = FunctionWords.german();

    BodyNames(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The name that begins at a token or, where noun and name are one, at the noun before it.
     *
     * @param begin where the sentence begins
     * @param limit where it ends
     * @return the name, or null
     */
    @Nullable
    ProperName at(Parse parse, KnownNames known, int from, int begin, int limit) {
        if (parse.tag(from) == Tag.QUOTE) {
            return quoted(parse, from, limit);
        }
        Token token = parse.tokens().get(from);
        if (isAddress(token.form())) {
            return ProperName.of(from, from + 1, EntityKind.OUTLET);
        }
        if (token.kind() == Token.Kind.OTHER) {
            return null;
        }
        if (nameWords.isLegalForm(token.spelling())) {
            return firm(parse, from, begin);
        }
        boolean behind = parse.tag(from - 1) == Tag.NOUN
                && from > begin
                && (parse.tag(from) == Tag.NAME
                        || isInitials(parse, from, limit)
                        || isEpithet(parse, from, limit)
                                && (isPrivate(parse, from - 1) || isInitiative(parse, from - 1))
                        || parse.tag(from) == Tag.NOUN
                                && isUnsaid(parse, from)
                                && !isPlural(parse, from)
                                && (isPrivate(parse, from - 1)
                                        || isBareOutlet(parse, from - 1)
                                        || (parse.words()[from].name() & Word.PLACE_NAME) != 0));
        return behind ? behindNoun(parse, known, from, limit) : null;
    }

    /** der Sender «Kanal 9» */
    private @Nullable ProperName quoted(Parse parse, int open, int limit) {
        Quoted pair = parse.opened(open);
        if (pair == null || !pair.closed() || pair.close() > open + LONGEST_QUOTED) {
            return null;
        }
        int close = pair.close();
        NounSense sense = parse.tag(open - 1) == Tag.NOUN ? lexicon.sense(parse.spelling(open - 1)) : NounSense.NONE;
        EntityKind kind = sense.bodyKind();
        if (kind == null && sense.office() != null && sense.office().singular()) {
            kind = EntityKind.PERSON;
        }
        int first = open + 1;
        if (kind == null
                || first >= limit
                || !Character.isLetterOrDigit(parse.form(first).codePointAt(0))) {
            return null;
        }
        boolean capital = false;
        for (int t = first; t < Math.min(limit, close); t++) {
            capital |= parse.spelling(t).isCapital() || isAddress(parse.form(t));
            if (parse.tag(t) == Tag.FINITE || parse.tokens().get(t).kind() == Token.Kind.STOP) {
                return null;
            }
            if (kind == EntityKind.PERSON && parse.tag(t) != Tag.NAME && parse.tag(t) != Tag.NOUN) {
                return null;
            }
        }
        return capital && close <= limit ? ProperName.of(first, close, kind) : null;
    }

    /** bbc.example, www.zeitung.example: an outlet speaks through it */
    static boolean isAddress(String form) {
        int dot = form.lastIndexOf('.');
        if (dot <= 0 || dot + 2 >= form.length() || form.indexOf('@') >= 0) {
            return false;
        }
        for (int i = dot + 1; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i))) {
                return false;
            }
        }
        return Character.isLetter(form.codePointAt(0));
    }

    /** Ihlener Anlagenbau GmbH: back to the article or whatever else no name has. */
    private @Nullable ProperName firm(Parse parse, int legalForm, int begin) {
        int from = legalForm;
        while (from > begin && legalForm - from < LONGEST_FIRM && isOfFirm(parse, from - 1)) {
            from--;
        }
        return from == legalForm ? null : ProperName.of(from, legalForm + 1, EntityKind.ORGANISATION);
    }

    private boolean isOfFirm(Parse parse, int token) {
        String form = parse.form(token);
        if (form.equals("&") || form.equals("+") || nameWords.isLegalForm(parse.spelling(token))) {
            return true;
        }
        Tag tag = parse.tag(token);
        boolean nominal = tag == Tag.NAME || tag == Tag.NOUN || tag == Tag.ADJECTIVE;
        NounSense sense = lexicon.sense(parse.spelling(token));
        return nominal && hasCapital(form) && sense.office() == null && !isPlainNoun(sense);
    }

    /** Firma, Konzern: what a firm is, not what it is called. */
    private static boolean isPlainNoun(NounSense sense) {
        for (NounForm noun : sense.nouns()) {
            if (noun.modifier().isEmpty() && noun.entry().sort().equals("company")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapital(String form) {
        for (int i = 0; i < Math.min(2, form.length()); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** die Reederei Nordlinie: the name alone; das Landesgericht Graz: both together. */
    private @Nullable ProperName behindNoun(Parse parse, KnownNames known, int from, int limit) {
        NounSense sense = lexicon.sense(parse.spelling(from - 1));
        EntityKind kind = sense.bodyKind();
        if (kind == null || isTerritory(sense)) {
            return null;
        }
        NameMatch match = known.at(from);
        boolean country = false;
        if (match != null) {
            country = match.entry().entityKind() == EntityKind.PLACE;
            boolean longer = match.to() == from + 1 && isInitials(parse, from, limit);
            if (!longer && (!country || !parse.form(match.to() - 1).equals(lastWord(match.form())))) {
                // a name with an entry of its own; Regierung Israels: a genitive and no name
                return null;
            }
        }
        int to = from + 1;
        if (isEpithet(parse, from, limit)) {
            return ProperName.of(from, from + 2, kind);
        }
        while (to < limit && (parse.tag(to) == Tag.NAME || parse.tag(to) == Tag.NUMBER && isRoman(parse.form(to)))) {
            to++;
        }
        if (kind == EntityKind.OUTLET && isChannel(parse, to, limit)) {
            to++;
        }
        if (isBareOutlet(parse, from - 1) && parse.tag(from) == Tag.NOUN) {
            return ProperName.of(from - 1, to, kind);
        }
        boolean place = country || (parse.words()[from].name() & Word.PLACE_NAME) != 0;
        boolean whole = kind == EntityKind.ORGANISATION && (place || isPublic(sense));
        if (kind == EntityKind.ORGANISATION && isAbbreviated(parse, from, to, limit)) {
            return ProperName.of(from - 1, to + 2, kind);
        }
        if (kind == EntityKind.ORGANISATION && !place && parse.tag(from) == Tag.NOUN) {
            while (to < limit && parse.tag(to) == Tag.NOUN && isUnsaid(parse, to) && !isObject(parse, from - 1, to)) {
                to++;
            }
        }
        return ProperName.of(whole ? from - 1 : from, to, kind);
    }

    /** die Firma Stahlbau, die Gewerkschaft Öffentlicher-Dienst: a noun, but nothing that speaks of itself. */
    private boolean isUnsaid(Parse parse, int token) {
        return lexicon.sense(parse.spelling(token)).isUnsaid() && lexicon.firstName(parse.spelling(token)) == null;
    }

    /** die Organisation [Blaue] Küste: within a sentence an adjective has a capital only in a name. */
    private static boolean isEpithet(Parse parse, int token, int limit) {
        return parse.tag(token) == Tag.ADJECTIVE
                && parse.spelling(token).isCapital()
                && token + 1 < limit
                && (parse.tag(token + 1) == Tag.NOUN || parse.tag(token + 1) == Tag.NAME);
    }

    /** der Sender Welle [7], but not: zahlte dem Sender Welle 7 Millionen. */
    private static boolean isChannel(Parse parse, int token, int limit) {
        if (token >= limit
                || parse.tag(token) != Tag.NUMBER
                || parse.form(token).length() > 3) {
            return false;
        }
        Tag next = token + 1 < limit ? parse.tag(token + 1) : Tag.PUNCTUATION;
        return parse.form(token).chars().allMatch(Character::isDigit)
                && next != Tag.NOUN
                && next != Tag.NAME
                && next != Tag.ADJECTIVE
                && next != Tag.NUMBER;
    }

    /**
     * warf der Reederei Nordkap [Fehler] vor: behind a dative or genitive that no preposition governs, or where it can be
     * several, a bare noun may be what is done to the body.
     */
    private static boolean isObject(Parse parse, int noun, int token) {
        if ((parse.words()[token].noun() & Agreement.ACCUSATIVE & Agreement.PLURAL) != 0) {
            return true;
        }
        int article = noun - 1;
        while (parse.tag(article) == Tag.ADJECTIVE) {
            article--;
        }
        int agreement = parse.words()[noun].noun();
        if (parse.tag(article) == Tag.DETERMINER) {
            agreement &= parse.words()[article].modifier();
        }
        return (agreement & Agreement.NOMINATIVE) == 0 && parse.tag(article - 1) != Tag.PREPOSITION;
    }

    /** hat der Betreiber [Vorwürfe] zurückgewiesen: what can only be several is what is done, and no name. */
    private static boolean isPlural(Parse parse, int token) {
        int agreement = parse.words()[token].noun();
        return (agreement & Agreement.ACCUSATIVE & Agreement.PLURAL) != 0
                && (agreement & Agreement.SINGULAR) == 0
                && parse.form(token).indexOf('-') < 0;
    }

    /** die Gewerkschaft Wasser [und Boden] (GWB): the initials in the bracket tell that it is one name. */
    private static boolean isAbbreviated(Parse parse, int from, int to, int limit) {
        if (!parse.is(to, "und") || to + 2 >= limit || !parse.is(to + 2, "(")) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (int t = from - 1; t <= to + 1; t++) {
            if (Character.isUpperCase(parse.form(t).charAt(0))) {
                initials.append(parse.form(t).charAt(0));
            }
        }
        return parse.form(to + 3).contentEquals(initials);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean isRoman(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("IVX".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A firm, club or association with an article, so that a noun behind it can be nothing but its name. */
    private boolean isPrivate(Parse parse, int noun) {
        if (parse.tag(noun - 1) != Tag.DETERMINER && parse.tag(noun - 1) != Tag.ADJECTIVE) {
            return false;
        }
        NounSense sense = lexicon.sense(parse.spelling(noun));
        if (sense.bodyKind() == EntityKind.OUTLET) {
            return true;
        }
        for (NounForm form : sense.nouns()) {
            if (PRIVATE.contains(form.entry().sort())) {
                return true;
            }
        }
        return false;
    }

    /** berichtet Radio [Tannwald]: an outlet that needs no article is named by both words. */
    private boolean isBareOutlet(Parse parse, int noun) {
        Tag before = parse.tag(noun - 1);
        boolean contracted = before == Tag.PREPOSITION && functionWords.is(parse.spelling(noun - 1), Use.DEFINITE);
        return before != Tag.DETERMINER
                && before != Tag.ADJECTIVE
                && before != Tag.NUMBER
                && !contracted
                && (parse.words()[noun].noun() & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0
                && lexicon.sense(parse.spelling(noun)).bodyKind() == EntityKind.OUTLET;
    }

    /** die Bürgerinitiative [Freier Horizont], laut Bündnis [Bunte Stadt]: one group. */
    private boolean isInitiative(Parse parse, int noun) {
        Tag before = parse.tag(noun - 1);
        for (NounForm form : lexicon.sense(parse.spelling(noun)).nouns()) {
            if (form.entry().sort().equals("group")) {
                return before == Tag.DETERMINER || before == Tag.ADJECTIVE || before == Tag.PREPOSITION;
            }
        }
        return false;
    }

    /** der Verein [TSV] Altdorf: the first part of a name. */
    private static boolean isInitials(Parse parse, int token, int limit) {
        return NamePieces.allCapitals(parse.form(token)) && token + 1 < limit && parse.tag(token + 1) == Tag.NAME;
    }

    /** Stadt, Land: what stands behind it is a place. */
    private static boolean isTerritory(NounSense sense) {
        for (NounForm noun : sense.nouns()) {
            if (noun.entry().sort().equals("territory")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPublic(NounSense sense) {
        for (NounForm noun : sense.nouns()) {
            if (PUBLIC.contains(noun.entry().sort())) {
                return true;
            }
        }
        return false;
    }
}
