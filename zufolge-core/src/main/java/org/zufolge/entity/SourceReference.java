package org.zufolge.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.FunctionWords.Use;
import org.zufolge.entity.Mention.Reference;
import org.zufolge.entity.Mention.Role;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.CueNoun;
import org.zufolge.quotation.CuePreposition;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.EntityKind;

/**
 * Whom the words mean that a statement is attributed to: {@code die Ministerin}, {@code Angaben der Polizei}, {@code
 * ihrer Ansicht}, {@code Polizeiangaben}. A source that was not linked before is somebody new.
 */
final class SourceReference {
    private static final int DEEPEST = 6;

    private final EntityLexicon lexicon;
    private final CueLexicon cues;
    private final NameWords nameWords = NameWords.german();
    private final FunctionWords functionWords = FunctionWords.german();
    private final PronounReference pronouns = new PronounReference();
    private final Nominative nominative = new Nominative();

    SourceReference(EntityLexicon lexicon, CueLexicon cues) {
        this.lexicon = lexicon;
        this.cues = cues;
    }

    /** The source that some words mean; null where they name none. */
    @Nullable
    Referent find(Discourse discourse, Extent words) {
        return words.isEmpty() ? null : new Run(discourse).find(words.from(), words.to(), 0, true);
    }

    private final class Run {
        private final Discourse discourse;
        private final Parse parse;

        Run(Discourse discourse) {
            this.discourse = discourse;
            this.parse = discourse.parse();
        }

        private @Nullable Referent find(int from, int to, int depth, boolean create) {
            Mention mention = isAnybody(from) ? one(from, to) : first(from, to);
            if (mention == null && create && depth == 0 && isAnybody(from)) {
                Referent known = discourse.referents().at(from);
                return known == null ? somebody(from) : known;
            }
            if (mention == null) {
                return discourse.referents().at(from);
            }
            if (mention.isPronoun()) {
                return pronoun(mention);
            }
            if (parse.tag(mention.from()) == Tag.NUMBER && mention.noun() < 0 && areSeveral(mention.to())) {
                Referent known = discourse.of(mention);
                return known == null ? some(mention) : known;
            }
            if (depth < DEEPEST && isUtterance(mention)) {
                return utterance(mention, to, depth);
            }
            Referent referent = discourse.of(mention);
            if (referent == null) {
                referent = candidate(mention);
            }
            if (referent == null && create && (depth == 0 || isSomebody(mention))) {
                referent = unknown(mention);
                if (referent != null) {
                    discourse.take(mention, referent);
                }
            }
            if (referent != null && mention.from() <= Math.max(from, mention.from())) {
                spellOut(referent, mention, to);
            }
            return referent;
        }

        /** einer von ihnen, [der Anwalt Bo Frey]: who that one is, if it is said. */
        private @Nullable Mention one(int from, int to) {
            for (int t = from + 1; t < to; t++) {
                Mention mention = parse.is(t - 1, ",") ? discourse.startingAt(t) : null;
                if (mention != null && mention.name() != null && mention.name().is(EntityKind.PERSON)) {
                    return mention;
                }
            }
            return null;
        }

        private boolean isAnybody(int token) {
            return parse.tag(token) == Tag.PRONOUN && functionWords.genders(parse.spelling(token), Use.SOMEBODY) != 0;
        }

        /** verriet [jemand aus dem Umfeld], sagte [einer der Beteiligten]: nobody spoken of before or after. */
        private Referent somebody(int pronoun) {
            int genders = functionWords.genders(parse.spelling(pronoun), Use.SOMEBODY);
            int behind = pronoun + 1;
            boolean preposition = parse.tag(behind) == Tag.PREPOSITION;
            Mention among = discourse.startingAt(preposition ? behind + 1 : behind);
            boolean part = among != null
                    && (preposition ? isOf(parse.form(behind)) : among.phrase().can(Agreement.GENITIVE));
            int to = part && among != null ? Math.max(among.to(), among.phrase().to()) : behind;
            Referent referent = new Referent(EntityKind.PERSON, Words.join(parse, pronoun, to), false);
            referent.genders = genders;
            referent.common = true;
            discourse.referents().add(referent);
            discourse.referents().mark(referent, pronoun, behind);
            return referent;
        }

        /** sagten [vier von zehn Befragten]: whoever they are, they are several. */
        private Referent some(Mention mention) {
            Mention among = discourse.startingAt(mention.to() + 1);
            int to = among == null
                    ? mention.to()
                    : Math.max(among.to(), among.phrase().to());
            Referent referent = new Referent(EntityKind.GROUP, Words.join(parse, mention.from(), to), false);
            referent.plural = true;
            referent.common = true;
            discourse.referents().add(referent);
            discourse.take(mention, referent);
            return referent;
        }

        /** der Spiegel, die Welt: a common word elsewhere, but who speaks is the outlet. */
        private @Nullable Referent candidate(Mention mention) {
            Referent published = published(mention);
            if (published != null) {
                discourse.take(mention, published);
                return published;
            }
            for (int t = mention.from(); t < mention.to(); t++) {
                if (parse.tag(t) == Tag.NOUN || parse.tag(t) == Tag.NAME) {
                    NameMatch match = lexicon.candidate(parse.tokens(), t);
                    boolean outlet = match != null
                            && match.to() <= mention.to()
                            && match.entry().entityKind() == EntityKind.OUTLET;
                    if (match == null || !outlet) {
                        return null;
                    }
                    Referent referent = discourse.referents().of(match.entry());
                    discourse.take(mention, referent);
                    return referent;
                }
            }
            return null;
        }

        /** Das Wiener Tagesblatt hat berichtet; wie der Kompass erfuhr: the outlet that the report stands in. */
        private @Nullable Referent published(Mention mention) {
            Referent known = discourse.referents().outlet(Words.join(parse, mention.from(), mention.to()));
            return known == null && mention.isDefinite()
                    ? discourse.referents().outlet(Words.join(parse, mention.from() + 1, mention.to()))
                    : known;
        }

        /** Whether a phrase may be whose words something is: not Angaben vom Abend. */
        private boolean isSomebody(Mention mention) {
            return mention.name() != null
                    || !mention.sense().nouns().isEmpty()
                    || mention.sense().isPerson()
                    || mention.reference() == Reference.DEFINITE && mention.role() == Role.ATTRIBUTE;
        }

        private @Nullable Mention first(int from, int to) {
            for (int t = from; t < to; t++) {
                Mention mention = discourse.startingAt(t);
                if (mention != null) {
                    // Celebis Angaben: first the name, then the whole
                    int next = mention.index() + 1;
                    boolean possessor = next < discourse.mentions().size()
                            && discourse.mentions().get(next).from() == t;
                    return possessor ? discourse.mentions().get(next) : mention;
                }
            }
            return null;
        }

        private @Nullable Referent pronoun(Mention mention) {
            Referent known = discourse.of(mention);
            Mention antecedent = known == null ? pronouns.antecedent(discourse, mention) : null;
            if (antecedent == null) {
                return known;
            }
            Referent referent = unknown(antecedent);
            if (referent != null) {
                discourse.take(antecedent, referent);
                discourse.referents().set(mention, referent);
            }
            return referent;
        }

        private @Nullable CueNoun cue(Mention mention) {
            if (mention.noun() < 0 || mention.name() != null && mention.name().from() < mention.noun()) {
                return null;
            }
            return cues.noun(parse.spelling(mention.noun()), parse.words()[mention.noun()].lemma())
                    .orElse(null);
        }

        private boolean isUtterance(Mention mention) {
            CueNoun cue = cue(mention);
            return cue != null
                    && switch (cue.kind()) {
                        case UTTERANCE, THOUGHT, DOCUMENT, OCCASION -> true;
                        case OUTLET_REPORT -> !cue.isPress() && mention.sense().bodyKind() == null;
                        default -> false;
                    };
        }

        /** Whose words they are; the document itself where nobody is told. */
        private @Nullable Referent utterance(Mention mention, int to, int depth) {
            Referent owner = owner(mention, to, depth);
            boolean postposed = mention.to() < parse.tags().length
                    && parse.tag(mention.to()) == Tag.PREPOSITION
                    && cues.prepositions(parse.spelling(mention.to())).stream().anyMatch(CuePreposition::after);
            if (owner == null
                    && !postposed
                    && mention.role() == Role.OBJECT
                    && mention.reference() == Reference.INDEFINITE) {
                owner = author(mention);
            }
            Referent known = discourse.of(mention);
            if (owner != null) {
                if (known != null) {
                    known.author = owner;
                }
                return owner;
            }
            CueNoun cue = cue(mention);
            if (cue != null && (cue.kind() == CueNoun.Kind.THOUGHT || cue.kind() == CueNoun.Kind.OCCASION)) {
                return null;
            }
            if (known != null) {
                return known.author != null ? known.author : known;
            }
            Referent document = new Referent(
                    EntityKind.DOCUMENT,
                    nominative.of(parse, mention.phrase(), mention.to(), mention.genders()),
                    false);
            document.plural = mention.isPlural();
            document.genders = mention.genders();
            document.common = true;
            document.nouns.add(parse.words()[mention.noun()].lemma());
            discourse.referents().add(document);
            discourse.take(mention, document);
            return document;
        }

        private @Nullable Referent owner(Mention mention, int to, int depth) {
            Mention possessor = mention.index() > 0 ? discourse.mentions().get(mention.index() - 1) : null;
            if (possessor != null && possessor.from() == mention.from()) {
                Referent owner = discourse.of(possessor);
                return owner != null ? owner : unknown(possessor);
            }
            int begin = mention.to();
            if (begin >= to && isOf(parse.form(begin))) {
                // what follows is its own, though the source was not thought to reach so far
                Mention behind = discourse.startingAt(begin + 1);
                to = behind != null && behind.name() != null ? behind.to() : to;
            } else if (begin >= to && begin < mention.phrase().to() && parse.tag(begin) == Tag.DETERMINER) {
                to = mention.phrase().to();
            }
            while (begin < to && (parse.tag(begin) == Tag.PREPOSITION || parse.tag(begin) == Tag.QUOTE)) {
                begin++;
            }
            Mention object = begin < to && begin <= mention.to() + 2 ? discourse.startingAt(begin) : null;
            if (object != null) {
                boolean genitive = begin == mention.to() && object.phrase().can(Agreement.GENITIVE)
                        || isOf(parse.form(mention.to()));
                Referent owner = find(begin, to, depth + 1, genitive);
                if (owner != null && (genitive || owner.named && !owner.is(EntityKind.PERSON))) {
                    return owner;
                }
            }
            Referent owning = discourse.owner(mention);
            if (owning == null && functionWords.is(parse.spelling(mention.from()), Use.REFLEXIVE)) {
                owning = subject(mention);
            }
            if (owning != null) {
                return owning;
            }
            CueNoun cue = cue(mention);
            return cue != null && cue.kind() == CueNoun.Kind.OCCASION ? null : within(mention);
        }

        /** Angaben von Helfern, Informationen aus Ermittlerkreisen. */
        private boolean isOf(String preposition) {
            return switch (preposition.toLowerCase(Locale.ROOT)) {
                case "von", "vom", "aus", "seitens", "durch" -> true;
                default -> false;
            };
        }

        /** Who puts out a document, as the subject of its clause. */
        private @Nullable Referent author(Mention mention) {
            Referent subject = subject(mention);
            return subject == null || subject.is(EntityKind.DOCUMENT) ? null : subject;
        }

        private @Nullable Referent subject(Mention mention) {
            List<Mention> mentions = discourse.mentions();
            Referent found = null;
            for (int i = mention.index() - 1; i >= 0 && mentions.get(i).sentence() == mention.sentence(); i--) {
                if (mentions.get(i).role() == Role.SUBJECT) {
                    found = discourse.of(mentions.get(i));
                    break;
                }
            }
            for (int i = mention.index() + 1;
                    found == null && i < mentions.size() && mentions.get(i).sentence() == mention.sentence();
                    i++) {
                if (mentions.get(i).role() == Role.SUBJECT) {
                    found = discourse.of(mentions.get(i));
                }
            }
            return found;
        }

        /** [Polizei]angaben, [Spiegel]-Bericht: whoever the first part of the compound names. */
        private @Nullable Referent within(Mention mention) {
            String form = parse.form(mention.noun());
            NamedEntry entry = mention.sense().within();
            if (entry != null) {
                Referent owner = discourse.referents().of(entry);
                discourse.referents().mark(owner, mention.from(), mention.to());
                return owner;
            }
            String modifier = modifier(form);
            if (modifier.length() <= 3) {
                return null;
            }
            Referent alias = discourse.referents().named(modifier);
            if (alias != null) {
                return alias;
            }
            NounSense sense = lexicon.sense(modifier);
            for (NounForm noun : sense.nouns()) {
                String lemma = noun.entry().lemma();
                Referent known = discourse.named(lemma);
                if (known == null) {
                    boolean body = noun.entry().kind() == EntityKind.ORGANISATION;
                    boolean outlet = body && !sense.outletSort().isEmpty();
                    known = discourse
                            .referents()
                            .add(new Referent(
                                    outlet ? EntityKind.OUTLET : noun.entry().kind(),
                                    lemma,
                                    body && !outlet && !noun.entry().unnamed()));
                    known.sort = outlet ? sense.outletSort() : noun.entry().sort();
                    known.plural = noun.entry().article() == Article.PLURAL || !noun.singular();
                    known.nouns.add(lemma);
                    known.common = true;
                }
                discourse.referents().mark(known, mention.from(), mention.to());
                return known;
            }
            OfficeForm office = sense.office();
            if (office != null && office.plural()) {
                Referent group = discourse.referents().add(new Referent(EntityKind.GROUP, modifier, false));
                group.plural = true;
                group.common = true;
                discourse.referents().mark(group, mention.from(), mention.to());
                return group;
            }
            return null;
        }

        private String modifier(String form) {
            for (int i = form.length() - 4; i > 3; i--) {
                char cut = form.charAt(i);
                if (!Character.isLetter(cut)) {
                    continue;
                }
                String end = Character.toUpperCase(cut) + form.substring(i + 1);
                String lemma = end.endsWith("en") ? end.substring(0, end.length() - 2) : end;
                if (cues.noun(end).isPresent() && !end.equals(form) || isListed(lemma) || isListed(lemma + "e")) {
                    String modifier = form.charAt(i - 1) == '-' ? form.substring(0, i - 1) : form.substring(0, i);
                    return modifier.endsWith("s")
                                    && lexicon.sense(modifier).nouns().isEmpty()
                            ? modifier.substring(0, modifier.length() - 1)
                            : modifier;
                }
            }
            return "";
        }

        private boolean isListed(String lemma) {
            return cues.noun(lemma).filter(noun -> noun.lemma().equals(lemma)).isPresent();
        }

        /** A source that was not linked: by its name, or by what its noun looks like. */
        private @Nullable Referent unknown(Mention mention) {
            ProperName name = mention.name();
            if (name != null && !mention.sense().isPerson()) {
                return named(mention, name);
            }
            if (mention.noun() < 0 || isUtterance(mention)) {
                return null;
            }
            Tag tag = parse.tag(mention.noun());
            if (tag != Tag.NOUN && tag != Tag.NAME && tag != Tag.ADJECTIVE) {
                return null;
            }
            boolean plural = mention.isPlural();
            String lemma = parse.words()[mention.noun()].lemma();
            CueNoun cue = cue(mention);
            EntityKind body = cue != null && cue.isPress()
                    ? EntityKind.OUTLET
                    : mention.sense().bodyKind();
            boolean person = tag == Tag.ADJECTIVE
                    || nameWords.isAgent(lemma) && mention.genders() == Genders.MASCULINE
                    || lemma.endsWith("in") && (mention.genders() & Genders.FEMININE) != 0;
            EntityKind kind = body == EntityKind.OUTLET && !plural
                    ? body
                    : plural || isAmount(mention)
                            ? EntityKind.GROUP
                            : person ? EntityKind.PERSON : EntityKind.ORGANISATION;
            boolean named = kind == EntityKind.ORGANISATION && Coreference.isProper(parse, mention)
                    || kind == EntityKind.OUTLET
                            && mention.isDefinite()
                            && !discourse.modifiers(mention).places().isEmpty();
            Referent referent = discourse
                    .referents()
                    .add(new Referent(
                            kind, nominative.of(parse, mention.phrase(), mention.to(), mention.genders()), named));
            referent.plural = plural;
            referent.common = true;
            referent.genders = mention.genders();
            referent.nouns.add(lemma);
            referent.belongsTo(discourse.modifiers(mention));
            return referent;
        }

        /** ein Dutzend Anwohner, eine Reihe von Anwohnern: so many, and no body. */
        private boolean isAmount(Mention mention) {
            if (mention.reference() != Reference.INDEFINITE || mention.sense().bodyKind() != null) {
                return false;
            }
            int behind = mention.noun() + 1;
            return parse.tag(behind) == Tag.NOUN && (parse.words()[behind].noun() & Agreement.PLURAL) != 0
                    || areSeveral(behind);
        }

        /** von Anwohnern, von zehn Befragten: several, of whom some noun or number before tells how many. */
        private boolean areSeveral(int preposition) {
            Mention among = isOf(parse.form(preposition)) ? discourse.startingAt(preposition + 1) : null;
            return among != null && (among.genders() & Genders.PLURAL) != 0;
        }

        private Referent named(Mention mention, ProperName name) {
            NamedEntry entry = name.entry();
            if (entry != null) {
                return entry instanceof CountryEntry
                        ? BodyLinker.government(parse, mention, entry, discourse.referents())
                        : discourse.referents().of(entry);
            }
            String text = Words.join(parse, name.from(), name.to());
            Referent known = discourse.referents().named(text);
            if (known != null) {
                return known;
            }
            boolean person = mention.reference() == Reference.BARE && !NamePieces.allCapitals(text);
            Referent referent = discourse
                    .referents()
                    .add(new Referent(person ? EntityKind.PERSON : EntityKind.ORGANISATION, text, true));
            referent.genders = person ? Genders.MASCULINE | Genders.FEMININE : mention.genders();
            discourse.referents().know(text, referent);
            return referent;
        }

        /** An unnamed source goes by all the words that describe it: nicht namentlich genannte Beamte aus den USA. */
        private void spellOut(Referent referent, Mention mention, int to) {
            boolean first = !referent.mentions.isEmpty() && referent.mentions.get(0)[0] == mention.from();
            if (referent.named || !first || mention.name() != null) {
                return;
            }
            int end = mention.to();
            while (end < to && !parse.is(end, ",") && parse.tag(end) != Tag.FINITE) {
                end++;
            }
            int genders = referent.plural
                    ? Genders.PLURAL
                    : referent.isPerson() ? mention.genders() & Genders.SINGULAR : mention.genders();
            String words = nominative.of(parse, mention.phrase(), mention.to(), genders)
                    + Words.behind(parse, mention.to(), end);
            if (words.length() > referent.name.length()) {
                referent.name = words;
            }
            int begin = mention.from();
            while (begin + 1 < end && parse.tag(begin) == Tag.DETERMINER) {
                begin++;
            }
            referent.description = Words.join(parse, begin, end);
        }
    }
}
