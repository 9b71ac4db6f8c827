package org.zufolge.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Word;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.CalendarWords;
import org.zufolge.reading.EntityKind;
import org.zufolge.text.Token;

/**
 * Names of persons by what they are made of, {@code Ursula von der Leyen}, or what stands before or behind them,
 * {@code Trainer Nkomo}, {@code Nkomo (32)}.
 */
final class PersonNames {
    private static final int MOST_PARTICLES = 3;
    private static final int LONGEST_ATTRIBUTE = 14;
    /** Longer than any name in the news; so a list of names without commas ends somewhere. */
    private static final int LONGEST = 7;

    private final EntityLexicon lexicon;
    private final FirstNames firstNames;
    private final NameWords nameWords = NameWords.german();
    private final Wordforms wordforms = Wordforms.german();

    PersonNames(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        this.firstNames = new FirstNames(lexicon);
    }

    /**
     * The name that begins at a token.
     *
     * @param limit where it must end
     * @return the name, of a person or of something not known; null where no name begins
     */
    @Nullable
    ProperName at(Parse parse, KnownNames known, int from, int limit) {
        boolean named = isName(parse, from);
        if (!named && parse.tag(from) != Tag.NOUN) {
            return null;
        }
        boolean introduced = isIntroduced(parse, from);
        if (!named && !isNameInGuise(parse, from, introduced)) {
            return null;
        }
        if (isForeign(parse, known, from, limit, introduced)) {
            return null;
        }
        int to = from + 1;
        while (to < limit && to - from < LONGEST) {
            int next = next(parse, known, from, to, limit, introduced);
            if (next == to) {
                break;
            }
            to = next;
        }
        if (to - from > 1
                && isFirstName(parse, from + 1)
                && lexicon.sense(parse.spelling(from)).office() != null) {
            // Major Bo …: the rank is no part of the name
            return null;
        }
        if (!isFirstName(parse, from) && !introduced) {
            for (int t = from + 1; t + 1 < to; t++) {
                if (isFirstName(parse, t) && isPlace(parse, from)) {
                    // Gouverneur von Massachusetts Mitt …: the name begins later
                    return null;
                }
            }
        }
        int length = to - from;
        boolean first = isFirstName(parse, from);
        boolean person = introduced
                || length >= 2 && (first || isSurname(parse, to - 1))
                || length >= 2 && isAge(parse, to)
                || isAged(parse, from)
                || isDescribed(parse, from, to)
                || isOneOfTwo(parse, from, to, limit);
        return ProperName.of(from, to, person ? EntityKind.PERSON : null);
    }

    /** The end of the name's next part; the same token where it has no more. */
    private int next(Parse parse, KnownNames known, int from, int to, int limit, boolean introduced) {
        if (isName(parse, to) && !nameWords.isParticle(parse.spelling(to))) {
            boolean body = isKnownBody(known, to, limit);
            return body && !isFirstName(parse, to - 1) ? to : to + 1;
        }
        if (parse.tag(to) == Tag.NOUN
                && (isFirstName(parse, to - 1) || isInitial(parse.form(to - 1)) || introduced && to == from + 1)
                && isNameInGuise(parse, to, true)) {
            return to + 1;
        }
        if (isRegnal(parse, to)) {
            return to + 1;
        }
        int behind = to;
        while (behind < limit && behind - to < MOST_PARTICLES && nameWords.isParticle(parse.spelling(behind))) {
            behind++;
        }
        if (behind > to
                && behind < limit
                && (isName(parse, behind)
                        || behind == to + 1 && parse.tag(behind) == Tag.NOUN && isNameInGuise(parse, behind, true))
                && !NamePieces.allCapitals(parse.form(behind))
                && known.at(behind) == null
                && (parse.is(to, "zu") || (parse.words()[behind].name() & Word.PLACE_NAME) == 0)
                && !isName(parse, behind + 1)) {
            return behind + 1;
        }
        return to;
    }

    private static boolean isInitial(String form) {
        return form.length() == 2 && form.charAt(1) == '.';
    }

    /** Elisabeth II., Benedikt XVI. */
    private static boolean isRegnal(Parse parse, int token) {
        String form = parse.form(token);
        if (parse.tag(token) != Tag.NUMBER || form.length() < 2 || !form.endsWith(".")) {
            return false;
        }
        for (int i = 0; i < form.length() - 1; i++) {
            if ("IVX".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isIntroduced(Parse parse, int from) {
        if (nameWords.title(parse.spelling(from - 1)) != null) {
            return true;
        }
        Tag tag = parse.tag(from - 1);
        if (tag != Tag.NOUN && tag != Tag.ADJECTIVE && tag != Tag.NAME) {
            return false;
        }
        OfficeForm office = lexicon.sense(parse.spelling(from - 1)).office();
        return office != null && office.singular();
    }

    private boolean isName(Parse parse, int token) {
        Tag tag = parse.tag(token);
        String form = parse.form(token);
        if (tag == Tag.NAME) {
            return parse.tokens().get(token).kind() != Token.Kind.OTHER
                    && !form.endsWith("-")
                    && nameWords.title(parse.spelling(token)) == null
                    && !nameWords.isLegalForm(parse.spelling(token))
                    && (form.indexOf('-') < 0
                            || lexicon.sense(parse.spelling(token)).office() == null);
        }
        if (tag == Tag.OTHER) {
            // al-Zarqawi, asch-Schams
            int hyphen = form.indexOf('-');
            return hyphen > 1
                    && hyphen <= 4
                    && hyphen + 1 < form.length()
                    && Character.isLowerCase(form.charAt(0))
                    && Character.isUpperCase(form.charAt(hyphen + 1));
        }
        return false;
    }

    /** Karma, Littmann, Koch: a name that is also a noun, or that only seems to be a compound. */
    private boolean isNameInGuise(Parse parse, int token, boolean introduced) {
        Word word = parse.words()[token];
        boolean first = isFirstName(parse, token);
        if (first
                && (isFollowedByName(parse, token) || parse.tag(token + 1) == Tag.NOUN && isUnsaid(parse, token + 1))) {
            return introduced || parse.tag(token - 1) != Tag.DETERMINER;
        }
        if (!introduced || parse.form(token).indexOf('-') > 0 && isFollowedByName(parse, token)) {
            return false;
        }
        if (CalendarWords.contain(parse.form(token))) {
            // Meike Sonntag, Frau Mai; Landrat Sonntag sagte: before its verb a day would follow a preposition
            return isFirstName(parse, token - 1)
                    || isInitial(parse.form(token - 1))
                    || nameWords.title(parse.spelling(token - 1)) != null
                    || parse.tag(token + 1) == Tag.FINITE;
        }
        OfficeForm before = lexicon.sense(parse.spelling(token - 1)).office();
        if (before != null
                && before.masculine()
                && before.feminine()
                && lexicon.sense(word.form()).office() != null) {
            // der Vorsitzende Richter: one office in two words
            return false;
        }
        if (!isUnsaid(parse, token)) {
            return (word.name() & Word.SURNAME) != 0 && !isFollowedByName(parse, token);
        }
        return (word.name() & Word.SURNAME) != 0
                || isFollowedByName(parse, token) && isBehindOffice(parse, token)
                || isFirstName(parse, token - 1)
                || isInitial(parse.form(token - 1))
                || isGuess(word)
                || isBehindUnknown(parse, token);
    }

    /** Landrätin Ortrun [Feldkamp]: put together like a noun, but none, behind an office and a first name on no list. */
    private boolean isBehindUnknown(Parse parse, int token) {
        return parse.tag(token - 1) == Tag.NAME
                && !isSurname(parse, token - 1)
                && !NamePieces.allCapitals(parse.form(token - 1))
                && isIntroduced(parse, token - 1)
                && !wordforms.isListed(parse.form(token));
    }

    /** Whether the lexicon has nothing to say of a noun. */
    private boolean isUnsaid(Parse parse, int token) {
        return lexicon.sense(parse.spelling(token)).isUnsaid();
    }

    /** Außenminister [Pak] Chol: what only looks like a noun, for between an office and a name nothing else stands. */
    private boolean isBehindOffice(Parse parse, int token) {
        OfficeForm office = parse.tag(token - 1) == Tag.NOUN
                ? lexicon.sense(parse.spelling(token - 1)).office()
                : null;
        return office != null
                && office.singular()
                && (parse.words()[token].noun() & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0;
    }

    private static boolean isFollowedByName(Parse parse, int token) {
        return parse.tag(token + 1) == Tag.NAME;
    }

    /** Whether the dictionary knows no more of a form than the end of it: Malinow|ski, but not Wort|bruch. */
    private boolean isGuess(Word word) {
        String form = word.form();
        int same = Math.min(3, word.lemma().length());
        if (form.regionMatches(true, 0, word.lemma(), 0, same)) {
            return false;
        }
        int cut = form.toLowerCase(Locale.ROOT)
                .lastIndexOf(word.lemma().toLowerCase(Locale.ROOT).substring(0, same));
        return cut < 2 || !wordforms.lookup(form.substring(0, cut), false).known();
    }

    /** Whether a name of something else begins here: the dictionary's towns, the lexicon's bodies and countries. */
    private boolean isForeign(Parse parse, KnownNames known, int from, int limit, boolean introduced) {
        boolean followed = from + 1 < limit && isName(parse, from + 1);
        if (followed && isFirstName(parse, from)) {
            return false;
        }
        NameMatch match = known.at(from);
        if (match != null) {
            // Sprecherin Aral Munck: a body's name and a person's first name are one
            boolean other = introduced
                    && followed
                    && match.to() == from + 1
                    && match.entry().entityKind() == EntityKind.ORGANISATION
                    && !NamePieces.allCapitals(parse.form(from));
            return !other;
        }
        return parse.words()[from].name() == Word.PLACE_NAME && !isName(parse, from + 1);
    }

    private boolean isPlace(Parse parse, int token) {
        return (parse.words()[token].name() & Word.PLACE_NAME) != 0
                || parse.is(token - 1, "von")
                || parse.is(token - 1, "in");
    }

    private boolean isKnownBody(KnownNames known, int token, int limit) {
        NameMatch match = known.at(token);
        return match != null && match.to() <= limit;
    }

    private boolean isFirstName(Parse parse, int token) {
        return (parse.words()[token].name() & Word.FIRST_NAME) != 0 || firstNames.gender(parse.spelling(token)) != 0;
    }

    /** Nkomo, die Anwältin der Frau, …; der Geschäftsführer der Firma, Bo Nkomo, … */
    private boolean isDescribed(Parse parse, int from, int to) {
        if (parse.is(to, ",")) {
            int noun = to + 1;
            while (noun < to + LONGEST_ATTRIBUTE
                    && (parse.tag(noun) == Tag.DETERMINER || parse.tag(noun) == Tag.ADJECTIVE)) {
                noun++;
            }
            if (isOffice(parse, noun)) {
                return true;
            }
        }
        boolean closes = parse.tag(to) == Tag.PUNCTUATION || parse.tag(to) == Tag.QUOTE;
        if (!parse.is(from - 1, ",") || !closes || to - from < 2) {
            return false;
        }
        for (int t = from - 2; t > from - LONGEST_ATTRIBUTE && t >= 0; t--) {
            if (isOffice(parse, t)) {
                return true;
            }
            switch (parse.tag(t)) {
                case DETERMINER, ADJECTIVE, NOUN, NAME, PREPOSITION, QUOTE, NUMBER -> {
                    // an attribute of the office
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isOffice(Parse parse, int token) {
        if (parse.tag(token) != Tag.NOUN) {
            return false;
        }
        OfficeForm office = lexicon.sense(parse.spelling(token)).office();
        return office != null && office.singular();
    }

    /** Anna und Emil Lund: a first name that shares the surname behind it. */
    private boolean isOneOfTwo(Parse parse, int from, int to, int limit) {
        return to - from == 1
                && parse.is(to, "und")
                && to + 2 < limit
                && isFirstName(parse, from)
                && isFirstName(parse, to + 1)
                && isName(parse, to + 2)
                && parse.tag(from - 1) != Tag.DETERMINER
                && !NamePieces.allCapitals(parse.form(from));
    }

    private static boolean isSurname(Parse parse, int token) {
        return (parse.words()[token].name() & Word.SURNAME) != 0;
    }

    /** der 32-jährige, die 32 Jahre alte; but a body is das 150-jährige. */
    private static boolean isAged(Parse parse, int from) {
        String age = parse.form(from - 1);
        int article = from - 2;
        if (parse.is(from - 2, "Jahre") && age.startsWith("alte")) {
            article = from - 4;
        } else if (!age.contains("-jährige")) {
            return false;
        }
        return parse.tag(article) == Tag.DETERMINER && !parse.is(article, "das");
    }

    /** (32) */
    private static boolean isAge(Parse parse, int token) {
        return parse.is(token, "(") && parse.tag(token + 1) == Tag.NUMBER && parse.is(token + 2, ")");
    }
}
