package org.zufolge.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.FunctionWords.Use;
import org.zufolge.entity.Mention.Reference;
import org.zufolge.entity.Mention.Role;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.Form;
import org.zufolge.reading.EntityKind;
import org.zufolge.text.Sentence;

/** Finds the mentions of a report, in the order of the text; a phrase within another stands behind it. */
final class MentionFinder {
    private final EntityLexicon lexicon;
    private final FunctionWords functionWords = FunctionWords.german();

    MentionFinder(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The mentions of a report.
     *
     * @param names for each token the name it is part of
     * @param adverbs for each token whether it refers back to a source: demnach
     * @param hearers for each token whether somebody begins there who was told something, and is no attribute of who told it
     */
    List<Mention> find(Parse parse, @Nullable ProperName[] names, boolean[] adverbs, boolean[] hearers) {
        List<Mention> found = new ArrayList<>();
        for (int s = 0; s < parse.sentences().size(); s++) {
            if (parse.sentences().get(s).role() != Sentence.Role.DATELINE) {
                new Run(parse, names, adverbs, hearers, s, found).find();
            }
        }
        return found;
    }

    private final class Run {
        private final Parse parse;
        private final @Nullable ProperName[] names;
        private final boolean[] adverbs;
        private final boolean[] hearers;
        private final int number;
        private final int begin;
        private final int end;
        private final NounPhrases phrases;
        private final List<Mention> found;
        /** For each token of the sentence the clause whose subject has its head at a token. */
        private final @Nullable Clause[] subjects;
        /** For each clause whether it is one of these. */
        private final boolean[] hasSubject;

        private int attributesEnd = -1;

        Run(
                Parse parse,
                @Nullable ProperName[] names,
                boolean[] adverbs,
                boolean[] hearers,
                int number,
                List<Mention> found) {
            this.parse = parse;
            this.names = names;
            this.adverbs = adverbs;
            this.hearers = hearers;
            this.number = number;
            this.begin = parse.sentences().get(number).from();
            this.end = parse.sentences().get(number).to();
            this.subjects = new @Nullable Clause[end - begin];
            this.hasSubject = new boolean[parse.clauses().get(number).size()];
            this.phrases = new NounPhrases(parse);
            this.found = found;
            for (Clause clause : parse.clauses().get(number)) {
                NounPhrase subject = parse.subject(number, clause);
                if (subject != null && subjectOf(subject.head()) == null) {
                    subjects[subject.head() - begin] = clause;
                    hasSubject[clause.id()] = true;
                }
            }
        }

        private @Nullable Clause subjectOf(int token) {
            return token < begin || token >= end ? null : subjects[token - begin];
        }

        void find() {
            int i = parse.sentences().get(number).from();
            while (i < end) {
                if (adverbs[i]) {
                    adverb(i);
                }
                i = mayBegin(i) ? Math.max(i + 1, mention(i)) : i + 1;
            }
        }

        private void adverb(int i) {
            found.add(new Mention(
                    found.size(),
                    new NounPhrase(i, i + 1, i, i + 1, Agreement.ANY),
                    i + 1,
                    number,
                    null,
                    -1,
                    NounSense.NONE,
                    Reference.ADVERB,
                    Role.PREPOSITIONAL,
                    Genders.ANY));
        }

        private boolean mayBegin(int i) {
            return switch (parse.tag(i)) {
                case PRONOUN, DETERMINER, NOUN, NAME, ADJECTIVE, NUMBER -> true;
                case ADVERB -> parse.tag(i - 1) == Tag.PREPOSITION && isAttribute(i + 1);
                case QUOTE -> parse.opened(i) != null && i + 1 < end && from(i + 1) == i + 1;
                default -> names[i] != null && from(i) == i;
            };
        }

        /** auf [nicht namentlich genannte] Beamte: adverbs that belong to an adjective behind them. */
        private boolean isAttribute(int i) {
            return parse.tag(i) == Tag.ADJECTIVE || parse.tag(i) == Tag.ADVERB && parse.tag(i + 1) == Tag.ADJECTIVE;
        }

        private int from(int token) {
            ProperName name = names[token];
            return name == null ? -1 : name.from();
        }

        /** Adds the mention that begins at a token; gives the token to go on from. */
        private int mention(int i) {
            NounPhrase phrase = isArticle(i) ? determined(i) : phrases.at(i, end, Reach.TIGHT);
            ProperName here = names[i];
            if (phrase != null && parse.form(phrase.head()).endsWith("-")) {
                phrase = completed(phrase);
            }
            if (phrase == null && here != null) {
                phrase = new NounPhrase(i, here.to(), i, here.to(), Agreement.ANY);
            }
            if (phrase == null) {
                return i + 1;
            }
            phrase = beforeHearer(phrase);
            if (parse.tag(i) == Tag.DETERMINER && NounPhrases.isPossessive(parse.spelling(i))) {
                // deren Haus: first whose it is, then the whole
                pronoun(new NounPhrase(i, i + 1, i, i + 1, Agreement.GENITIVE));
            }
            if (parse.tag(i) == Tag.PRONOUN && phrase.head() == i) {
                pronoun(phrase);
                return phrase.core();
            }
            int to = Math.min(end, phrase.core());
            for (int t = phrase.from(); t < to; t++) {
                ProperName name = names[t];
                if (name != null && name.to() > to) {
                    to = Math.min(end, name.to());
                }
            }
            ProperName behind = to < end && parse.tag(to) == Tag.QUOTE && to + 1 < end ? names[to + 1] : null;
            if (behind == null && to < end && names[to] != null && joins(phrase, to)) {
                behind = names[to];
            }
            if (behind != null && behind.from() <= to + 1 && behind.from() >= to && joins(phrase, behind.from())) {
                to = parse.tag(behind.to()) == Tag.QUOTE ? behind.to() + 1 : behind.to();
            }
            if (parse.tag(to) == Tag.QUOTE && names[to - 1] != null && parse.tag(from(to - 1) - 1) == Tag.QUOTE) {
                to++;
            }
            possessor(phrase);
            ProperName name = name(phrase, to);
            if (name != null && isGenitiveBehind(phrase, name)) {
                to = name.from();
                add(new NounPhrase(phrase.from(), phrase.to(), phrase.head(), to, phrase.agreement()), to, null);
                attributesEnd = Math.max(attributesEnd, Math.max(phrase.to(), name.to()));
                return to;
            }
            add(phrase, to, name);
            attributesEnd = Math.max(attributesEnd, phrase.to());
            return to;
        }

        /** ein Sprecher, whom der Agentur only heard. */
        private NounPhrase beforeHearer(NounPhrase phrase) {
            for (int t = phrase.head() + 1; t < phrase.to(); t++) {
                if (hearers[t]) {
                    return new NounPhrase(
                            phrase.from(), t, phrase.head(), Math.min(phrase.core(), t), phrase.agreement());
                }
            }
            return phrase;
        }

        /** die Vorwürfe Lunds, die Anwältin Lunds: the name is an attribute, not what the noun is called. */
        private boolean isGenitiveBehind(NounPhrase phrase, ProperName name) {
            if (!name.is(EntityKind.PERSON) || name.from() <= phrase.head() || parse.tag(phrase.head()) != Tag.NOUN) {
                return false;
            }
            NounSense sense = lexicon.sense(parse.spelling(phrase.head()));
            boolean inS = parse.form(name.to() - 1).endsWith("s");
            return name.genitive() || !sense.isPerson() && (inS || name.length() == 1 && sense.bodyKind() != null);
        }

        /** der Abgeordneten: an article, though it could be a pronoun, where a noun follows and no clause begins. */
        private boolean isArticle(int i) {
            if (parse.tag(i) != Tag.PRONOUN
                    || i + 1 >= end
                    || parse.tag(i + 1) != Tag.NOUN && parse.tag(i + 1) != Tag.NAME
                    || !functionWords.is(parse.spelling(i), Use.DEFINITE)
                    || !functionWords.is(parse.spelling(i), Use.RELATIVE)) {
                return false;
            }
            Clause clause = clause(i);
            return clause == null || clause.opener() != i;
        }

        private @Nullable NounPhrase determined(int article) {
            NounPhrase phrase = phrases.at(article + 1, end, Reach.TIGHT);
            if (phrase == null) {
                return phrases.at(article, end, Reach.TIGHT);
            }
            int both = phrase.agreement() & parse.words()[article].modifier();
            return new NounPhrase(
                    article, phrase.to(), phrase.head(), phrase.core(), both == 0 ? phrase.agreement() : both);
        }

        /** das Bau- und Verkehrsministerium: the first noun shares the end of the second. */
        private NounPhrase completed(NounPhrase phrase) {
            int second = phrase.head() + 2;
            if (parse.tag(phrase.head() + 1) != Tag.COORDINATOR || second >= end || parse.tag(second) != Tag.NOUN) {
                return phrase;
            }
            NounPhrase whole = phrases.at(second, end, Reach.TIGHT);
            if (whole == null) {
                return phrase;
            }
            int both = whole.agreement() & phrase.agreement();
            return new NounPhrase(
                    phrase.from(), whole.to(), whole.head(), whole.core(), both == 0 ? whole.agreement() : both);
        }

        /** Whether the name behind a noun is its own: der Sender «Kanal 9», Trainer al-Hadidi. */
        private boolean joins(NounPhrase phrase, int nameFrom) {
            ProperName name = names[nameFrom];
            if (name == null || parse.tag(phrase.head()) != Tag.NOUN || name.from() < phrase.core()) {
                return false;
            }
            NounSense sense = lexicon.sense(parse.spelling(phrase.head()));
            return name.is(EntityKind.PERSON) ? sense.isPerson() : sense.bodyKind() != null;
        }

        /** Celebis Angaben: the name in front is a mention of its own. */
        private void possessor(NounPhrase phrase) {
            ProperName first = names[phrase.from()];
            if (first != null
                    && first.from() == phrase.from()
                    && first.to() <= phrase.head()
                    && parse.tag(phrase.head()) == Tag.NOUN
                    && parse.form(first.to() - 1).endsWith("s")) {
                NounPhrase own = new NounPhrase(
                        first.from(), first.to(), first.from(), first.to(), Agreement.GENITIVE & Agreement.SINGULAR);
                found.add(new Mention(
                        found.size(),
                        own,
                        first.to(),
                        number,
                        first,
                        -1,
                        NounSense.NONE,
                        Reference.BARE,
                        Role.ATTRIBUTE,
                        Genders.ANY));
            }
        }

        /** Of the names in a phrase a person's, else the one of the head, else the first behind the noun. */
        private @Nullable ProperName name(NounPhrase phrase, int to) {
            ProperName person = null;
            ProperName ofHead = null;
            ProperName behind = null;
            for (int t = phrase.from(); t < to; t++) {
                ProperName name = names[t];
                if (name == null) {
                    continue;
                }
                if (name.is(EntityKind.PERSON) && (name.from() >= phrase.head() || name.to() > phrase.head())) {
                    person = name;
                }
                if (name.from() <= phrase.head() && phrase.head() < name.to()) {
                    ofHead = name;
                }
                if (behind == null && name.from() > phrase.head() && !name.is(EntityKind.PLACE)) {
                    behind = name;
                }
            }
            return person != null ? person : ofHead != null ? ofHead : behind;
        }

        private void pronoun(NounPhrase phrase) {
            int token = phrase.head();
            Form form = parse.spelling(token);
            Clause clause = clause(token);
            boolean relative = clause != null
                    && clause.kind() == Clause.Kind.RELATIVE
                    && (clause.opener() == token
                            || clause.opener() == token - 1 && parse.tag(token - 1) == Tag.PREPOSITION);
            int genders = relative
                    ? functionWords.genders(form, Use.RELATIVE)
                    : functionWords.genders(form, Use.PERSONAL) | functionWords.genders(form, Use.DEMONSTRATIVE);
            if (genders == 0 && !relative) {
                genders = functionWords.genders(form, Use.RELATIVE) & Genders.MASCULINE;
            }
            if (genders == 0 || !relative && isPolite(token)) {
                return;
            }
            Role role = role(phrase);
            found.add(new Mention(
                    found.size(),
                    phrase,
                    phrase.core(),
                    number,
                    null,
                    -1,
                    NounSense.NONE,
                    Reference.PRONOUN,
                    role,
                    byVerb(genders, subjectOf(token))));
        }

        /** Sie with a capital within a sentence is who is spoken to. */
        private boolean isPolite(int token) {
            String form = parse.form(token);
            if (!form.equals("Sie") && !form.equals("Ihnen") && !form.equals("Ihr")) {
                return false;
            }
            Tag before = parse.tag(token - 1);
            return token != parse.sentences().get(number).from()
                    && !(before == Tag.QUOTE || before == Tag.PUNCTUATION && !parse.is(token - 1, ","));
        }

        private @Nullable Clause clause(int token) {
            for (Clause clause : parse.clauses().get(number)) {
                if (clause.owns(token)) {
                    return clause;
                }
            }
            return null;
        }

        private static int byVerb(int genders, @Nullable Clause clause) {
            VerbComplex verb = clause == null ? null : clause.verb();
            if (verb == null) {
                return genders;
            }
            int narrowed =
                    verb.plural() ? genders & Genders.PLURAL : verb.singular() ? genders & Genders.SINGULAR : genders;
            return narrowed == 0 ? genders : narrowed;
        }

        private void add(NounPhrase phrase, int to, @Nullable ProperName name) {
            int noun = noun(phrase, to, name);
            NounSense sense = noun < 0 ? NounSense.NONE : lexicon.sense(parse.spelling(noun));
            Reference reference = reference(phrase);
            Role role = role(phrase);
            int genders = name != null && noun < 0
                    ? Genders.ANY
                    : byVerb(Genders.ofAgreement(inCase(phrase, noun, role)), subjectOf(phrase.head()));
            if (reference == Reference.BARE
                    && ((genders & Genders.PLURAL) != 0 && isWeak(phrase.head() - 1, phrase)
                            || isDativeOfSeveral(phrase))) {
                // nach kubanischen Angaben: one would be kubanischem, kubanischer
                genders = Genders.PLURAL;
            }
            found.add(new Mention(found.size(), phrase, to, number, name, noun, sense, reference, role, genders));
        }

        /** What a phrase can be in the case that its role asks for: der Beamten as an attribute is a genitive, so several. */
        private int inCase(NounPhrase phrase, int noun, Role role) {
            int cases = switch (role) {
                case SUBJECT, PREDICATE -> Agreement.NOMINATIVE;
                case PREPOSITIONAL -> Agreement.ANY & ~Agreement.NOMINATIVE;
                // Ole Brandt, der Sprecher des Rates: beside a name it may be in any case
                case OBJECT -> {
                    if (parse.is(phrase.from() - 1, "so")) {
                        // so der Minister: who speaks, without a verb
                        yield Agreement.NOMINATIVE;
                    }
                    yield parse.is(phrase.from() - 1, ",")
                                    && phrase.from() - 2 >= begin
                                    && names[phrase.from() - 2] != null
                            ? Agreement.ANY
                            : Agreement.ANY & ~Agreement.NOMINATIVE;
                }
                case ATTRIBUTE ->
                    parse.tag(phrase.from()) == Tag.DETERMINER && parse.tag(phrase.from() - 1) != Tag.PREPOSITION
                            ? Agreement.GENITIVE
                            : Agreement.ANY;
            };
            int own = phrase.agreement();
            if (noun > phrase.from() && parse.tag(noun) == Tag.ADJECTIVE) {
                int adjective = parse.words()[phrase.from()].modifier() & parse.words()[noun].modifier();
                own = (own & adjective) == 0 ? own : own & adjective;
            }
            int agreement = own & cases;
            return agreement == 0 ? own : agreement;
        }

        private boolean isWeak(int token, NounPhrase phrase) {
            return token >= phrase.from()
                    && parse.tag(token) == Tag.ADJECTIVE
                    && parse.form(token).endsWith("en");
        }

        /** Berichten zufolge: of Berichte, hardly of the verb berichten. */
        private boolean isDativeOfSeveral(NounPhrase phrase) {
            String form = parse.form(phrase.head());
            return phrase.from() == phrase.head()
                    && form.endsWith("en")
                    && parse.tag(phrase.core()) == Tag.PREPOSITION
                    && (Wordforms.german()
                                            .lookup(form.substring(0, form.length() - 1), false)
                                            .noun()
                                    & Agreement.NOMINATIVE
                                    & Agreement.PLURAL)
                            != 0;
        }

        /** The noun that says what a phrase speaks of: its head, or the office before a name. */
        private int noun(NounPhrase phrase, int to, @Nullable ProperName name) {
            if (parse.tag(phrase.head()) == Tag.NOUN
                    && (name == null || phrase.head() < name.from() || phrase.head() >= name.to())) {
                return phrase.head();
            }
            int last = -1;
            for (int t = phrase.from(); t < Math.min(to, name == null ? to : name.from()); t++) {
                if (parse.tag(t) == Tag.NOUN
                        || parse.tag(t) == Tag.NAME
                                && (parse.form(t).indexOf('-') > 0
                                        || names[t] == null
                                                && lexicon.sense(parse.spelling(t))
                                                                .office()
                                                        != null)
                        || isOfficeBefore(t, name)) {
                    last = t;
                }
            }
            // der Ältere, die 36-Jährige: an adjective without a noun
            return last < 0 && name == null && parse.tag(phrase.head()) == Tag.ADJECTIVE ? phrase.head() : last;
        }

        /** die [Vorsitzende] Ada Lund: an adjective by its form, but what she is. */
        private boolean isOfficeBefore(int token, @Nullable ProperName name) {
            return name != null
                    && name.is(EntityKind.PERSON)
                    && name.from() == token + 1
                    && parse.tag(token) == Tag.ADJECTIVE
                    && lexicon.sense(parse.spelling(token)).office() != null;
        }

        private Reference reference(NounPhrase phrase) {
            for (int t = phrase.from(); t < phrase.core() && t <= phrase.head(); t++) {
                if (parse.tag(t) != Tag.DETERMINER && parse.tag(t) != Tag.PRONOUN) {
                    if (parse.tag(t) == Tag.NUMBER && t == phrase.from()) {
                        return Reference.INDEFINITE;
                    }
                    break;
                }
                Form form = parse.spelling(t);
                if (functionWords.is(form, Use.DEFINITE)) {
                    return Reference.DEFINITE;
                }
                if (functionWords.is(form, Use.INDEFINITE) || functionWords.is(form, Use.QUANTITY)) {
                    return Reference.INDEFINITE;
                }
                if (functionWords.is(form, Use.POSSESSIVE)) {
                    return Reference.POSSESSIVE;
                }
            }
            boolean contracted = parse.tag(phrase.from() - 1) == Tag.PREPOSITION
                    && functionWords.is(parse.spelling(phrase.from() - 1), Use.DEFINITE);
            return contracted ? Reference.DEFINITE : Reference.BARE;
        }

        private Role role(NounPhrase phrase) {
            if (subjectOf(phrase.head()) != null || subjectOf(phrase.from() + 1) != null && isElliptic(phrase)) {
                return Role.SUBJECT;
            }
            if (phrase.from() < attributesEnd) {
                return Role.ATTRIBUTE;
            }
            if (parse.tag(phrase.from() - 1) == Tag.PREPOSITION) {
                return parse.is(phrase.from() - 1, "als") ? Role.PREDICATE : Role.PREPOSITIONAL;
            }
            return parse.is(phrase.from() - 1, "als") || isPredicate(phrase) ? Role.PREDICATE : Role.OBJECT;
        }

        private boolean isElliptic(NounPhrase phrase) {
            return parse.form(phrase.from() + 1).endsWith("-");
        }

        /** ist Trainerin, war der erste Minister: a nominative beside the subject of a copula. */
        private boolean isPredicate(NounPhrase phrase) {
            if (!phrase.isNominative()) {
                return false;
            }
            Clause clause = clause(phrase.head());
            if (clause == null || !clause.verb().auxiliary().isEmpty()) {
                return false;
            }
            for (String lemma : clause.verb().lemmas()) {
                if (lemma.equals("sein") || lemma.equals("werden") || lemma.equals("bleiben")) {
                    return hasSubject[clause.id()];
                }
            }
            return false;
        }
    }
}
