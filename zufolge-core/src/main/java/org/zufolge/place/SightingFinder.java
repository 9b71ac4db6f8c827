package org.zufolge.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.Article;
import org.zufolge.entity.CountryEntry;
import org.zufolge.entity.EntityLexicon;
import org.zufolge.entity.Linked;
import org.zufolge.entity.NameMatch;
import org.zufolge.entity.NameUse;
import org.zufolge.entity.OfficeForm;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Word;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.Memo;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/**
 * Finds the names of places in a report, and leaves those of persons, clubs and papers, and common words that are towns
 * too. What is a place by name alone is taken wherever it stands; the less sure the name, the more its surroundings must
 * say: a preposition without article, a noun for its kind, a country in brackets, or the same name told for a place
 * elsewhere in the report.
 */
final class SightingFinder {
    private static final double LARGE = Math.log(200_000) / Math.log(2);
    private static final double SIZEABLE = Math.log(100_000) / Math.log(2);
    private static final double NOTABLE = Math.log(50_000) / Math.log(2);
    private static final double KNOWN_IN_GERMANY = Math.log(20_000) / Math.log(2);
    private static final double NEIGHBOURS = 40;
    private static final int LONGEST_BRACKET = 5;
    private static final Set<String> GERMAN_SPEAKING = Set.of("DE", "AT", "CH", "LI", "LU");

    private final EntityLexicon lexicon;
    private final Wordforms wordforms;
    private final WordList words = WordList.names();
    private final Memo<List<Toponym>> adjectives = Memo.of(8, form -> adjectival("", form));

    private final Memo<Integer> directions = Memo.of(8, this::directionOf);

    SightingFinder(EntityLexicon lexicon, Wordforms wordforms) {
        this.lexicon = lexicon;
        this.wordforms = wordforms;
    }

    /**
     * Finds the names of places in a report.
     *
     * @param parse the report as grammar sees it
     * @param who its persons and bodies
     * @return the names in the order of the text, none overlapping another
     */
    List<Sighting> find(Parse parse, Linked who) {
        return new Run(parse, who).find();
    }

    /** The places that an adjective in -er is made from: {@code Berliner, Bremer}. */
    private List<Toponym> adjectival(String first, String form) {
        String listed = words.place(first + form);
        if (listed != null) {
            return listed.isEmpty() ? List.of() : Gazetteer.german().named(listed);
        }
        String stem = form.substring(0, form.length() - 2);
        for (String name : List.of(stem, stem + "en", stem + "e")) {
            if (first.isEmpty() && trustIn(wordforms.lookup(name, false), false) == Trust.COMMON_WORD) {
                continue;
            }
            List<Toponym> places = new ArrayList<>(Gazetteer.german().named(first + name));
            places.removeIf(place -> place.common()
                    || place.kind() == Toponym.Kind.WATER
                    || place.kind() == Toponym.Kind.MOUNTAIN
                    || place.kind() == Toponym.Kind.SEAT
                    || place.kind().isTown()
                            && place.kind() != Toponym.Kind.CAPITAL
                            && place.weight() < (isGermanSpeaking(place) ? KNOWN_IN_GERMANY : LARGE));
            if (!places.isEmpty()) {
                return List.copyOf(places);
            }
        }
        return List.of();
    }

    private Trust trustIn(Word word, boolean name) {
        boolean place = (word.name() & Word.PLACE_NAME) != 0;
        boolean personal =
                (word.name() & (Word.FIRST_NAME | Word.SURNAME)) != 0 || lexicon.firstName(word.form()) != null;
        if (personal) {
            return place ? Trust.UNKNOWN : Trust.PERSONAL;
        }
        if (place) {
            return word.lemma().equals(word.form()) ? Trust.PLACE : Trust.UNKNOWN;
        }
        return !name && word.known() && isItself(word) ? Trust.COMMON_WORD : Trust.UNKNOWN;
    }

    /** Whether the dictionary has a noun itself, not only the last part of it. */
    private boolean isItself(Word word) {
        String lemma = word.lemma();
        int common = Math.min(3, Math.min(lemma.length(), word.form().length()));
        return lemma.regionMatches(true, 0, word.form(), 0, common);
    }

    /** How long the direction is that a form begins with: of {@code Nordsyrien} 4; 0 where it begins with none. */
    private int directionOf(String form) {
        int length = 0;
        if ("NSOWZM".indexOf(form.charAt(0)) < 0) {
            return length;
        }
        for (int at = 3; at < form.length() - 3 && at <= 8; at++) {
            if (words.is("direction", form.substring(0, at))) {
                length = at;
            }
        }
        return length;
    }

    /** How sure a name is to be a place's, by itself. */
    private enum Trust {
        /** No name here at all: a verb or pronoun at the beginning of a sentence. */
        NONE,
        COMMON_WORD,
        /** A first name or surname as well. */
        PERSONAL,
        /** Not in the dictionary. */
        UNKNOWN,
        PLACE
    }

    /** What speaks for a place in front of or behind a name. */
    private enum Evidence {
        NONE,
        /** Coordinated with a place by a comma. */
        LIST,
        /** nach, bei, bis: before persons too. */
        NEAR,
        IN,
        /** das bayerische X. */
        ADJECTIVE,
        /** die Stadt X; X (Oberbayern). */
        KIND
    }

    private final class Run {
        private final Parse parse;
        private final Linked who;
        private final List<Token> tokens;
        private final Set<String> people = new HashSet<>();
        private final List<Sighting> found = new ArrayList<>();
        private final List<Sighting> pending = new ArrayList<>();
        private final Set<String> told = new HashSet<>();
        /** What spoke for the place that ends before a token. */
        private final @Nullable Evidence[] before;

        Run(Parse parse, Linked who) {
            this.parse = parse;
            this.who = who;
            this.tokens = parse.tokens();
            this.before = new Evidence[tokens.size() + 1];
        }

        List<Sighting> find() {
            for (Entity entity : who.entities()) {
                if (entity.kind() == EntityKind.PERSON && entity.named()) {
                    List<String> names = NameKey.pieces(entity.name());
                    people.addAll(names.subList(Math.min(1, names.size() - 1), names.size()));
                }
            }
            for (Sentence sentence : parse.sentences()) {
                if (sentence.role() == Sentence.Role.DATELINE) {
                    dateline(sentence);
                } else {
                    scan(sentence);
                }
            }
            for (Sighting sighting : pending) {
                if (told.contains(key(sighting))) {
                    found.add(sighting);
                }
            }
            found.sort((a, b) -> Integer.compare(a.from(), b.from()));
            return found;
        }

        private String key(Sighting sighting) {
            return sighting.places().get(0).form();
        }

        private void accept(Sighting sighting, Evidence evidence) {
            found.add(sighting);
            before[sighting.to()] = evidence;
            if (sighting.use() != Sighting.Use.PART) {
                told.add(key(sighting));
            }
        }

        // --- where ------------------------------------------------------------------------------------------------

        /** Berlin/Moskau (dpa) - */
        private void dateline(Sentence sentence) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (parse.is(i, "(") && !found.isEmpty()) {
                    return;
                }
                if (!startsUpper(i) || words.is("never", parse.spelling(i))) {
                    continue;
                }
                Gazetteer.Found name = Gazetteer.german().longest(tokens, i, sentence.to());
                Toponym country = country(i);
                if (country != null) {
                    accept(new Sighting(i, i + 1, List.of(country), Sighting.Use.NAME), Evidence.KIND);
                } else if (name != null && !name.genitive()) {
                    accept(new Sighting(i, name.to(), name.places(), Sighting.Use.NAME), Evidence.KIND);
                    i = name.to() - 1;
                }
            }
        }

        private void scan(Sentence sentence) {
            int end = sentence.to();
            for (int i = sentence.from(); i < end; ) {
                if (!startsUpper(i)) {
                    i++;
                    continue;
                }
                NameMatch match = who.known().at(i);
                if (match != null && match.entry().entityKind() != EntityKind.PLACE) {
                    i = match.to();
                    continue;
                }
                i = Math.max(i + 1, at(i, end, match));
            }
        }

        /** Looks for a place at a token; gives where to go on. */
        private int at(int i, int end, @Nullable NameMatch match) {
            boolean country = match != null
                    && match.entry() instanceof CountryEntry
                    && match.use() == NameUse.NAME
                    && !match.form().equals("US");
            boolean people = match != null
                    && (match.use() == NameUse.ADJECTIVE
                            || match.use() == NameUse.DEMONYM_MASCULINE
                            || match.use() == NameUse.DEMONYM_FEMININE
                            || match.use() == NameUse.DEMONYM_PLURAL);
            if (!country && !people && !mayBeName(i)) {
                return i + 1;
            }
            Gazetteer.Found name = Gazetteer.german().longest(tokens, i, end);
            if (match != null && (country || people) && (name == null || name.to() <= match.to())) {
                if (country) {
                    country(i, match);
                }
                return match.to();
            }
            int adjective = adjective(i, end);
            if (adjective > i && (name == null || name.to() <= adjective)) {
                return adjective;
            }
            if (name != null) {
                return town(i, name, end);
            }
            Sighting part = part(i);
            if (part != null) {
                accept(part, Evidence.IN);
            }
            return i + 1;
        }

        /** Whether a token can begin the name of a place, so that it is worth looking it up; few nouns are. */
        private boolean mayBeName(int i) {
            Tag tag = parse.tag(i);
            Word word = parse.words()[i];
            if (tag == Tag.NAME || word.name() != 0 || !word.known()) {
                return true;
            }
            boolean goesOn = tag == Tag.NOUN
                    ? parse.is(i + 1, "(") || parse.is(i + 1, "/") || words.is("first", parse.spelling(i))
                    : startsUpper(i + 1);
            return goesOn
                    || isCompound(i)
                    || evidence(i) != Evidence.NONE
                    || Areas.german().begins(word.form());
        }

        private boolean startsUpper(int i) {
            if (i >= tokens.size()) {
                return false;
            }
            Token token = tokens.get(i);
            return (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.ABBREVIATION)
                    && token.spelling().isCapital();
        }

        // --- countries --------------------------------------------------------------------------------------------

        private @Nullable Toponym country(int i) {
            NameMatch match = who.known().at(i);
            return match != null && match.entry() instanceof CountryEntry entry && match.use() == NameUse.NAME
                    ? country(entry)
                    : null;
        }

        private @Nullable Toponym country(CountryEntry entry) {
            Toponym point = Gazetteer.german().country(entry.country());
            return point == null
                    ? null
                    : new Toponym(
                            entry.name(),
                            entry.name(),
                            Toponym.Kind.COUNTRY,
                            entry.country(),
                            null,
                            point.source(),
                            point.lat(),
                            point.lon(),
                            0,
                            false);
        }

        private void country(int i, NameMatch match) {
            Toponym country = country((CountryEntry) match.entry());
            boolean people = ((CountryEntry) match.entry()).article() == Article.NONE && isPeople(i, match.to());
            if (country == null
                    || people
                    || isPerson(i, match.to())
                    || isPartOfName(i, match.to(), Trust.PLACE, evidence(i))) {
                return;
            }
            boolean genitive = !match.form().equals(parse.form(match.to() - 1))
                    && parse.form(match.to() - 1).endsWith("s");
            Sighting.Use use = genitive ? Sighting.Use.GENITIVE : Sighting.Use.NAME;
            Evidence evidence = evidence(i);
            accept(new Sighting(i, match.to(), List.of(country), use), evidence);
        }

        // --- towns and areas --------------------------------------------------------------------------------------

        private int town(int i, Gazetteer.Found name, int end) {
            int to = name.to();
            // in Peters Haus: what the preposition governs is the house
            Evidence around = name.genitive() && evidence(i) != Evidence.KIND ? Evidence.NONE : evidence(i);
            Trust trust = trust(i, name);
            List<Toponym> places = new ArrayList<>(name.places());
            places.removeIf(place -> place.common() && !tellsCommon(i, place, around));
            if (places.isEmpty()) {
                return i + 1;
            }
            Sighting sighting =
                    new Sighting(i, to, places, name.genitive() ? Sighting.Use.GENITIVE : Sighting.Use.NAME);
            Evidence evidence = isBracketed(sighting, end) ? Evidence.KIND : around;
            if (name.pieces() == 1 && words.is("never", parse.spelling(i)) && evidence != Evidence.KIND
                    || isPerson(i, to) && evidence != Evidence.IN && evidence != Evidence.KIND
                    || isPartOfName(i, to, trust, evidence)
                    || isNamesake(i, to)
                    || isPeople(i, to) && places.get(0).kind() == Toponym.Kind.STATE) {
                return to;
            }
            switch (verdict(sighting, trust, evidence)) {
                case YES -> accept(sighting, evidence);
                case PERHAPS -> pending.add(sighting);
                default -> {
                    // another word
                }
            }
            return to;
        }

        private Verdict verdict(Sighting sighting, Trust trust, Evidence evidence) {
            int i = sighting.from();
            boolean area = false;
            boolean capital = false;
            double weight = 0;
            for (Toponym place : sighting.places()) {
                area |= isNamedArea(place);
                capital |= place.kind() == Toponym.Kind.CAPITAL;
                weight = Math.max(weight, place.weight());
            }
            if (trust == Trust.NONE) {
                return Verdict.NO;
            }
            if (area && trust != Trust.PERSONAL || evidence == Evidence.KIND) {
                return Verdict.YES;
            }
            boolean article = hasArticle(i);
            if (article && trust != Trust.PLACE && !area && evidence != Evidence.ADJECTIVE) {
                return Verdict.NO;
            }
            return switch (trust) {
                case NONE -> Verdict.NO;
                case COMMON_WORD ->
                    words.is("common", parse.spelling(i))
                                    && !article
                                    && (evidence == Evidence.IN || evidence == Evidence.LIST || parse.is(i - 1, "nach"))
                            ? Verdict.YES
                            : Verdict.NO;
                case PERSONAL ->
                    evidence == Evidence.IN
                                    || evidence == Evidence.NEAR && weight >= SIZEABLE && !isKnownPerson(i)
                                    || evidence == Evidence.ADJECTIVE
                                    || area && article
                            ? Verdict.YES
                            : isKnownPerson(i) ? Verdict.NO : Verdict.PERHAPS;
                case UNKNOWN -> evidence != Evidence.NONE || capital || weight >= LARGE ? Verdict.YES : Verdict.PERHAPS;
                case PLACE -> Verdict.YES;
            };
        }

        private Trust trust(int i, Gazetteer.Found name) {
            if (name.to() - i > 1 || name.pieces() > 1) {
                if (isFirstName(i)) {
                    return Trust.PERSONAL;
                }
                boolean notable = name.places().stream()
                        .anyMatch(place -> place.weight() >= NOTABLE
                                || isNamedArea(place)
                                || place.kind() == Toponym.Kind.CAPITAL
                                || isGermanSpeaking(place));
                return notable ? Trust.PLACE : Trust.UNKNOWN;
            }
            Tag tag = parse.tag(i);
            if (tag != Tag.NAME && tag != Tag.NOUN && tag != Tag.ADJECTIVE) {
                return Trust.NONE;
            }
            Trust trust = trustIn(parse.words()[i], tag == Tag.NAME);
            // The dictionary does not tell Luther from Leipzig.
            boolean known = name.places().stream().anyMatch(SightingFinder::isKnown);
            return trust == Trust.PLACE && !known ? Trust.UNKNOWN : trust;
        }

        /** Am Main, an der Oder, im Harz, der Kanton Uri: what is a common word but for what stands before it. */
        private boolean tellsCommon(int i, Toponym place, Evidence evidence) {
            boolean on = parse.is(i - 1, "am") || parse.is(i - 1, "der") && parse.is(i - 2, "an");
            return switch (place.kind()) {
                case WATER -> on;
                case MOUNTAIN -> on || parse.is(i - 1, "vom") || parse.is(i - 1, "dem") && parse.is(i - 2, "auf");
                case REGION -> evidence == Evidence.IN || parse.is(i - 1, "im");
                default -> evidence == Evidence.KIND;
            };
        }

        // --- what speaks for a place ------------------------------------------------------------------------------

        private Evidence evidence(int i) {
            int p = i - 1;
            boolean adjective = false;
            if (parse.tag(p) == Tag.ADJECTIVE) {
                adjective = true;
                if (isGeographic(p)) {
                    return Evidence.ADJECTIVE;
                }
                p--;
            }
            if (p < 0 || parse.tag(p) == Tag.DETERMINER || parse.tag(p) == Tag.FINITE) {
                return Evidence.NONE;
            }
            if (parse.tag(p) == Tag.NOUN
                    && !adjective
                    && (words.isNoun("town", parse.spelling(p))
                            || words.isNoun("state", parse.spelling(p))
                            || words.isNoun("region", parse.spelling(p)))) {
                return Evidence.KIND;
            }
            if (words.isAnyCase("in", parse.spelling(p))) {
                return Evidence.IN;
            }
            if (parse.is(p, "von") && words.is("of", parse.spelling(p - 1))) {
                return Evidence.IN;
            }
            if (words.isAnyCase("near", parse.spelling(p))) {
                return Evidence.NEAR;
            }
            Evidence earlier = before[p];
            if (earlier != null && earlier != Evidence.NONE) {
                if (parse.is(p, "und") || parse.is(p, "oder") || parse.is(p, "sowie") || parse.is(p, "/")) {
                    return Evidence.IN;
                }
                if (parse.is(p, ",") || parse.is(p, "–") || parse.is(p, "-")) {
                    return Evidence.LIST;
                }
            }
            return Evidence.NONE;
        }

        /** im bayerischen Hof, das ukrainische Charkiw, im Schweizer Visp. */
        private boolean isGeographic(int adjective) {
            NameMatch match = who.known().at(adjective);
            if (match != null && match.use() == NameUse.ADJECTIVE) {
                return true;
            }
            String form = parse.form(adjective);
            return Character.isUpperCase(form.charAt(0)) && form.endsWith("er") && before[adjective + 1] != null;
        }

        private boolean hasArticle(int i) {
            int p = parse.tag(i - 1) == Tag.ADJECTIVE ? i - 2 : i - 1;
            return parse.tag(p) == Tag.DETERMINER || words.isAnyCase("article", parse.spelling(p));
        }

        /** Halle (Westfalen), Springfield (Illinois): what stands in brackets behind it is where it lies. */
        private boolean isBracketed(Sighting sighting, int end) {
            int open = sighting.to();
            if (!parse.is(open, "(")) {
                return false;
            }
            for (int close = open + 2; close < Math.min(end, open + LONGEST_BRACKET); close++) {
                if (parse.is(close, ")")) {
                    return isArea(open + 1, close);
                }
                if (parse.is(close, ",") && isArea(open + 1, close)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isArea(int from, int to) {
            NameMatch match = who.known().at(from);
            if (match != null && match.entry() instanceof CountryEntry && match.to() == to) {
                return true;
            }
            Gazetteer.Found name = Gazetteer.german().longest(tokens, from, to);
            return name != null
                    && name.to() == to
                    && name.places().stream().anyMatch(place -> !place.kind().isTown());
        }

        // --- what speaks against it -------------------------------------------------------------------------------

        /** Whether it is a surname that a person in the report goes by. */
        private boolean isKnownPerson(int i) {
            String form = parse.form(i);
            return people.contains(form) || form.endsWith("s") && people.contains(form.substring(0, form.length() - 1));
        }

        /** Paris Hilton, Herr Essen, Minister Hagen; or a surname told before. */
        private boolean isPerson(int i, int to) {
            if (to - i == 1 && isKnownPerson(i)) {
                return true;
            }
            int p = i - 1;
            if (p < 0) {
                return false;
            }
            if (words.is("title", parse.spelling(p))) {
                return true;
            }
            if (parse.tag(p) == Tag.NAME && isFirstName(p) && before[i] == null) {
                return true;
            }
            if (parse.is(p, "von") && parse.tag(p - 1) == Tag.NAME && before[p] == null) {
                return true;
            }
            if (parse.tag(p) == Tag.NOUN
                    && !words.isNoun("town", parse.spelling(p))
                    && !words.isNoun("state", parse.spelling(p))) {
                OfficeForm office = lexicon.office(parse.spelling(p));
                return office != null && office.singular();
            }
            return false;
        }

        private boolean isFirstName(int i) {
            return (parse.words()[i].name() & Word.FIRST_NAME) != 0 || lexicon.firstName(parse.spelling(i)) != null;
        }

        /** Borussia Dortmund, Washington Post, Hannover 96, London Bridge. */
        private boolean isPartOfName(int i, int to, Trust trust, Evidence evidence) {
            int p = i - 1;
            if (p >= 0 && words.is("club", parse.spelling(p))) {
                return true;
            }
            boolean told = evidence == Evidence.IN || evidence == Evidence.KIND || evidence == Evidence.NEAR;
            if (p >= 0 && parse.tag(p) == Tag.NAME && before[i] == null && !told && startsUpper(p)) {
                return true;
            }
            if (to >= tokens.size()) {
                return false;
            }
            Token next = tokens.get(to);
            if (words.is("follow", next.spelling())) {
                return true;
            }
            if (next.kind() == Token.Kind.NUMBER
                    && !told
                    && Character.isDigit(next.form().charAt(0))) {
                return next.form().length() == 2 || next.form().length() == 4;
            }
            if (parse.tag(to) != Tag.NAME || next.kind() != Token.Kind.WORD || !startsUpper(to)) {
                return false;
            }
            if (told) {
                return trust != Trust.PLACE && !isFirstName(to);
            }
            boolean genitive = parse.form(to - 1).endsWith("s") && isFirstName(to);
            return !genitive && who.known().at(to) == null;
        }

        /** Die Schweden, den Sachsen: those who live there. */
        private boolean isPeople(int i, int to) {
            return to - i == 1
                    && parse.form(i).endsWith("en")
                    && (parse.is(i - 1, "die") || parse.is(i - 1, "den") || parse.is(i - 1, "der"));
        }

        /** „Paris“ alone between quotation marks: a ship, a paper. */
        private boolean isNamesake(int i, int to) {
            return parse.tag(i - 1) == Tag.QUOTE && parse.tag(to) == Tag.QUOTE;
        }

        // --- adjectives and parts ---------------------------------------------------------------------------------

        /** Berliner Polizei, New Yorker Hafen; gives the token after the adjective, or the first where it is none. */
        private int adjective(int i, int end) {
            if (parse.tag(i + 1) != Tag.NOUN && parse.tag(i + 2) != Tag.NOUN) {
                return i;
            }
            int last = i;
            if (!parse.form(i).endsWith("er")
                    && i + 1 < end
                    && parse.form(i + 1).endsWith("er")
                    && startsUpper(i + 1)) {
                last = i + 1;
            }
            String form = parse.form(last);
            int noun = last + 1;
            if (!form.endsWith("er")
                    || form.length() < 5
                    || noun >= end
                    || parse.tag(noun) != Tag.NOUN
                    || !startsUpper(noun)
                    || words.is("thing", parse.spelling(noun))
                    || words.isNoun("thing", parse.spelling(noun))
                    || parse.tag(i - 1) == Tag.NAME && before[i] == null
                    || lexicon.office(parse.spelling(last)) != null
                    || isPerson(i, last + 1)) {
                return i;
            }
            List<Toponym> places =
                    last > i ? adjectival(parse.form(i) + " ", form) : adjectives.get(parse.spelling(last));
            if (places.isEmpty()) {
                return i;
            }
            accept(new Sighting(i, noun, places, Sighting.Use.ADJECTIVE), Evidence.NONE);
            return noun;
        }

        private boolean isCompound(int i) {
            String form = parse.form(i);
            return form.endsWith("er") && parse.tag(i + 1) == Tag.NOUN
                    || form.indexOf('-') > 0
                    || directions.get(parse.spelling(i)) > 0;
        }

        /** Nordsyrien, Ostukraine; Berlin-Nikolassee. */
        private @Nullable Sighting part(int i) {
            String form = parse.form(i);
            int hyphen = form.indexOf('-');
            if (hyphen > 0 && hyphen < form.length() - 2) {
                Sighting district = district(i, form.substring(0, hyphen), form.substring(hyphen + 1));
                if (district != null) {
                    return district;
                }
            }
            int cut = directions.get(parse.spelling(i));
            if (cut == 0 || isPerson(i, i + 1) || isPartOfName(i, i + 1, Trust.PLACE, Evidence.NONE)) {
                return null;
            }
            int begin = form.charAt(cut) == '-' ? cut + 1 : cut;
            String rest = Character.toUpperCase(form.charAt(begin)) + form.substring(begin + 1);
            Token whole = new Token(0, rest.length(), rest, Token.Kind.WORD);
            Toponym area = null;
            NameMatch match = lexicon.name(List.of(whole), 0);
            if (match != null && match.entry() instanceof CountryEntry entry && match.use() == NameUse.NAME) {
                area = country(entry);
            } else if (match == null) {
                for (Toponym place : Gazetteer.german().named(rest)) {
                    if (place.kind() == Toponym.Kind.STATE && !place.common()) {
                        area = place;
                    }
                }
            }
            return area == null ? null : new Sighting(i, i + 1, List.of(unplaced(area, form)), Sighting.Use.PART);
        }

        /** A part of an area: in its country, but nobody says where. */
        private static Toponym unplaced(Toponym area, String form) {
            return new Toponym(
                    form,
                    form,
                    Toponym.Kind.REGION,
                    area.country(),
                    area.province(),
                    null,
                    Double.NaN,
                    Double.NaN,
                    0,
                    false);
        }

        private @Nullable Sighting district(int i, String town, String part) {
            if (!Character.isUpperCase(part.charAt(0))
                    || trustIn(wordforms.lookup(town, false), false) != Trust.PLACE) {
                return null;
            }
            List<Toponym> towns = new ArrayList<>(Gazetteer.german().named(town));
            towns.removeIf(place -> !place.kind().isTown() || place.weight() < KNOWN_IN_GERMANY);
            if (towns.isEmpty()) {
                return null;
            }
            for (Toponym place : Gazetteer.german().named(part)) {
                for (Toponym whole : towns) {
                    if (place.kind().isTown() && place.weight() < LARGE && place.distance(whole) < NEIGHBOURS) {
                        return new Sighting(i, i + 1, List.of(place), Sighting.Use.NAME);
                    }
                }
            }
            Trust known = trustIn(wordforms.lookup(part, false), false);
            boolean there = evidence(i) == Evidence.IN && !hasArticle(i);
            return there && known == Trust.UNKNOWN ? new Sighting(i, i + 1, towns, Sighting.Use.PART) : null;
        }
    }

    /** An area that news knows by its name, not one of the many provinces named after their towns. */
    private static boolean isNamedArea(Toponym place) {
        return !place.kind().isTown() && place.kind() != Toponym.Kind.PROVINCE;
    }

    private static boolean isGermanSpeaking(Toponym place) {
        return place.country() != null && GERMAN_SPEAKING.contains(place.country());
    }

    /** Whether it is so large, or so near to readers of German, that its name needs no more. */
    private static boolean isKnown(Toponym place) {
        return isNamedArea(place)
                || place.kind() == Toponym.Kind.CAPITAL
                || place.weight() >= (isGermanSpeaking(place) ? KNOWN_IN_GERMANY : SIZEABLE);
    }

    private enum Verdict {
        YES,
        PERHAPS,
        NO
    }
}
