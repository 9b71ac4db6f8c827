package org.zufolge.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Word;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.CueNoun;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Head;
import org.zufolge.reading.Span;
import org.zufolge.text.CodePoints;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/**
 * Puts the mentions of a report together: one entity for a person's name, office and surname; for an outlet and
 * {@code die Zeitung}; for officials and {@code die Beamten}. Then says which entity each source phrase means.
 *
 * <p>Rule-based coreference from left to right: by name, by office, by a definite noun that takes up what was named
 * before, by pronoun. What cannot be told is left a new entity.
 */
public final class EntityLinker {
    private static final int REACH_OF_ANAPHORS = 48;

    private final EntityLexicon lexicon;
    private final CueLexicon cues;

    public EntityLinker(EntityLexicon lexicon, CueLexicon cues) {
        this.lexicon = lexicon;
        this.cues = cues;
    }

    /**
     * Links one report.
     *
     * @param parse the report as grammar sees it
     * @param head what is known about it; its agency and outlet are entities too
     * @param attributions its statements
     * @param points from the chars of the text to its code points
     */
    public Linked link(Parse parse, Head head, List<Attribution> attributions, CodePoints points) {
        return new Run(parse, points).link(head, attributions);
    }

    private final class Run {
        private final Parse parse;
        private final CodePoints points;
        private final NounPhrases phrases;
        private final List<Referent> referents = new ArrayList<>();
        private final Map<Object, Referent> byEntry = new HashMap<>();
        /** The referent last called by a word. */
        private final Map<String, Referent> byKey = new HashMap<>();
        /** The referents mentioned last, the latest at the end; so many that no anaphor reaches further back. */
        private final LinkedHashSet<Referent> recent = new LinkedHashSet<>();
        /** The referent whose mention covers a token, the innermost. */
        private final @Nullable Referent[] at;

        Run(Parse parse, CodePoints points) {
            this.parse = parse;
            this.points = points;
            this.phrases = new NounPhrases(parse);
            this.at = new Referent[parse.tokens().size()];
        }

        Linked link(Head head, List<Attribution> attributions) {
            List<Referent> publishers = new ArrayList<>();
            publisher(head.agency(), "agency", publishers);
            publisher(head.outlet(), "newspaper", publishers);
            for (Sentence sentence : parse.sentences()) {
                if (sentence.role() == Sentence.Role.DATELINE) {
                    dateline(sentence, publishers);
                } else {
                    mentions(sentence);
                }
            }
            List<@Nullable Referent> sources = new ArrayList<>();
            List<@Nullable Referent> bases = new ArrayList<>();
            List<List<@Nullable Referent>> vias = new ArrayList<>();
            List<@Nullable Referent> addressees = new ArrayList<>();
            Referent last = null;
            Extent lastContent = Extent.NONE;
            for (Attribution attribution : attributions) {
                Referent basis = attribution.basis().isEmpty() ? null : phrase(attribution.basis());
                Referent source;
                if (attribution.antecedent() >= 0) {
                    source = sources.get(attribution.antecedent());
                } else if (attribution.carries()) {
                    boolean adverb = attribution.source().equals(attribution.cue());
                    source = adverb || attribution.source().isEmpty() ? last : phrase(attribution.source());
                } else {
                    source = attribution.source().isEmpty() ? null : phrase(attribution.source());
                }
                List<@Nullable Referent> via = new ArrayList<>();
                for (Extent words : attribution.via()) {
                    via.add(phrase(words));
                }
                sources.add(source);
                bases.add(basis);
                vias.add(via);
                addressees.add(attribution.addressee().isEmpty() ? null : addressee(attribution.addressee()));
                if (source != null && !lastContent.contains(attribution.content())) {
                    last = source;
                    lastContent = attribution.content();
                }
            }
            return freeze(sources, bases, vias, addressees, publishers);
        }

        private void publisher(@Nullable String name, String kind, List<Referent> publishers) {
            if (name == null) {
                return;
            }
            Referent referent = new Referent(EntityKind.OUTLET, kind, name, true);
            NameMatch match = lexicon.candidate(List.of(new Token(0, name.length(), name, Token.Kind.WORD)), 0);
            if (match != null && match.entry().entityKind() == EntityKind.OUTLET) {
                referent.sort = match.entry().kind();
                referent.wikidata = match.entry().wikidata();
                byEntry.put(match.entry(), referent);
            }
            referent.keys.add(name);
            publishers.add(add(referent));
        }

        private void dateline(Sentence sentence, List<Referent> publishers) {
            for (Referent publisher : publishers) {
                for (int i = sentence.from(); i < sentence.to(); i++) {
                    if (publisher.keys.contains(parse.form(i))) {
                        publisher.mention(i, i + 1);
                        at[i] = publisher;
                    }
                }
            }
        }

        private Referent add(Referent referent) {
            referents.add(referent);
            return referent;
        }

        private Referent entry(NamedEntry entry) {
            Referent known = byEntry.get(entry);
            if (known == null) {
                EntityKind kind = entry.entityKind() == EntityKind.PLACE ? EntityKind.ORGANISATION : entry.entityKind();
                known = add(new Referent(kind, entry.kind(), entry.name(), true));
                known.wikidata = entry.wikidata();
                byEntry.put(entry, known);
            }
            return known;
        }

        // --- mentions, left to right -----------------------------------------------------------------------------

        private void mentions(Sentence sentence) {
            int i = sentence.from();
            while (i < sentence.to()) {
                Tag tag = parse.tag(i);
                if (tag == Tag.PRONOUN) {
                    Referent antecedent = pronoun(i);
                    if (antecedent != null) {
                        mark(antecedent, i, i + 1);
                    }
                    i++;
                    continue;
                }
                if (tag != Tag.DETERMINER
                        && tag != Tag.NOUN
                        && tag != Tag.NAME
                        && tag != Tag.ADJECTIVE
                        && tag != Tag.NUMBER
                        && tag != Tag.QUOTE) {
                    i++;
                    continue;
                }
                NounPhrase phrase = phrases.at(i, sentence.to(), Reach.TIGHT);
                if (phrase == null) {
                    i++;
                    continue;
                }
                i = mention(phrase, sentence.to());
            }
        }

        /** Links one noun phrase; gives the token to go on from. */
        private int mention(NounPhrase phrase, int end) {
            int core = phrase.core();
            NameMatch name = nameIn(phrase.from(), phrase.to());
            if (name != null && name.entry().entityKind() != EntityKind.PLACE && (name.from() <= core)) {
                Referent referent = entry(name.entry());
                int from = name.from() <= phrase.core() ? phrase.from() : name.from();
                OfficeForm office = officeBefore(phrase, name.from());
                if (office == null) {
                    mark(referent, from, Math.max(name.to(), closing(name.to())));
                    return Math.max(core, name.to());
                }
            }
            int[] person = personName(phrase, name);
            OfficeForm office = office(phrase);
            if (office == null) {
                int after = nounAndName(phrase);
                if (after > phrase.from()) {
                    return after;
                }
            }
            if (person != null) {
                Referent referent = person(phrase, person, office);
                mark(referent, phrase.from(), Math.max(core, person[1]));
                return Math.max(phrase.core(), person[1]);
            }
            if (office != null && office.singular() && !isPlural(phrase) && !isBarePlural(phrase, office)) {
                return officeHolder(phrase, office, end);
            }
            Referent taken = byKey.get("=" + join(namesFrom(phrase), phrase.core()));
            if (taken == null) {
                taken = anaphor(phrase);
            }
            if (taken != null) {
                mark(taken, phrase.from(), core);
                return core;
            }
            Referent noun = noun(phrase, office);
            if (noun != null) {
                mark(noun, phrase.from(), core);
            }
            return Math.max(core, phrase.from() + 1);
        }

        /** The first name of a phrase; its end where it has none. */
        private int namesFrom(NounPhrase phrase) {
            int i = phrase.from();
            while (i < phrase.core() && parse.tag(i) != Tag.NAME && !(parse.tag(i) == Tag.NOUN && isQuoted(i))) {
                i++;
            }
            return i;
        }

        private int closing(int token) {
            return parse.tag(token) == Tag.QUOTE ? token + 1 : token;
        }

        private void mark(Referent referent, int from, int to) {
            referent.mention(from, to);
            recent.remove(referent);
            recent.add(referent);
            if (recent.size() > REACH_OF_ANAPHORS) {
                recent.remove(recent.iterator().next());
            }
            for (String key : referent.keys) {
                byKey.put(key, referent);
            }
            for (int t = from; t < to && t < at.length; t++) {
                at[t] = referent;
            }
        }

        private @Nullable NameMatch nameIn(int from, int to) {
            for (int i = from; i < to; i++) {
                if (parse.tag(i) == Tag.PREPOSITION || parse.tag(i) == Tag.PUNCTUATION) {
                    return null;
                }
                NameMatch match = lexicon.name(parse.tokens(), i);
                if (match != null && match.to() <= to && match.use() == NameUse.NAME) {
                    return match;
                }
            }
            return null;
        }

        private @Nullable OfficeForm officeBefore(NounPhrase phrase, int limit) {
            for (int i = phrase.from(); i < limit; i++) {
                if (parse.tag(i) == Tag.NOUN) {
                    OfficeForm office = lexicon.office(parse.form(i));
                    if (office != null) {
                        return office;
                    }
                }
            }
            return null;
        }

        private @Nullable OfficeForm office(NounPhrase phrase) {
            for (int i = phrase.from(); i < phrase.core(); i++) {
                if (parse.tag(i) == Tag.NOUN
                        || parse.tag(i) == Tag.NAME && parse.form(i).indexOf('-') > 0) {
                    OfficeForm office = lexicon.office(parse.form(i));
                    if (office != null) {
                        return office;
                    }
                }
            }
            return null;
        }

        /**
         * Links a body or outlet that its noun introduces: die Reederei [Nordlinie], der Sender [«Kanal 9»].
         *
         * @return index after the phrase, or its begin where it is no such phrase
         */
        private int nounAndName(NounPhrase phrase) {
            int noun = phrase.from();
            while (noun < phrase.core() && parse.tag(noun) != Tag.NOUN) {
                noun++;
            }
            int from = noun + 1;
            boolean named = parse.tag(from) == Tag.NAME || parse.tag(from) == Tag.QUOTE;
            boolean apposed = parse.tag(from) == Tag.NOUN
                    && lexicon.office(parse.form(from)) == null
                    && lexicon.nouns(parse.form(from)).isEmpty()
                    && parse.tag(from + 1) != Tag.NOUN;
            if (!named && !apposed || named && from >= phrase.to()) {
                return phrase.from();
            }
            EntityKind kind = bodyKind(noun);
            if (kind == null) {
                return phrase.from();
            }
            int to = from;
            if (parse.tag(from) == Tag.QUOTE) {
                from++;
                to = from;
                while (to < phrase.to() && parse.tag(to) != Tag.QUOTE) {
                    to++;
                }
            } else if (apposed) {
                to++;
            } else {
                while (to < phrase.core() && (parse.tag(to) == Tag.NAME || parse.tag(to) == Tag.NUMBER)) {
                    to++;
                }
            }
            if (to == from) {
                return phrase.from();
            }
            String name = join(from, to);
            Referent referent = byKey.get("=" + name);
            if (referent == null) {
                List<NounForm> nouns = lexicon.nouns(parse.form(noun));
                referent = add(new Referent(
                        kind,
                        kind == EntityKind.OUTLET
                                ? outletSort(noun)
                                : nouns.isEmpty() ? "" : nouns.get(0).entry().sort(),
                        name,
                        true));
                referent.keys.add("=" + name);
                referent.keys.add("#" + parse.words()[noun].lemma());
                referent.description = parse.form(noun);
            }
            int end = Math.max(phrase.core(), closing(to));
            mark(referent, phrase.from(), end);
            return end;
        }

        /** What a noun says a name behind it is the name of: an outlet or another body; null for anything else. */
        private @Nullable EntityKind bodyKind(int noun) {
            if (!outletSort(noun).isEmpty()) {
                return EntityKind.OUTLET;
            }
            for (NounForm form : lexicon.nouns(parse.form(noun))) {
                if (form.entry().kind() == EntityKind.ORGANISATION
                        && !form.entry().unnamed()) {
                    return EntityKind.ORGANISATION;
                }
            }
            return null;
        }

        /** newspaper for Zeitung, agency for Nachrichtenagentur; empty for a noun that is no outlet's. */
        private String outletSort(int noun) {
            for (AnaphorEntry entry : lexicon.anaphors(parse.form(noun))) {
                for (String antecedent : entry.antecedents()) {
                    if (antecedent.startsWith("outlet:")) {
                        return antecedent.substring("outlet:".length());
                    }
                }
            }
            return "";
        }

        // --- persons ---------------------------------------------------------------------------------------------

        /** The run of name tokens in a phrase that is a person's, or null. */
        private int @Nullable [] personName(NounPhrase phrase, @Nullable NameMatch taken) {
            int begin = -1;
            int end = -1;
            for (int i = phrase.from(); i < phrase.core(); i++) {
                boolean name = parse.tag(i) == Tag.NAME
                        && !isPlaceOrBody(i, phrase.core())
                        && (taken == null || i < taken.from() || i >= taken.to())
                        && lexicon.office(parse.form(i)) == null;
                if (name && begin < 0) {
                    begin = i;
                }
                if (name) {
                    end = i + 1;
                }
            }
            if (begin < 0) {
                return null;
            }
            boolean office = office(phrase) != null;
            boolean first = isFirstName(begin);
            int length = end - begin;
            if (length >= 2 && (first || office) || length == 1 && office || length >= 2 && surname(end - 1)) {
                return new int[] {begin, end};
            }
            if (length == 1 && known(parse.form(begin)) != null) {
                return new int[] {begin, end};
            }
            return null;
        }

        private boolean isPlaceOrBody(int i, int end) {
            NameMatch match = lexicon.name(parse.tokens(), i);
            if (match != null && match.to() <= end) {
                // Kim, Paris: a first name before a surname is no place
                return !(isFirstName(i) && i + 1 < end && parse.tag(i + 1) == Tag.NAME);
            }
            Word word = parse.words()[i];
            return word.name() == Word.PLACE_NAME;
        }

        private boolean isFirstName(int i) {
            return (parse.words()[i].name() & Word.FIRST_NAME) != 0 || lexicon.firstName(parse.form(i)) != null;
        }

        private boolean surname(int i) {
            return (parse.words()[i].name() & Word.SURNAME) != 0;
        }

        private Referent person(NounPhrase phrase, int[] name, @Nullable OfficeForm office) {
            String full = join(name[0], name[1]);
            String last = stripGenitive(parse.form(name[1] - 1));
            Referent referent = null;
            for (int t = name[1] - 1; t >= name[0] && referent == null; t--) {
                referent = known(parse.form(t));
                if (referent != null
                        && name[1] - name[0] > 1
                        && referent.keys.size() > 1
                        && !sharesNames(referent, name)) {
                    referent = null;
                }
            }
            if (referent == null) {
                referent = add(new Referent(EntityKind.PERSON, gender(name, office), full, true));
            } else if (full.length() > referent.name.length() && name[1] - name[0] > 1 || !referent.named) {
                referent.name = stripGenitiveOf(full, last);
                referent.named = true;
            }
            for (int t = name[0]; t < name[1]; t++) {
                referent.keys.add(parse.form(t));
            }
            referent.keys.add(last);
            if (office != null) {
                describe(referent, phrase, name[0]);
            }
            if (referent.sort.isEmpty()) {
                referent.sort = gender(name, office);
            }
            return referent;
        }

        private boolean sharesNames(Referent referent, int[] name) {
            int shared = 0;
            for (int t = name[0]; t < name[1]; t++) {
                if (referent.keys.contains(parse.form(t)) || referent.keys.contains(stripGenitive(parse.form(t)))) {
                    shared++;
                }
            }
            return shared == name[1] - name[0] || shared >= 2;
        }

        private static String stripGenitive(String form) {
            return form.length() > 3 && form.endsWith("s") && !form.endsWith("ss")
                    ? form.substring(0, form.length() - 1)
                    : form;
        }

        private static String stripGenitiveOf(String full, String last) {
            int space = full.lastIndexOf(' ');
            String tail = full.substring(space + 1);
            return tail.equals(last + "s") ? full.substring(0, space + 1) + tail : full;
        }

        /** The person last called by a name, in this form or without the -s of the genitive. */
        private @Nullable Referent known(String form) {
            Referent exact = byKey.get(form);
            Referent referent = exact != null && exact.is(EntityKind.PERSON) ? exact : byKey.get(stripGenitive(form));
            return referent != null && referent.is(EntityKind.PERSON) && referent.named ? referent : null;
        }

        private String gender(int[] name, @Nullable OfficeForm office) {
            if (office != null && office.masculine() != office.feminine()) {
                return office.masculine() ? "m" : "f";
            }
            for (int t = name[0]; t < name[1]; t++) {
                Gender listed = lexicon.firstName(parse.form(t));
                if (listed != null) {
                    return listed == Gender.MASCULINE ? "m" : listed == Gender.FEMININE ? "f" : "";
                }
                Word word = parse.words()[t];
                if ((word.name() & Word.FIRST_NAME) != 0) {
                    boolean male = (word.noun() & Agreement.MASCULINE) != 0;
                    boolean female = (word.noun() & Agreement.FEMININE) != 0;
                    return male == female ? "" : male ? "m" : "f";
                }
            }
            return "";
        }

        private void describe(Referent referent, NounPhrase phrase, int nameFrom) {
            int from = phrase.from();
            while (from < nameFrom
                    && (parse.tag(from) == Tag.QUOTE
                            || parse.tag(from) == Tag.DETERMINER && parse.tag(from + 1) != Tag.ADJECTIVE)) {
                from++;
            }
            if (from < nameFrom && referent.description == null) {
                referent.description = join(from, nameFrom);
            }
            addOfficeKeys(referent, phrase.from(), nameFrom);
        }

        private void addOfficeKeys(Referent referent, int from, int to) {
            for (int t = from; t < to; t++) {
                OfficeForm form = parse.tag(t) == Tag.NOUN ? lexicon.office(parse.form(t)) : null;
                if (form != null) {
                    referent.keys.add("@" + officeKey(form));
                    if (!form.modifier().isEmpty()) {
                        NamedEntry within = lexicon.inCompound(parse.form(t));
                        referent.affiliations.add(within == null ? form.modifier() : within.name());
                    }
                }
                NameMatch country = lexicon.name(parse.tokens(), t);
                if (country != null && country.entry().entityKind() == EntityKind.PLACE && country.to() <= to) {
                    referent.affiliations.add(country.entry().name());
                }
            }
        }

        private static String officeKey(OfficeForm form) {
            String masculine = form.entry().masculine();
            return masculine != null ? masculine : String.valueOf(form.entry().feminine());
        }

        /** An office without a name: a person before or after a comma, one named before, or an unnamed one. */
        private int officeHolder(NounPhrase phrase, OfficeForm office, int end) {
            int after = phrase.to();
            // der Sprecher des Rates, John Doe, …
            if (parse.is(after, ",")) {
                NounPhrase next = phrases.at(after + 1, end, Reach.TIGHT);
                int[] name = next == null || next.from() != after + 1 || parse.tag(after + 1) != Tag.NAME
                        ? null
                        : personName(next, null);
                if (next != null && name != null && name[0] == next.from()) {
                    Referent referent = person(next, name, null);
                    if (referent.description == null) {
                        referent.description = withoutArticle(phrase);
                    }
                    if (referent.sort.isEmpty() && office.masculine() != office.feminine()) {
                        referent.sort = office.masculine() ? "m" : "f";
                    }
                    addOfficeKeys(referent, phrase.from(), phrase.to());
                    addAffiliations(referent, phrase);
                    mark(referent, phrase.from(), phrase.to());
                    mark(referent, next.from(), name[1]);
                    return name[1];
                }
            }
            // John Doe, Sprecher des Rates, …
            if (parse.is(phrase.from() - 1, ",") && phrase.from() >= 2) {
                Referent before = at[phrase.from() - 2];
                if (before != null && before.is(EntityKind.PERSON) && before.named) {
                    if (before.description == null) {
                        before.description = withoutArticle(phrase);
                    }
                    addOfficeKeys(before, phrase.from(), phrase.to());
                    addAffiliations(before, phrase);
                    mark(before, phrase.from(), phrase.core());
                    return phrase.core();
                }
            }
            boolean definite = isDefinite(phrase);
            if (definite && phrase.can(Agreement.PLURAL)) {
                // den Beamten: the group spoken of before, rather than one of them
                Referent group = byKey.get("#" + parse.words()[phrase.head()].lemma());
                if (group != null && group.is(EntityKind.GROUP)) {
                    mark(group, phrase.from(), phrase.core());
                    return phrase.core();
                }
            }
            if (definite) {
                Referent known = lastWithOffice(officeKey(office), office, phrase);
                if (known != null) {
                    mark(known, phrase.from(), phrase.core());
                    return phrase.core();
                }
            }
            Referent referent = new Referent(
                    EntityKind.PERSON,
                    office.masculine() == office.feminine() ? "" : office.masculine() ? "m" : "f",
                    withoutArticle(phrase),
                    false);
            referent.description = withoutArticle(phrase);
            referent.common = true;
            add(referent);
            addOfficeKeys(referent, phrase.from(), phrase.to());
            addAffiliations(referent, phrase);
            mark(referent, phrase.from(), phrase.core());
            return phrase.core();
        }

        private @Nullable Referent lastWithOffice(String key, OfficeForm office, NounPhrase phrase) {
            Referent best = null;
            for (Referent referent : recent) {
                boolean wrongGender = office.feminine() && !office.masculine() && referent.sort.equals("m")
                        || office.masculine() && !office.feminine() && referent.sort.equals("f");
                if (referent.is(EntityKind.PERSON)
                        && referent.keys.contains("@" + key)
                        && !wrongGender
                        && compatible(referent, phrase)) {
                    best = referent;
                }
            }
            return best;
        }

        /** Whether the country or body a phrase names is one that the person belongs to, as far as known. */
        private boolean compatible(Referent referent, NounPhrase phrase) {
            for (int t = phrase.from(); t < phrase.to(); t++) {
                NameMatch match = lexicon.name(parse.tokens(), t);
                if (match != null
                        && match.to() <= phrase.to()
                        && !referent.affiliations.isEmpty()
                        && !referent.affiliations.contains(match.entry().name())) {
                    return false;
                }
                NamedEntry within = lexicon.inCompound(parse.form(t));
                if (within != null
                        && !referent.affiliations.isEmpty()
                        && !referent.affiliations.contains(within.name())) {
                    return false;
                }
            }
            return true;
        }

        private void addAffiliations(Referent referent, NounPhrase phrase) {
            if (phrase.to() > phrase.core()) {
                int from = phrase.core();
                while (from < phrase.to()
                        && (parse.tag(from) == Tag.DETERMINER || parse.tag(from) == Tag.PREPOSITION)) {
                    from++;
                }
                if (from < phrase.to()) {
                    referent.affiliations.add(join(from, phrase.to()));
                }
            }
        }

        // --- nouns and pronouns ----------------------------------------------------------------------------------

        /** Beamte, genannte Beamte: no article, so several, where the form can be that. */
        private boolean isBarePlural(NounPhrase phrase, OfficeForm office) {
            return office.plural() && phrase.can(Agreement.PLURAL) && parse.tag(phrase.from()) != Tag.DETERMINER;
        }

        private boolean isPlural(NounPhrase phrase) {
            return (phrase.agreement() & Agreement.SINGULAR) == 0;
        }

        private boolean isDefinite(NounPhrase phrase) {
            String first = parse.form(phrase.from()).toLowerCase(Locale.ROOT);
            return switch (first) {
                case "der", "die", "das", "den", "dem", "des" -> true;
                default -> first.startsWith("diese");
            };
        }

        /** die Zeitung, das Ministerium, die Beamten: what a bare definite noun takes up. */
        private @Nullable Referent anaphor(NounPhrase phrase) {
            if (!isDefinite(phrase) || phrase.to() > phrase.core() || phrase.core() - phrase.from() > 2) {
                return null;
            }
            Referent same = byKey.get("#" + parse.words()[phrase.head()].lemma());
            if (same != null) {
                return same;
            }
            for (AnaphorEntry entry : lexicon.anaphors(parse.form(phrase.head()))) {
                boolean compound = !entry.lemma().equals(parse.words()[phrase.head()].lemma());
                if (entry.article() == Article.PLURAL != isPluralForm(phrase, entry)) {
                    continue;
                }
                Referent best = null;
                for (Referent referent : recent) {
                    // die Boulevardzeitung takes up a newspaper, but das Hafenamt is no other office
                    if ((!compound || referent.is(EntityKind.OUTLET))
                            && entry.takes(referent.kind.label(), referent.sort)
                            && (referent.named || referent.is(EntityKind.GROUP) || referent.is(EntityKind.DOCUMENT))) {
                        best = referent;
                    }
                }
                if (best != null) {
                    return best;
                }
            }
            return null;
        }

        private boolean isPluralForm(NounPhrase phrase, AnaphorEntry entry) {
            boolean plural = phrase.can(Agreement.PLURAL);
            boolean singular = phrase.can(Agreement.SINGULAR);
            return plural && singular ? entry.article() == Article.PLURAL : plural;
        }

        private @Nullable Referent noun(NounPhrase phrase, @Nullable OfficeForm office) {
            List<NounForm> forms = lexicon.nouns(parse.form(phrase.head()));
            NounForm form = null;
            for (NounForm candidate : forms) {
                if (isPlural(phrase) ? candidate.plural() : candidate.singular() || candidate.plural()) {
                    form = candidate;
                    break;
                }
            }
            if (form == null && office == null) {
                return null;
            }
            boolean group = form == null || form.entry().kind() == EntityKind.GROUP;
            EntityKind kind = form == null ? EntityKind.GROUP : form.entry().kind();
            String lemma = parse.words()[phrase.head()].lemma();
            String name = withoutArticle(phrase);
            boolean definite = isDefinite(phrase) || parse.tag(phrase.from()) == Tag.NOUN;
            String key = "#" + lemma + (phrase.to() > phrase.core() ? " " + join(phrase.core(), phrase.to()) : "");
            if (definite || kind == EntityKind.ORGANISATION) {
                Referent same = byKey.get(key);
                if (same != null && same.kind == kind) {
                    return same;
                }
            }
            boolean indefinite = parse.is(phrase.from(), "ein")
                    || parse.is(phrase.from(), "eine")
                    || parse.is(phrase.from(), "einem")
                    || parse.is(phrase.from(), "einer")
                    || parse.is(phrase.from(), "einen");
            boolean named = kind == EntityKind.ORGANISATION
                    && !indefinite
                    && form != null
                    && !form.entry().unnamed()
                    && !isPlural(phrase);
            Referent referent =
                    add(new Referent(kind, form == null ? "" : form.entry().sort(), name, named));
            referent.plural = isPlural(phrase) || group && phrase.can(Agreement.PLURAL);
            referent.common = true;
            referent.keys.add(key);
            referent.keys.add("#" + lemma);
            addAffiliations(referent, phrase);
            return referent;
        }

        private @Nullable Referent pronoun(int token) {
            String form = parse.form(token).toLowerCase(Locale.ROOT);
            String gender = switch (form) {
                case "er", "ihn", "ihm" -> "m";
                case "sie", "ihr" -> "f";
                default -> "";
            };
            if (gender.isEmpty()) {
                return null;
            }
            Referent best = null;
            for (Referent referent : recent) {
                if (referent.is(EntityKind.PERSON)
                        && (referent.sort.equals(gender) || referent.sort.isEmpty() && gender.equals("m"))) {
                    best = referent;
                }
            }
            return best;
        }

        // --- sources ---------------------------------------------------------------------------------------------

        /** The entity an addressee is, where the report speaks of it by name. */
        private @Nullable Referent addressee(Extent words) {
            for (int t = words.from(); t < words.to(); t++) {
                Referent referent = at[t];
                if (referent != null && referent.named) {
                    return referent;
                }
            }
            NameMatch match = lexicon.candidate(parse.tokens(), words.from());
            for (int t = words.from() + 1; match == null && t < words.to(); t++) {
                match = lexicon.candidate(parse.tokens(), t);
            }
            return match != null && match.entry().entityKind() == EntityKind.OUTLET ? entry(match.entry()) : null;
        }

        /** Who a source phrase means. */
        private @Nullable Referent phrase(Extent words) {
            int from = words.from();
            int to = words.to();
            NounPhrase phrase = phrases.at(from, to, Reach.TIGHT);
            int start = from;
            while (phrase == null && start + 1 < to) {
                start++;
                phrase = phrases.at(start, to, Reach.TIGHT);
            }
            if (phrase == null) {
                return at[from];
            }
            for (int t = start; t < phrase.core(); t++) {
                Referent named = at[t];
                if (named != null && named.named && !named.common) {
                    return named;
                }
            }
            Referent called = byKey.get("=" + join(namesFrom(phrase), phrase.core()));
            if (called != null) {
                mark(called, start, Math.min(to, phrase.to()));
                return called;
            }
            CueNoun cue = cueNoun(phrase.head());
            if (cue != null
                    && (cue.kind() == CueNoun.Kind.UTTERANCE
                            || cue.kind() == CueNoun.Kind.THOUGHT
                            || cue.kind() == CueNoun.Kind.DOCUMENT
                            || cue.kind() == CueNoun.Kind.OUTLET_REPORT
                            || cue.kind() == CueNoun.Kind.OCCASION)) {
                Referent owner = owner(phrase, to);
                if (owner != null) {
                    return owner;
                }
                if (cue.kind() == CueNoun.Kind.UTTERANCE || cue.kind() == CueNoun.Kind.THOUGHT) {
                    return null;
                }
            }
            Referent known = at[phrase.head()];
            for (int t = start; known == null && t < Math.min(to, phrase.core()); t++) {
                known = at[t];
            }
            if (known != null) {
                spellOut(known, start, to);
                return known;
            }
            NameMatch match = lexicon.candidate(parse.tokens(), parse.tag(start) == Tag.QUOTE ? start + 1 : start);
            for (int t = start; match == null && t < phrase.core(); t++) {
                match = lexicon.candidate(parse.tokens(), t);
            }
            if (match != null && match.use() != NameUse.ADJECTIVE) {
                Referent referent = entry(match.entry());
                mark(referent, match.from(), match.to());
                return referent;
            }
            return unknown(phrase, to);
        }

        /** An unnamed source goes by all the words that describe it: nicht namentlich genannte Beamte aus den USA. */
        private void spellOut(Referent referent, int from, int to) {
            if (referent.named || referent.mentions.size() > 1) {
                return;
            }
            int begin = from;
            while (begin + 1 < to && (parse.tag(begin) == Tag.DETERMINER || parse.tag(begin) == Tag.QUOTE)) {
                begin++;
            }
            String words = join(begin, to);
            if (words.length() > referent.name.length()) {
                referent.name = words;
            }
        }

        private @Nullable CueNoun cueNoun(int head) {
            // «Washington Post», «Aarepost»: what stands between quotation marks is a name
            return parse.tag(head) != Tag.NOUN || isQuoted(head)
                    ? null
                    : cues.noun(parse.form(head))
                            .or(() -> cues.noun(parse.words()[head].lemma()))
                            .orElse(null);
        }

        private boolean isQuoted(int token) {
            for (int t = token - 1; t >= Math.max(0, token - 4); t--) {
                if (parse.tag(t) == Tag.QUOTE) {
                    return true;
                }
                if (parse.tag(t) != Tag.NAME && parse.tag(t) != Tag.NOUN && parse.tag(t) != Tag.ADJECTIVE) {
                    return false;
                }
            }
            return false;
        }

        /** Whose words they are: Angaben [der Polizei], ein Bericht [der «Zeitung»], [ihre] Meinung, [Polizei]angaben. */
        private @Nullable Referent owner(NounPhrase phrase, int to) {
            int i = phrase.core();
            while (i < to && (parse.tag(i) == Tag.PREPOSITION || parse.tag(i) == Tag.PUNCTUATION)) {
                i++;
            }
            if (i < to) {
                return phrase(Extent.of(i, to));
            }
            String first = parse.form(phrase.from()).toLowerCase(Locale.ROOT);
            if (first.startsWith("sein") || first.startsWith("ihr")) {
                String gender = first.startsWith("sein") ? "m" : "f";
                Referent best = null;
                for (Referent referent : referents) {
                    int mention = mentionBefore(referent, phrase.from());
                    if (mention >= 0
                            && referent.is(EntityKind.PERSON)
                            && !referent.sort.equals(gender.equals("m") ? "f" : "m")
                            && (best == null || mention > mentionBefore(best, phrase.from()))) {
                        best = referent;
                    }
                }
                return best;
            }
            String form = parse.form(phrase.head());
            NamedEntry within = lexicon.inCompound(form);
            if (within != null) {
                Referent referent = entry(within);
                mark(referent, phrase.from(), phrase.core());
                return referent;
            }
            String modifier = modifier(form);
            if (modifier.length() > 3) {
                for (NounForm noun : lexicon.nouns(modifier)) {
                    Referent known = byKey.get("#" + noun.entry().lemma());
                    if (known == null) {
                        known = add(new Referent(
                                noun.entry().kind(),
                                noun.entry().sort(),
                                noun.entry().lemma(),
                                !noun.entry().unnamed() && noun.entry().kind() == EntityKind.ORGANISATION));
                        known.keys.add("#" + noun.entry().lemma());
                        known.plural = noun.entry().article() == Article.PLURAL;
                    }
                    mark(known, phrase.from(), phrase.core());
                    return known;
                }
            }
            return null;
        }

        private static int mentionBefore(Referent referent, int token) {
            int best = -1;
            for (int[] mention : referent.mentions) {
                if (mention[0] < token) {
                    best = Math.max(best, mention[0]);
                }
            }
            return best;
        }

        private String modifier(String form) {
            for (int i = form.length() - 4; i > 3; i--) {
                if (cues.noun(Character.toUpperCase(form.charAt(i)) + form.substring(i + 1))
                                .isPresent()
                        || form.regionMatches(i, "angaben", 0, 7)) {
                    String modifier = form.substring(0, i);
                    return modifier.endsWith("s") && lexicon.nouns(modifier).isEmpty()
                            ? modifier.substring(0, modifier.length() - 1)
                            : modifier;
                }
            }
            return "";
        }

        /** A source that no table knows: named if its head is a name, unnamed otherwise. */
        private @Nullable Referent unknown(NounPhrase phrase, int to) {
            Tag head = parse.tag(phrase.head());
            if (head == Tag.PRONOUN || head == Tag.NUMBER || head == Tag.DETERMINER || head == Tag.ADJECTIVE) {
                return null;
            }
            boolean named = head == Tag.NAME || parse.tag(phrase.from()) == Tag.QUOTE;
            CueNoun cue = cueNoun(phrase.head());
            boolean document =
                    cue != null && (cue.kind() == CueNoun.Kind.DOCUMENT || cue.kind() == CueNoun.Kind.OUTLET_REPORT);
            boolean plural = isPlural(phrase);
            EntityKind kind = document
                    ? EntityKind.DOCUMENT
                    : named && plausiblePerson(phrase)
                            ? EntityKind.PERSON
                            : plural ? EntityKind.GROUP : EntityKind.ORGANISATION;
            Referent referent = add(new Referent(kind, "", withoutArticle(phrase), named));
            referent.plural = plural;
            for (int t = phrase.head(); t < phrase.core(); t++) {
                referent.keys.add(parse.form(t));
            }
            mark(referent, phrase.from(), Math.min(to, phrase.to()));
            return referent;
        }

        private boolean plausiblePerson(NounPhrase phrase) {
            return surname(phrase.head()) || isFirstName(phrase.head());
        }

        private String withoutArticle(NounPhrase phrase) {
            int from = phrase.from();
            while (from + 1 < phrase.core() && (parse.tag(from) == Tag.DETERMINER || parse.tag(from) == Tag.QUOTE)) {
                from++;
            }
            return join(from, phrase.to());
        }

        /** Tokens as the text has them, white space folded. */
        private String join(int from, int to) {
            StringBuilder text = new StringBuilder();
            for (int t = from; t < to; t++) {
                if (t > from
                        && parse.tokens().get(t).begin()
                                > parse.tokens().get(t - 1).end()) {
                    text.append(' ');
                }
                text.append(parse.form(t));
            }
            return text.toString();
        }

        // --- the result ------------------------------------------------------------------------------------------

        private Linked freeze(
                List<@Nullable Referent> sources,
                List<@Nullable Referent> bases,
                List<List<@Nullable Referent>> vias,
                List<@Nullable Referent> addressees,
                List<Referent> publishers) {
            Set<@Nullable Referent> speaking = new HashSet<>(sources);
            speaking.addAll(bases);
            vias.forEach(speaking::addAll);
            speaking.addAll(publishers);
            List<Referent> ordered = new ArrayList<>();
            for (Referent referent : referents) {
                if (speaking.contains(referent) || !referent.common && !referent.mentions.isEmpty()) {
                    ordered.add(referent);
                }
            }
            for (Referent referent : ordered) {
                referent.mentions.sort(
                        (a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
            }
            ordered.sort((a, b) -> Integer.compare(first(a), first(b)));
            Map<Referent, Entity> frozen = new HashMap<>();
            List<Entity> entities = new ArrayList<>();
            for (Referent referent : ordered) {
                Entity entity = entity(referent, "e" + (entities.size() + 1));
                entities.add(entity);
                frozen.put(referent, entity);
            }
            @Nullable Entity[] mentioned = new Entity[at.length];
            for (int t = 0; t < at.length; t++) {
                mentioned[t] = at[t] == null ? null : frozen.get(at[t]);
            }
            return new Linked(
                    List.copyOf(entities),
                    mapped(sources, frozen),
                    mapped(bases, frozen),
                    vias.stream().map(hands -> mapped(hands, frozen)).toList(),
                    mapped(addressees, frozen),
                    publishers.stream().map(frozen::get).toList(),
                    mentioned);
        }

        private static List<@Nullable Entity> mapped(List<@Nullable Referent> some, Map<Referent, Entity> frozen) {
            List<@Nullable Entity> mapped = new ArrayList<>();
            for (Referent referent : some) {
                mapped.add(referent == null ? null : frozen.get(referent));
            }
            return Collections.unmodifiableList(mapped);
        }

        private static int first(Referent referent) {
            return referent.mentions.isEmpty() ? -1 : referent.mentions.get(0)[0];
        }

        private Entity entity(Referent referent, String id) {
            List<Span> mentions = new ArrayList<>();
            for (int[] mention : referent.mentions) {
                mentions.add(points.span(
                        parse.tokens().get(mention[0]).begin(),
                        parse.tokens().get(mention[1] - 1).end()));
            }
            return new Entity(
                    id,
                    referent.kind,
                    referent.name,
                    referent.named,
                    referent.plural,
                    referent.description,
                    List.copyOf(referent.affiliations),
                    referent.wikidata,
                    mentions);
        }
    }
}
