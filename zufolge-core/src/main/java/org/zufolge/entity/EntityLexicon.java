package org.zufolge.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;
import org.zufolge.reading.EntityKind;
import org.zufolge.text.Token;

/**
 * What is known beforehand about who speaks in German news: outlets, organisations and countries by name; offices,
 * groups, organisations and documents by noun; and which nouns take up what was named before.
 *
 * <p>Immutable; shared by any number of threads. The tables under {@code resources/org/zufolge/de/} are read at the
 * first {@link #german()}.
 */
public final class EntityLexicon {
    /** The shortest first part of a compound written as one word: {@code Amts|richter}, but not {@code T|richter}. */
    private static final int SHORTEST_MODIFIER = 3;

    /** A shorter word in capitals is as likely another abbreviation: {@code DNA}. */
    private static final int SHORTEST_SHOUT = 4;

    /** Longer tokens are web addresses and the like. */
    private static final int LONGEST_COMPOUND = 80;

    /** Stands for words that only end like an office: {@code Laut|sprecher}. */
    private static final OfficeEntry NO_OFFICE = new OfficeEntry(null, null, "", true);

    /** What makes a noun of a verb and no compound: {@code Ein|führung}, {@code Ver|dienst}. */
    private static final Set<String> PARTICLES = Set.of(
            "Auf",
            "Aus",
            "Bei",
            "Durch",
            "Ein",
            "Ent",
            "Fort",
            "Heraus",
            "Her",
            "Hin",
            "Irre",
            "Los",
            "Miss",
            "Nach",
            "Über",
            "Um",
            "Unter",
            "Ver",
            "Vor",
            "Weg",
            "Wider",
            "Wieder",
            "Zer",
            "Zurück",
            "Zusammen");

    private static final Set<String> NETWORK_PREPOSITIONS = Set.of("auf", "bei", "via");

    private final NameTrie names;
    /** Those of whoever uses the lexicon; null where there are none. */
    private final @Nullable NameTrie given;

    private final Map<String, OfficeForm> offices;
    private final Map<String, List<NounForm>> nouns;
    private final Map<String, List<AnaphorEntry>> anaphors;
    private final Map<String, CountryEntry> countries;
    private final Map<String, Gender> firstNames;
    private final Memo<NounSense> senses = Memo.of(16, this::readSense);
    private final Memo<List<String>> lemmas = Memo.of(12, this::readLemmas);
    private final Memo<Optional<Gender>> knownFirstNames;

    private static final class German {
        private static final EntityLexicon LEXICON = new EntityLexicon();
    }

    private EntityLexicon() {
        names = new NameTrie();
        given = null;
        offices = new HashMap<>(16384);
        nouns = new HashMap<>(8192);
        anaphors = new HashMap<>(2048);
        countries = new HashMap<>(512);
        firstNames = new HashMap<>(4096);
        knownFirstNames = Memo.of(15, form -> Optional.ofNullable(firstNames.get(NamePieces.fold(form))));
        readOutlets();
        readBodies();
        readCountries();
        readOffices();
        readNouns();
        readAnaphors();
        readFirstNames();
    }

    /** The tables of another, and names beside them. */
    private EntityLexicon(EntityLexicon tables, NameTrie given) {
        names = tables.names;
        this.given = given;
        offices = tables.offices;
        nouns = tables.nouns;
        anaphors = tables.anaphors;
        countries = tables.countries;
        firstNames = tables.firstNames;
        knownFirstNames = tables.knownFirstNames;
    }

    /** The lexicon for German. */
    public static EntityLexicon german() {
        return German.LEXICON;
    }

    /**
     * A lexicon that knows these by name, besides what the tables know; of two names of the same length theirs counts, and
     * of two of theirs the first.
     */
    public EntityLexicon with(List<KnownEntity> entities) {
        NameTrie theirs = new NameTrie();
        for (KnownEntity entity : entities) {
            for (String form : entity.forms()) {
                theirs.addGiven(form, entity);
            }
        }
        return new EntityLexicon(this, theirs);
    }

    /**
     * The longest name that begins at a token.
     *
     * @param tokens of the report
     * @param at index of the first token
     * @return the name, or null; never one that is only a common word here, see {@link NameMatch#sure()}
     */
    public @Nullable NameMatch name(List<Token> tokens, int at) {
        return best(tokens, at, true);
    }

    /**
     * The longest name that may begin at a token, also where it may just as well be a common word: {@code der Spiegel}.
     * For a caller who knows more, such as that it is the subject of a verb of saying.
     *
     * @param tokens of the report
     * @param at index of the first token
     * @return the name, or null
     */
    public @Nullable NameMatch candidate(List<Token> tokens, int at) {
        return best(tokens, at, false);
    }

    /**
     * The sure names in a run of tokens, left to right, longest first, none within another.
     *
     * @param tokens of the report
     * @param from index of the first token
     * @param to index after the last
     */
    public List<NameMatch> names(List<Token> tokens, int from, int to) {
        List<NameMatch> found = new ArrayList<>();
        for (int at = from; at < to; ) {
            NameMatch match = name(tokens, at);
            if (match != null && match.to() <= to) {
                found.add(match);
                at = match.to();
            } else {
                at++;
            }
        }
        return found;
    }

    /**
     * What the first part of a compound with a hyphen names: the SPD for {@code SPD-Fraktionschef}, the USA for
     * {@code US-Präsident}, the magazine for {@code Spiegel-Bericht}.
     *
     * @param form one token
     * @return the entry, or null where the first part is no name or, with what follows, may be a common word
     *     ({@code Welt-Cup})
     */
    public @Nullable NamedEntry inCompound(String form) {
        NameTrie.Form theirs = given == null ? null : given.modifier(form);
        NameTrie.Form modifier = theirs == null ? names.modifier(form) : theirs;
        if (modifier == null) {
            return null;
        }
        return modifier.common() && !isOfOutlets(form.substring(form.lastIndexOf('-') + 1)) ? null : modifier.entry();
    }

    /**
     * The office or role a form stands for, also as the end of a compound: {@code Sprecherin},
     * {@code SPD-Fraktionschef}, {@code Forschenden}, {@code Lehrer:innen}.
     *
     * @param form one token
     * @return the form's entry and what it may be, or null
     */
    public @Nullable OfficeForm office(String form) {
        return sense(form).office();
    }

    /** The same, of the form of a token. */
    public @Nullable OfficeForm office(Form form) {
        return sense(form).office();
    }

    private @Nullable OfficeForm readOffice(String form) {
        OfficeForm both = inclusive(form);
        OfficeForm found = both != null ? both : lookUp(form, offices, EntityLexicon::inCompound);
        return found == null || found.entry().equals(NO_OFFICE) ? null : found;
    }

    /** All that is known of a form as a noun. */
    NounSense sense(String form) {
        return senses.get(form);
    }

    NounSense sense(Form form) {
        return senses.get(form);
    }

    /** The lemmas of the nouns that are words of a name: {@code Ministerium} of {@code Ministerium für Kultur}. */
    List<String> lemmasIn(String name) {
        return lemmas.get(name);
    }

    private List<String> readLemmas(String name) {
        List<String> found = new ArrayList<>();
        for (String word : name.split("[ -]")) {
            for (NounForm noun : sense(word).nouns()) {
                found.add(noun.entry().lemma());
            }
        }
        return List.copyOf(found);
    }

    private NounSense readSense(String form) {
        List<NounForm> found = lookUp(form, nouns, EntityLexicon::nounsInCompound);
        List<AnaphorEntry> taken = lookUp(form, anaphors, EntityLexicon::anaphorsInCompound);
        return NounSense.of(
                readOffice(form),
                found == null ? List.of() : found,
                taken == null ? List.of() : taken,
                inCompound(form),
                people(form));
    }

    private int people(String form) {
        int genders = 0;
        for (NameTrie.Found found : names.alone(form)) {
            genders |= switch (found.form().use()) {
                case DEMONYM_MASCULINE -> Genders.MASCULINE;
                case DEMONYM_FEMININE -> Genders.FEMININE;
                case DEMONYM_PLURAL -> Genders.PLURAL;
                default -> 0;
            };
        }
        return genders;
    }

    /**
     * The groups, organisations and documents a form may stand for, also as the end of a compound:
     * {@code Regierungskreisen}, {@code Bundesverfassungsgericht}, {@code Untersuchungsberichts}.
     *
     * @param form one token
     * @return one for each kind it may be, those of the longest end it shares with an entry; empty if none
     */
    public List<NounForm> nouns(String form) {
        return sense(form).nouns();
    }

    /**
     * What a noun with a definite article can take up: {@code Zeitung}, {@code Boulevardzeitung}, {@code Beamten}.
     *
     * @param form one token
     * @return one for each gender or number the form may have; empty if it is not known to take up anything
     */
    public List<AnaphorEntry> anaphors(String form) {
        return sense(form).anaphors();
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2, in capitals
     */
    public @Nullable CountryEntry country(String code) {
        return countries.get(code);
    }

    /**
     * The gender of a first name in international news. Names of German speakers are in the full-form lexicon; this
     * adds what it lacks.
     *
     * @param form one token
     * @return the gender, or null where the name is not listed
     */
    public @Nullable Gender firstName(Form form) {
        return knownFirstNames.get(form).orElse(null);
    }

    /** The same for its text alone. */
    public @Nullable Gender firstName(String form) {
        return knownFirstNames.get(form).orElse(null);
    }

    private @Nullable NameMatch best(List<Token> tokens, int at, boolean sureOnly) {
        NameMatch best = null;
        NameTrie.Found chosen = null;
        for (NameTrie.Found found : startingAt(tokens, at)) {
            int to = at + found.length();
            int quotes = 0;
            for (int inner = at; inner < to; inner++) {
                quotes += isQuote(tokens, inner) ? 1 : 0;
            }
            boolean before = isQuote(tokens, at - 1);
            boolean after = isQuote(tokens, to);
            if (quotes % 2 == 1 && !(before && !after)) {
                continue;
            }
            boolean quoted = before && (after || quotes % 2 == 1);
            boolean sure = !found.form().common() || quoted || isIntroduced(tokens, at, found);
            if (!sure && sureOnly) {
                continue;
            }
            if (chosen == null
                    || best == null
                    || found.length() > chosen.length()
                    || (sure == best.sure() ? isBetter(found, chosen, tokens, to) : sure)) {
                chosen = found;
                best = new NameMatch(
                        at,
                        to,
                        found.form().entry(),
                        found.form().text(),
                        found.form().use(),
                        quoted,
                        sure);
            }
        }
        return best;
    }

    private List<NameTrie.Found> startingAt(List<Token> tokens, int at) {
        List<NameTrie.Found> listed = names.startingAt(tokens, at);
        List<NameTrie.Found> theirs = given == null ? List.of() : given.startingAt(tokens, at);
        if (theirs.isEmpty()) {
            return listed;
        }
        List<NameTrie.Found> both = new ArrayList<>(theirs);
        both.addAll(listed);
        return both;
    }

    /**
     * Between two of the same length: what the user of the lexicon knows; as written in the table before inflected; an adjective before a noun of the same
     * form where a noun follows, as in {@code Schweizer Behörden}; else the first read, outlets before bodies before
     * countries.
     */
    private static boolean isBetter(NameTrie.Found found, NameTrie.Found chosen, List<Token> tokens, int to) {
        if (chosen.form().entry() instanceof KnownEntity) {
            return false;
        }
        boolean adjective = found.form().use() == NameUse.ADJECTIVE;
        if (adjective != (chosen.form().use() == NameUse.ADJECTIVE)) {
            return adjective == isNounNext(tokens, to);
        }
        return found.exact() && !chosen.exact();
    }

    private static boolean isNounNext(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.WORD
                && Character.isUpperCase(tokens.get(at).form().charAt(0));
    }

    private static boolean isQuote(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.QUOTE;
    }

    /** Whether what stands before or how it is written says that the name is meant, not the common word. */
    private boolean isIntroduced(List<Token> tokens, int at, NameTrie.Found found) {
        boolean shouted = found.length() == 1
                && tokens.get(at).form().length() >= SHORTEST_SHOUT
                && NamePieces.allCapitals(tokens.get(at).form())
                && !isShouted(tokens, at - 1)
                && !isShouted(tokens, at + 1);
        if (shouted) {
            return true;
        }
        if (at == 0) {
            return false;
        }
        Form before = tokens.get(at - 1).spelling();
        NamedEntry entry = found.form().entry();
        if (entry.kind().equals("network")
                && NETWORK_PREPOSITIONS.contains(before.text().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (AnaphorEntry anaphor : sense(before).anaphors()) {
            if (anaphor.takes(entry.entityKind().label(), entry.kind())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShouted(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.WORD
                && NamePieces.allCapitals(tokens.get(at).form());
    }

    private boolean isOfOutlets(String head) {
        OfficeForm office = office(head);
        if (office != null
                && (office.entry().sphere().equals("media")
                        || office.entry().sphere().equals("chief"))) {
            return true;
        }
        for (NounForm noun : nouns(head)) {
            String sort = noun.entry().sort();
            if (sort.equals("media") || sort.equals("report") || sort.equals("study")) {
                return true;
            }
        }
        return head.equals("Informationen") || head.equals("Angaben");
    }

    /** What stands before the end of a compound, and whether the writer has cut there with a hyphen. */
    private record Cut(String before, boolean hyphen) {}

    /** After a hyphen any noun may stand, for no other cut can be meant; else only what heads compounds. */
    private static @Nullable OfficeForm inCompound(OfficeForm office, Cut cut) {
        return cut.hyphen || office.entry().head() ? office.within(cut.before) : null;
    }

    private static @Nullable List<NounForm> nounsInCompound(List<NounForm> nouns, Cut cut) {
        List<NounForm> found = new ArrayList<>(nouns.size());
        for (NounForm noun : nouns) {
            if (cut.hyphen || noun.entry().head()) {
                found.add(noun.within(cut.before));
            }
        }
        // No nouns at all is what blocks a compound.
        return found.isEmpty() && !nouns.isEmpty() ? null : found;
    }

    private static @Nullable List<AnaphorEntry> anaphorsInCompound(List<AnaphorEntry> entries, Cut cut) {
        List<AnaphorEntry> found = new ArrayList<>(entries.size());
        for (AnaphorEntry entry : entries) {
            if (cut.hyphen || entry.head()) {
                found.add(entry);
            }
        }
        return found.isEmpty() ? null : found;
    }

    /** The entry of a form, or of the longest end of it that heads compounds. */
    private static <T> @Nullable T lookUp(
            String form, Map<String, T> known, BiFunction<T, Cut, @Nullable T> inCompound) {
        T entry = known.get(form);
        if (entry != null) {
            return entry;
        }
        if (form.isEmpty() || form.length() > LONGEST_COMPOUND) {
            return null;
        }
        int hyphen = form.lastIndexOf('-');
        if (hyphen < 0 && !Character.isUpperCase(form.charAt(0))) {
            return null;
        }
        StringBuilder end = new StringBuilder(form.length());
        for (int at = hyphen < 0 ? SHORTEST_MODIFIER : 1; at < form.length() - 1; at++) {
            char first = form.charAt(at);
            boolean cut = form.charAt(at - 1) == '-';
            // A part written as one word begins small; one after a hyphen begins with a capital.
            if (!Character.isLetter(first) || Character.isUpperCase(first) != cut) {
                continue;
            }
            end.setLength(0);
            end.append(Character.toUpperCase(first)).append(form, at + 1, form.length());
            T head = known.get(end.toString());
            if (head == null) {
                continue;
            }
            String before = form.substring(0, cut ? at - 1 : at);
            T found = cut || !PARTICLES.contains(before) ? inCompound.apply(head, new Cut(before, cut)) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** {@code Lehrer:innen}, {@code Sprecher*in}, {@code SchülerInnen}, {@code Richter/-innen}, {@code Leiter(in)}. */
    private @Nullable OfficeForm inclusive(String form) {
        String ending = form.endsWith("nnen") ? "innen" : form.endsWith("n)") ? "in)" : "in";
        int at = form.length() - ending.length();
        if (at < 3 || !form.regionMatches(true, at, ending, 0, ending.length())) {
            return null;
        }
        int stem = at;
        while (stem > 0 && ":*_/-(".indexOf(form.charAt(stem - 1)) >= 0) {
            stem--;
        }
        if (stem == at && !(form.charAt(at) == 'I' && Character.isLowerCase(form.charAt(at - 1)))) {
            return null;
        }
        String stemmed = form.substring(0, stem);
        String feminine = stemmed + (ending.equals("innen") ? "innen" : "in");
        OfficeForm found = lookUp(feminine, offices, EntityLexicon::inCompound);
        return found == null
                ? null
                : new OfficeForm(found.entry(), found.modifier(), true, true, found.singular(), found.plural());
    }

    private void readOutlets() {
        for (String[] row : LexiconTable.rows("outlets.tsv", 6)) {
            OutletEntry entry = new OutletEntry(row[0], row[2], Article.of(row[3]), orNull(row[4]), orNull(row[5]));
            addForms(row[0], row[1], entry);
        }
    }

    private void readBodies() {
        for (String[] row : LexiconTable.rows("bodies.tsv", 6)) {
            BodyEntry entry = new BodyEntry(row[0], row[2], Article.of(row[3]), orNull(row[4]), orNull(row[5]));
            addForms(row[0], row[1], entry);
        }
    }

    private void addForms(String name, String forms, NamedEntry entry) {
        if (forms.equals("-")) {
            names.add(name, entry, NameUse.NAME);
        }
        for (String form : LexiconTable.list(forms, '|')) {
            names.add(form, entry, NameUse.NAME);
        }
    }

    private void readCountries() {
        for (String[] row : LexiconTable.rows("countries.tsv", 12)) {
            List<String> adjectives = LexiconTable.list(row[5], '|');
            List<String> capitals = LexiconTable.list(row[9], '|');
            CountryEntry entry = new CountryEntry(
                    row[0],
                    row[1],
                    Article.of(row[3]),
                    capitals.isEmpty() ? null : unmarked(capitals.get(0)),
                    row[10].equals("government"),
                    unmarked(adjectives));
            countries.put(row[0], entry);
            addForms(row[1], row[2], entry);
            for (String adjective : adjectives) {
                names.add(adjective, entry, NameUse.ADJECTIVE);
            }
            for (String masculine : LexiconTable.list(row[6], '|')) {
                addMasculine(masculine, entry);
            }
            for (String feminine : LexiconTable.list(row[7], '|')) {
                names.add(feminine, entry, NameUse.DEMONYM_FEMININE);
            }
            for (String plural : LexiconTable.list(row[8], '|')) {
                names.add(plural, entry, NameUse.DEMONYM_PLURAL);
            }
            for (String capital : capitals) {
                names.add(capital, entry, NameUse.CAPITAL);
            }
            for (String metonym : LexiconTable.list(row[11], '|')) {
                names.add(metonym, entry, NameUse.METONYM);
            }
        }
    }

    /** A word for a man; in -er its dative plural, in -e its other cases and its plural are one form more. */
    private void addMasculine(String masculine, CountryEntry entry) {
        names.add(masculine, entry, NameUse.DEMONYM_MASCULINE);
        if (masculine.endsWith("er")) {
            names.add(masculine.concat("n"), entry, NameUse.DEMONYM_PLURAL);
        }
    }

    private void readOffices() {
        for (String[] row : LexiconTable.rows("offices.tsv", 6)) {
            boolean hasMasculine = !row[0].equals("-");
            boolean adjectival = row[3].equals(Declension.LIKE_ADJECTIVE);
            String feminine = adjectival ? row[0].substring(0, row[0].length() - 1) : row[3];
            boolean hasFeminine = !feminine.equals("-");
            OfficeEntry entry = new OfficeEntry(
                    hasMasculine ? row[0] : null, hasFeminine ? feminine : null, row[4], row[5].equals("head"));
            if (hasMasculine) {
                for (String form : Declension.singular(row[0], row[1], row[2])) {
                    addOffice(form, new OfficeForm(entry, "", true, adjectival, true, false));
                }
                for (String form : Declension.plural(row[0], row[2])) {
                    addOffice(form, new OfficeForm(entry, "", true, adjectival, false, true));
                }
            }
            if (hasFeminine && !adjectival) {
                addOffice(feminine, new OfficeForm(entry, "", false, true, true, false));
                String plural = hasMasculine ? Declension.femininePlural(feminine) : row[2];
                addOffice(plural, new OfficeForm(entry, "", false, true, false, true));
                if (plural.endsWith("er")) {
                    addOffice(plural.concat("n"), new OfficeForm(entry, "", false, true, false, true));
                }
            }
        }
    }

    /** Two readings of one form: added up where the entry is the same; else the first of the table stays. */
    private void addOffice(String form, OfficeForm reading) {
        OfficeForm known = offices.get(form);
        if (known == null) {
            offices.put(form, reading);
        } else if (known.entry().equals(reading.entry())) {
            offices.put(form, known.and(reading));
        }
    }

    private void readNouns() {
        for (String[] row : LexiconTable.rows("groups.tsv", 8)) {
            Set<String> singular = row[3].equals("plural") ? Set.of() : Declension.singular(row[0], row[1], row[2]);
            Set<String> plural = Declension.plural(row[0], row[2]);
            if (row[4].equals("none")) {
                for (String form : singular) {
                    block(form);
                }
                for (String form : plural) {
                    block(form);
                }
                continue;
            }
            NounEntry entry = new NounEntry(
                    row[0],
                    Article.of(row[3]),
                    EntityKind.valueOf(row[4].toUpperCase(Locale.ROOT)),
                    row[5].equals("unnamed"),
                    row[7],
                    row[6].equals("head"));
            for (String form : singular) {
                merge(listAt(nouns, form), new NounForm(entry, "", true, false));
            }
            for (String form : plural) {
                merge(listAt(nouns, form), new NounForm(entry, "", false, true));
            }
        }
    }

    /** The longest end wins, so a blocked compound only has to be known as one that is nothing. */
    private void block(String form) {
        offices.putIfAbsent(form, new OfficeForm(NO_OFFICE, "", false, false, false, false));
        nouns.putIfAbsent(form, new ArrayList<>(1));
    }

    private static <T> List<T> listAt(Map<String, List<T>> lists, String key) {
        List<T> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>(1);
            lists.put(key, list);
        }
        return list;
    }

    private static void merge(List<NounForm> readings, NounForm more) {
        for (int at = 0; at < readings.size(); at++) {
            if (readings.get(at).entry().equals(more.entry())) {
                readings.set(at, readings.get(at).and(more));
                return;
            }
        }
        readings.add(more);
    }

    private void readAnaphors() {
        for (String[] row : LexiconTable.rows("anaphors.tsv", 6)) {
            AnaphorEntry entry =
                    new AnaphorEntry(row[0], Article.of(row[3]), LexiconTable.list(row[4], '|'), row[5].equals("head"));
            Set<String> forms = new LinkedHashSet<>();
            if (entry.article() == Article.PLURAL) {
                forms.addAll(Declension.plural(row[0], row[2]));
            } else {
                forms.addAll(Declension.singular(row[0], row[1], row[2]));
            }
            for (String form : forms) {
                listAt(anaphors, form).add(entry);
            }
        }
    }

    private void readFirstNames() {
        for (String[] row : LexiconTable.rows("first-names.tsv", 2)) {
            firstNames.put(NamePieces.fold(row[0]), Gender.of(row[1]));
        }
    }

    private static List<String> unmarked(List<String> forms) {
        List<String> unmarked = new ArrayList<>(forms.size());
        for (String form : forms) {
            unmarked.add(unmarked(form));
        }
        return unmarked;
    }

    private static String unmarked(String form) {
        return form.replace("~", "").replace("!", "");
    }

    private static @Nullable String orNull(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
