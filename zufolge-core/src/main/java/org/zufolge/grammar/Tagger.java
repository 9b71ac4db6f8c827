package org.zufolge.grammar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/**
 * Says what each token of a sentence is. First the nominal words, from left to right by agreement; then the verbs, a
 * stretch between two punctuation marks at a time: German has one finite verb to a clause, and where it stands tells
 * which of several possible verbs it is.
 */
public final class Tagger {
    private static final Measures MEASURES = Measures.german();
    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 4;
    private static final int NOUN_PHRASE_LOOKAHEAD = 7;
    private static final int EXTENDED_ATTRIBUTE_LOOKAHEAD = 16;

    private final Wordforms wordforms;

    public Tagger(Wordforms wordforms) {
        this.wordforms = wordforms;
    }

    /**
     * Tags one sentence.
     *
     * @param tokens of the whole report
     * @param sentence which of them
     * @param names the tokens that are known to be part of a name, see {@link NameParticles}
     * @param words receives what each token of the sentence can be
     * @param tags receives what each token of the sentence is
     */
    void tag(List<Token> tokens, Sentence sentence, BitSet names, Word[] words, Tag[] tags) {
        new Run(tokens, sentence, names, words, tags).tag();
    }

    private final class Run {
        private final List<Token> tokens;
        private final int from;
        private final int to;
        private final BitSet names;
        private final Word[] words;
        private final Tag[] tags;
        private final boolean[] initial;
        /** Whether a quotation mark of the sentence is open at a token. */
        private final boolean[] quoted;

        Run(List<Token> tokens, Sentence sentence, BitSet names, Word[] words, Tag[] tags) {
            this.tokens = tokens;
            this.names = names;
            this.from = sentence.from();
            this.to = sentence.to();
            this.words = words;
            this.tags = tags;
            this.initial = new boolean[to - from];
            this.quoted = new boolean[to - from];
        }

        void tag() {
            for (int i = from; i < to; i++) {
                initial[i - from] = i == from || opensSentence(i - 1);
                words[i] =
                        names.get(i) && NameParticles.isParticle(tokens.get(i).form())
                                ? NameParticles.word(tokens.get(i).form())
                                : wordforms.lookup(tokens.get(i).spelling(), initial[i - from]);
            }
            tagNominals();
            boolean open = false;
            for (int i = from; i < to; i++) {
                open ^= tags[i] == Tag.QUOTE;
                quoted[i - from] = open;
            }
            tagVerbs();
        }

        private boolean opensSentence(int before) {
            return switch (tokens.get(before).kind()) {
                case QUOTE, STOP -> true;
                case PUNCTUATION -> "(:–—-;".contains(tokens.get(before).form());
                default -> false;
            };
        }

        // --- nominal words -------------------------------------------------------------------------------------

        private void tagNominals() {
            int openAttributes = 0;
            int openAgreement = 0;
            for (int i = from; i < to; i++) {
                tags[i] = nominal(i, openAttributes > 0 ? openAgreement : 0);
                if (i > from
                        && tokens.get(i).is("folgt")
                        && tokens.get(i - 1).form().equalsIgnoreCase("wie")) {
                    // wie folgt: a set phrase without a clause
                    tags[i - 1] = Tag.ADVERB;
                    tags[i] = Tag.ADVERB;
                }
                if (tags[i] == Tag.DETERMINER || tags[i] == Tag.NUMBER) {
                    // an article before a preposition or adverb opens an extended attribute: die von X erhobene Klage
                    if (openAttributes == 0 && extendedAttribute(i)) {
                        openAttributes = 1;
                        openAgreement = opened(i);
                    }
                } else if (tags[i] == Tag.NOUN
                        && openAttributes > 0
                        && tags[i - 1] == Tag.ADJECTIVE
                        && (words[i].noun() & openAgreement) != 0) {
                    openAttributes = 0;
                } else if (tokens.get(i).kind() == Token.Kind.STOP) {
                    openAttributes = 0;
                }
            }
        }

        /** What an article leaves open for the attribute and the noun behind it; a number in words: that they are several. */
        private int opened(int i) {
            boolean number = words[i].can(Tag.NUMBER) && words[i].modifier() == 0;
            return number ? Agreement.PLURAL : words[i].modifier();
        }

        private Tag nominal(int i, int openAgreement) {
            if (names.get(i)) {
                return Tag.NAME;
            }
            Token token = tokens.get(i);
            switch (token.kind()) {
                case QUOTE -> {
                    return Tag.QUOTE;
                }
                case STOP, PUNCTUATION -> {
                    return Tag.PUNCTUATION;
                }
                case NUMBER, ORDINAL -> {
                    return Tag.NUMBER;
                }
                case OTHER -> {
                    return Character.isLetter(token.form().codePointAt(0)) ? Tag.NAME : Tag.OTHER;
                }
                case ABBREVIATION -> {
                    return token.spelling().isCapital() ? Tag.NAME : Tag.ADVERB;
                }
                default -> {
                    // a word: read on
                }
            }
            Word word = words[i];
            boolean capital = token.spelling().isCapital();
            if (Character.isDigit(token.form().codePointAt(0))) {
                return numeric(i);
            }
            if (capital && !initial[i - from]) {
                return capitalised(i);
            }
            if (word.can(Tag.DETERMINER) || word.can(Tag.PRONOUN)) {
                return determinerOrPronoun(i);
            }
            if (capital && word.can(Tag.FINITE) && isHelper(word)) {
                return Tag.FINITE;
            }
            if (capital
                    && word.can(Tag.NUMBER)
                    && (startsNounPhrase(i + 1) || goesOnWithNumber(i + 1) || extendedAttribute(i))) {
                // Drei Beamte sagten, Zwei oder drei Zeugen: the noun Drei is a grade
                return Tag.NUMBER;
            }
            if (capital && (word.can(Tag.NOUN) || word.can(Tag.NAME)) && !functionWord(word)) {
                if (word.can(Tag.ADJECTIVE) && word.modifier() != 0 && beforeNoun(i, word.modifier(), i + 1)) {
                    return Tag.ADJECTIVE;
                }
                return !word.known() || word.can(Tag.NAME) && (word.name() != 0 || !word.can(Tag.NOUN))
                        ? Tag.NAME
                        : Tag.NOUN;
            }
            return lower(i, openAgreement);
        }

        private Tag numeric(int i) {
            // 42-Jährige, 1990er, 100-prozentig
            String form = tokens.get(i).form();
            char last = form.charAt(form.length() - 1);
            int hyphen = form.lastIndexOf('-');
            if (hyphen >= 0 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1))) {
                return Tag.NOUN;
            }
            return Character.isLetter(last) && words[i].can(Tag.ADJECTIVE) ? Tag.ADJECTIVE : Tag.NUMBER;
        }

        private Tag capitalised(int i) {
            Word word = words[i];
            String form = word.form();
            if (form.equals("Sie") || form.equals("Ihnen") || form.equals("Ihr") || form.equals("Ihre")) {
                return form.startsWith("Ihr") ? determinerOrPronoun(i) : Tag.PRONOUN;
            }
            // die Forscher um Ada Kern: a noun, though it might be a comparative
            boolean phraseEnds = word.can(Tag.NOUN) && i + 1 < to && words[i + 1].can(Tag.PREPOSITION);
            if (word.can(Tag.ADJECTIVE)
                    && word.modifier() != 0
                    && !phraseEnds
                    && beforeNoun(i, word.modifier(), i + 1)) {
                return Tag.ADJECTIVE;
            }
            if (word.can(Tag.NAME) && (word.name() & (Word.FIRST_NAME | Word.SURNAME)) != 0) {
                if (!word.can(Tag.NOUN) || i > from && (tags[i - 1] == Tag.NAME || isCalled(i))) {
                    return Tag.NAME;
                }
            }
            if (i > from && tags[i - 1] == Tag.NAME && (words[i - 1].name() & Word.FIRST_NAME) != 0) {
                // Luc Ferrand: a surname, though it might be a compound with Rand
                return Tag.NAME;
            }
            if (i > from && tags[i - 1] == Tag.NOUN && (word.name() & Word.PLACE_NAME) != 0) {
                // das Land Hessen, die Universität Konstanz: no people, and no constancy
                return Tag.NAME;
            }
            if (!word.known() && !(i > from && isDetermined(i - 1))) {
                // Insa Terhorst, der Zulieferer Velbrecht: no compound, for there is no such first part
                return Tag.NAME;
            }
            // ihr Vorgesetzter, ein Angeklagter: an adjective that is used as a noun
            boolean nominalised =
                    word.can(Tag.ADJECTIVE) && word.modifier() != 0 && i > from && tags[i - 1] == Tag.DETERMINER;
            return word.can(Tag.NOUN) || nominalised ? Tag.NOUN : Tag.NAME;
        }

        /** Whether a word belongs to what stands before it: ein Terbruch, des Landes Velbruch. */
        private boolean isDetermined(int i) {
            return tags[i] == Tag.DETERMINER
                    || tags[i] == Tag.ADJECTIVE
                    || tags[i] == Tag.NUMBER
                    || tags[i] == Tag.NAME && words[i].form().endsWith("s");
        }

        /** Ministerin Müller: a surname that is another noun too, behind a noun in the singular. */
        private boolean isCalled(int i) {
            return tags[i - 1] == Tag.NOUN
                    && (words[i].name() & Word.SURNAME) != 0
                    && (words[i - 1].noun() & Agreement.SINGULAR & Agreement.NOMINATIVE) != 0;
        }

        private static boolean functionWord(Word word) {
            return word.can(Tag.PREPOSITION)
                    || word.can(Tag.SUBORDINATOR)
                    || word.can(Tag.COORDINATOR)
                    || word.can(Tag.W_WORD)
                    || word.can(Tag.ADVERB) && !word.can(Tag.ADJECTIVE);
        }

        private Tag determinerOrPronoun(int i) {
            Word word = words[i];
            boolean verb = word.can(Tag.INFINITIVE) || word.can(Tag.FINITE);
            if (word.can(Tag.W_WORD) && (initial[i - from] || tags[i - 1] == Tag.PUNCTUATION)) {
                // fragt, was geschehen ist; Was geschehen ist, …
                return Tag.W_WORD;
            }
            if (!word.can(Tag.DETERMINER)) {
                return word.can(Tag.PREPOSITION) ? Tag.PREPOSITION : Tag.PRONOUN;
            }
            // alle diese Leute: an article behind another
            int start = word.form().equalsIgnoreCase("alle") && i + 1 < to && words[i + 1].can(Tag.DETERMINER)
                    ? i + 2
                    : i + 1;
            int agreement = NounPhrases.isPossessive(tokens.get(i).spelling()) ? Agreement.ANY : word.modifier();
            if (word.form().equals("des") || beforeNoun(i, agreement, start) || extendedAttribute(i)) {
                return Tag.DETERMINER;
            }
            if (verb) {
                // sein, meinen: a verb where no noun follows
                return Tag.FINITE;
            }
            if (word.can(Tag.ADVERB) && !word.can(Tag.PRONOUN)) {
                return Tag.ADVERB;
            }
            // räumte Fehler ein: no pronoun, which is einer or eins
            return word.can(Tag.PARTICLE) && !word.can(Tag.PRONOUN) ? Tag.PARTICLE : Tag.PRONOUN;
        }

        /** Whether a noun that agrees follows, with nothing but its attributes between. */
        private boolean beforeNoun(int i, int agreement, int start) {
            int end = Math.min(to, i + 1 + NOUN_PHRASE_LOOKAHEAD);
            int left = agreement;
            for (int j = start; j < end; j++) {
                Token token = tokens.get(j);
                Word word = words[j];
                switch (token.kind()) {
                    case QUOTE, NUMBER, ORDINAL -> {
                        continue;
                    }
                    case WORD, ABBREVIATION -> {
                        boolean capital =
                                token.spelling().isCapital() || word.can(Tag.NOUN) && !word.can(Tag.ADJECTIVE);
                        if (capital) {
                            if (isMeasure(j)) {
                                continue;
                            }
                            if (word.can(Tag.ADJECTIVE)
                                    && word.modifier() != 0
                                    && (word.modifier() & left) != 0
                                    && j + 1 < end
                                    && startsCapital(j + 1)) {
                                left &= word.modifier();
                                continue;
                            }
                            // die «Washington Post», dem „Merkur“: what is named has a gender, and the name no case
                            boolean quotedName = tokens.get(j - 1).kind() == Token.Kind.QUOTE;
                            return (word.noun() & left) != 0 || word.noun() == 0 || quotedName;
                        }
                        if (Character.isDigit(token.form().codePointAt(0))) {
                            boolean lower = token.form().indexOf('-') > 0 && !(j + 1 < end && startsCapital(j + 1));
                            if (lower || numeric(j) == Tag.NOUN) {
                                // der 39-Jährige, der 81-jährige
                                return true;
                            }
                            continue;
                        }
                        if (word.can(Tag.ADJECTIVE) && word.modifier() != 0) {
                            left &= word.modifier();
                            if (left == 0) {
                                return false;
                            }
                            continue;
                        }
                        if (isAcronym(j)) {
                            return true;
                        }
                        if (word.can(Tag.NUMBER)
                                || word.can(Tag.ADVERB) && !word.can(Tag.FINITE)
                                || word.can(Tag.COORDINATOR) && j > start && words[j - 1].modifier() != 0) {
                            continue;
                        }
                        return false;
                    }
                    case PUNCTUATION -> {
                        // die alte, große Stadt; ein langer, sehr harter Streit
                        if (token.is(",")
                                && j > start
                                && words[j - 1].can(Tag.ADJECTIVE)
                                && words[j - 1].modifier() != 0
                                && startsAdjective(j + 1, end)) {
                            continue;
                        }
                        return false;
                    }
                    default -> {
                        return false;
                    }
                }
            }
            return false;
        }

        /** ein 39 [Jahre] alter Mann. */
        private boolean isMeasure(int i) {
            Token before = tokens.get(i - 1);
            return (before.kind() == Token.Kind.NUMBER || words[i - 1].can(Tag.NUMBER))
                    && MEASURES.contain(words[i].lemma())
                    && i + 1 < to
                    && words[i + 1].can(Tag.ADJECTIVE)
                    && !startsCapital(i + 1);
        }

        /** Whether a small adjective stands at {@code i}, with an adverb before it or without. */
        private boolean startsAdjective(int i, int end) {
            int adjective = i + 1 < end && !words[i].can(Tag.ADJECTIVE) && words[i].can(Tag.ADVERB) ? i + 1 : i;
            return adjective < end && words[adjective].can(Tag.ADJECTIVE) && !startsCapital(adjective);
        }

        /** der dpa, dem epd: a short word that the dictionary lacks, and no noun behind it. */
        private boolean isAcronym(int i) {
            String form = tokens.get(i).form();
            return !words[i].known()
                    && form.length() >= SHORTEST_ACRONYM
                    && form.length() <= LONGEST_ACRONYM
                    && form.chars().allMatch(c -> c >= 'a' && c <= 'z')
                    && !startsCapital(i + 1);
        }

        private boolean startsCapital(int i) {
            return i < to && tokens.get(i).spelling().isCapital();
        }

        /** Whether the article at {@code i} opens an attribute with phrases of its own: die von X erhobene Klage. */
        private boolean extendedAttribute(int i) {
            if (i + 3 >= to) {
                return false;
            }
            Word next = words[i + 1];
            boolean opens = next.can(Tag.PREPOSITION)
                    || next.can(Tag.ADVERB)
                    || next.can(Tag.PRONOUN)
                    || next.can(Tag.DETERMINER) && next.canOnly(Tag.DETERMINER);
            if (!opens) {
                return false;
            }
            int end = Math.min(to - 1, i + EXTENDED_ATTRIBUTE_LOOKAHEAD);
            for (int j = i + 2; j < end; j++) {
                Token.Kind kind = tokens.get(j).kind();
                if (kind == Token.Kind.PUNCTUATION || kind == Token.Kind.STOP) {
                    return false;
                }
                Word word = words[j];
                if (!startsCapital(j)
                        && word.can(Tag.FINITE)
                        && !word.can(Tag.ADJECTIVE)
                        && !word.can(Tag.INFINITIVE)
                        && !word.can(Tag.PREPOSITION)) {
                    return false;
                }
                int both = word.modifier() & words[j + 1].noun();
                if (!startsCapital(j)
                        && word.can(Tag.ADJECTIVE)
                        && startsCapital(j + 1)
                        && (both & opened(i)) != 0
                        && !(words[j - 1].can(Tag.DETERMINER) && (both & words[j - 1].modifier()) != 0)
                        && !words[j - 1].can(Tag.PREPOSITION)) {
                    return true;
                }
            }
            return false;
        }

        private Tag lower(int i, int openAgreement) {
            Word word = words[i];
            boolean verb = isVerb(word);
            if (word.can(Tag.ADJECTIVE) && word.modifier() != 0) {
                if (!verb) {
                    return word.can(Tag.ADVERB) && !beforeNoun(i, word.modifier(), i + 1) ? Tag.ADVERB : Tag.ADJECTIVE;
                }
                if (attributive(i, openAgreement)) {
                    return Tag.ADJECTIVE;
                }
            }
            if (word.can(Tag.SUBORDINATOR) && word.can(Tag.PREPOSITION)) {
                return startsNounPhrase(i + 1) ? Tag.PREPOSITION : Tag.SUBORDINATOR;
            }
            if (word.can(Tag.PREPOSITION)) {
                if (word.form().equalsIgnoreCase("zu") && i + 1 < to && beforeInfinitive(i)) {
                    return Tag.ZU;
                }
                if (startsNounPhrase(i + 1)) {
                    return Tag.PREPOSITION;
                }
                if (word.can(Tag.PARTICLE)) {
                    return Tag.PARTICLE;
                }
                return word.can(Tag.ADVERB) ? Tag.ADVERB : Tag.PREPOSITION;
            }
            if (word.can(Tag.SUBORDINATOR)) {
                if (word.can(Tag.ADVERB) && i + 1 < to && isVerbOnly(words[i + 1])) {
                    // nun ist es so weit: an adverb in front of a verb that stands second
                    return Tag.ADVERB;
                }
                return word.can(Tag.COORDINATOR) || word.can(Tag.ADVERB) && !startsClause(i)
                        ? word.can(Tag.COORDINATOR) ? Tag.COORDINATOR : Tag.ADVERB
                        : Tag.SUBORDINATOR;
            }
            if (word.can(Tag.COORDINATOR)) {
                return word.can(Tag.ADVERB) ? Tag.ADVERB : Tag.COORDINATOR;
            }
            if (word.can(Tag.W_WORD)) {
                return Tag.W_WORD;
            }
            if (verb) {
                return Tag.FINITE;
            }
            if (word.can(Tag.NUMBER)) {
                return Tag.NUMBER;
            }
            if (word.can(Tag.PARTICLE) && !word.can(Tag.ADVERB)) {
                return Tag.PARTICLE;
            }
            if (word.can(Tag.ADVERB) || word.can(Tag.ADJECTIVE)) {
                return Tag.ADVERB;
            }
            if (word.can(Tag.NAME)) {
                return Tag.NAME;
            }
            if (word.can(Tag.NOUN)) {
                return Tag.NOUN;
            }
            return isAcronym(i) || isAddress(word.form()) ? Tag.NAME : Tag.OTHER;
        }

        /** bote.example: a dot within a word, with letters behind it. */
        private static boolean isAddress(String form) {
            int dot = form.lastIndexOf('.');
            return dot > 0 && dot + 2 < form.length() && Character.isLetter(form.codePointBefore(form.length()));
        }

        private boolean isVerbOnly(Word word) {
            return word.canOnly(Tag.FINITE)
                    || word.can(Tag.FINITE)
                            && (word.classes() & ~(Tag.FINITE.bit() | Tag.INFINITIVE.bit() | Tag.PARTICIPLE.bit()))
                                    == 0;
        }

        private boolean startsClause(int i) {
            return initial[i - from] || i > from && (tags[i - 1] == Tag.PUNCTUATION || tags[i - 1] == Tag.COORDINATOR);
        }

        private static boolean isVerb(Word word) {
            return word.can(Tag.FINITE)
                    || word.can(Tag.INFINITIVE)
                    || word.can(Tag.ZU_INFINITIVE)
                    || word.can(Tag.PARTICIPLE);
        }

        private boolean attributive(int i, int openAgreement) {
            int modifier = words[i].modifier();
            if (!beforeNoun(i, modifier, i + 1)) {
                return false;
            }
            if ((openAgreement & modifier) != 0 || words[i].verbs().isEmpty()) {
                return true;
            }
            if (i == from) {
                return false;
            }
            Tag before = tags[i - 1];
            return before == Tag.DETERMINER
                    || before == Tag.ADJECTIVE
                    || before == Tag.FINITE
                    || before == Tag.PREPOSITION
                    || before == Tag.NUMBER
                    || before == Tag.ADVERB
                            && i - 1 > from
                            && (tags[i - 2] == Tag.DETERMINER || tags[i - 2] == Tag.PREPOSITION)
                    || before == Tag.QUOTE && i - 1 > from && tags[i - 2] == Tag.DETERMINER
                    || (before == Tag.COORDINATOR || tokens.get(i - 1).is(","))
                            && i - 1 > from
                            && tags[i - 2] == Tag.ADJECTIVE;
        }

        private boolean beforeInfinitive(int i) {
            Word next = words[i + 1];
            if (startsCapital(i + 1)) {
                return false;
            }
            if (next.can(Tag.INFINITIVE)) {
                return !(next.can(Tag.DETERMINER) && beforeNoun(i + 1, next.modifier(), i + 2));
            }
            return false;
        }

        private boolean goesOnWithNumber(int i) {
            return i + 1 < to && tokens.get(i).is("oder") && words[i + 1].can(Tag.NUMBER) && startsNounPhrase(i + 2);
        }

        private boolean startsNounPhrase(int i) {
            if (i >= to) {
                return false;
            }
            Token token = tokens.get(i);
            switch (token.kind()) {
                case NUMBER, ORDINAL, ABBREVIATION, OTHER -> {
                    return true;
                }
                case QUOTE -> {
                    return i + 1 < to && startsNounPhrase(i + 1);
                }
                case STOP, PUNCTUATION -> {
                    return token.is("(") || token.is("%");
                }
                default -> {
                    // a word: read on
                }
            }
            Word word = words[i];
            boolean compound = word.can(Tag.NOUN) && token.form().indexOf('-') > 0;
            if (startsCapital(i) || compound || Character.isDigit(token.form().codePointAt(0))) {
                // auf Anfrage, auf dpa-Anfrage, auf 3 Anfragen
                return true;
            }
            if (word.can(Tag.DETERMINER) || word.can(Tag.PRONOUN) || word.can(Tag.NUMBER)) {
                return true;
            }
            if (word.can(Tag.W_WORD)) {
                return word.modifier() != 0;
            }
            if (word.can(Tag.ADJECTIVE) && word.modifier() != 0) {
                return beforeNoun(i, word.modifier(), i + 1);
            }
            // bis zu, von unter: a preposition before another; bis heute, seit gestern
            return word.can(Tag.PREPOSITION) && startsNounPhrase(i + 1)
                    || word.can(Tag.ADVERB)
                            && !word.can(Tag.FINITE)
                            && !word.can(Tag.PARTICIPLE)
                            && (i + 1 >= to || words[i].can(Tag.ADJECTIVE) || startsNounPhrase(i + 1));
        }

        // --- verbs ---------------------------------------------------------------------------------------------

        private void tagVerbs() {
            boolean pending = false;
            int begin = from;
            int depth = 0;
            for (int i = from; i <= to; i++) {
                boolean boundary = i == to;
                if (!boundary && tags[i] == Tag.PUNCTUATION) {
                    String form = tokens.get(i).form();
                    if (form.equals("(") || form.equals("[")) {
                        depth++;
                    } else if (form.equals(")") || form.equals("]")) {
                        depth--;
                    }
                    boundary = depth <= 0 || form.equals("(") || form.equals("[");
                }
                if (boundary) {
                    if (pending && isInserted(begin, i)) {
                        tagStretch(begin, i, false);
                    } else {
                        pending = tagStretch(begin, i, pending && !followsQuotation(begin, i) && !opensVerbLast(begin));
                    }
                    begin = i + 1;
                }
            }
        }

        /** Settles the verbs of a stretch; those of a sentence quoted in it apart from those around it. */
        private boolean tagStretch(int begin, int end, boolean pending) {
            int open = next(begin, end);
            int close = open < 0 ? -1 : next(open + 1, end);
            if (close - open <= 2
                    || next(close + 1, end) >= 0
                    || !hasCertainVerb(open, close)
                    || !hasVerb(begin, open, close, end)) {
                return tagVerbs(begin, end, pending);
            }
            tagVerbs(open + 1, close, false);
            Tag[] quoted = Arrays.copyOfRange(tags, open + 1, close);
            Arrays.fill(tags, open + 1, close, Tag.OTHER);
            boolean still = tagVerbs(begin, end, pending);
            System.arraycopy(quoted, 0, tags, open + 1, quoted.length);
            return still;
        }

        private int next(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (tags[i] == Tag.QUOTE) {
                    return i;
                }
            }
            return -1;
        }

        private boolean hasCertainVerb(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (tags[i] == Tag.FINITE && words[i].can(Tag.FINITE) && !ambiguous(words[i])) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasVerb(int begin, int open, int close, int end) {
            for (int i = begin; i < end; i++) {
                if (tags[i] == Tag.FINITE && words[i].can(Tag.FINITE) && (i < open || i > close)) {
                    return true;
                }
            }
            return false;
        }

        /** „Das ist neu“, berichtet die Zeitung: a verb before its subject, not the participle of the quotation's. */
        private boolean followsQuotation(int begin, int end) {
            return begin - 2 >= from
                    && begin + 1 < end
                    && tags[begin - 2] == Tag.QUOTE
                    && tokens.get(begin - 1).is(",")
                    && tags[begin] == Tag.FINITE
                    && startsNounPhrase(begin + 1);
        }

        /** Er hat, [sagt sie], [so heißt es], [wie er hört], das Haus verlassen: the sentence goes on around it. */
        private boolean isInserted(int begin, int end) {
            if (begin == from
                    || end + 1 >= to
                    || !tokens.get(begin - 1).is(",")
                    || !tokens.get(end).is(",")) {
                return false;
            }
            int verb = tags[begin] == Tag.ADVERB ? begin + 1 : begin;
            boolean speaks = tags[verb] == Tag.FINITE
                    && words[verb].can(Tag.FINITE)
                    && !ambiguous(words[verb])
                    && !isHelper(words[verb])
                    && startsNounPhrase(verb + 1);
            // will, dass er geht: what a verb wants is not within its clause
            return speaks
                    || (opensVerbLast(begin) || words[begin].can(Tag.SUBORDINATOR))
                            && !tokens.get(begin).is("dass")
                            && !tokens.get(begin).is("ob");
        }

        /**
         * Settles the verbs between two punctuation marks.
         *
         * @param pending whether an auxiliary before still waits for its infinitive or participle
         * @return whether one does now
         */
        private boolean tagVerbs(int begin, int end, boolean pending) {
            int certain = -1;
            boolean auxiliary = false;
            boolean nonfinite = false;
            for (int i = begin; i < end; i++) {
                if (tags[i] != Tag.FINITE) {
                    continue;
                }
                Word word = words[i];
                if (i > begin && tags[i - 1] == Tag.ZU && word.can(Tag.INFINITIVE)) {
                    tags[i] = Tag.INFINITIVE;
                } else if (i + 1 < end
                        && word.can(Tag.PARTICIPLE)
                        && (tokens.get(i + 1).is("worden")
                                || tags[i + 1] == Tag.ZU
                                        && !(word.can(Tag.INFINITIVE)
                                                && i + 2 < end
                                                && words[i + 2].verb(VerbForm.MODAL)))) {
                    // betrogen worden zu sein, spioniert zu haben; but not: verlassen zu wollen
                    tags[i] = Tag.PARTICIPLE;
                    nonfinite = true;
                } else if (i + 2 < end
                        && tags[i + 1] == Tag.ZU
                        && word.can(Tag.INFINITIVE)
                        && (words[i + 2].verb(VerbForm.MODAL) || governs(words[i + 2]))) {
                    // einsetzen zu wollen, arbeiten zu lassen
                    tags[i] = Tag.INFINITIVE;
                    nonfinite = true;
                } else if (!word.can(Tag.FINITE)) {
                    tags[i] = word.can(Tag.ZU_INFINITIVE)
                            ? Tag.ZU_INFINITIVE
                            : isParticiple(begin, i, end) ? Tag.PARTICIPLE : Tag.INFINITIVE;
                    nonfinite = true;
                } else if (!word.can(Tag.INFINITIVE) && !word.can(Tag.PARTICIPLE)) {
                    if (certain < 0) {
                        certain = i;
                    }
                    auxiliary |= word.verb(VerbForm.AUXILIARY) || word.verb(VerbForm.MODAL) || governs(word);
                }
            }
            boolean verbLast = opensVerbLast(begin);
            int last = -1;
            for (int i = begin; i < end; i++) {
                if (tags[i] == Tag.FINITE && ambiguous(words[i])) {
                    last = i;
                }
            }
            if (last < 0) {
                return pending && certain < 0 && !nonfinite || certain >= 0 && auxiliary && !nonfinite && !verbLast;
            }
            boolean helperLast = isHelper(words[last]) && isLastWord(last, end);
            int chosen = -1;
            for (int i = begin; i < end; i++) {
                if (tags[i] != Tag.FINITE) {
                    continue;
                }
                Word word = words[i];
                if (!ambiguous(word)) {
                    chosen = i;
                    continue;
                }
                boolean finite;
                if (certainFollows(i, end)) {
                    finite = false;
                } else if (chosen >= 0) {
                    // und berichtet: a second predicate, where no auxiliary before it wants a participle
                    finite = coordinated(begin, i) && (!auxiliary || verbLast || isHelper(word) && !isLastWord(i, end));
                } else if (pending && (!isHelper(word) || i > begin && isLastWord(i, end))) {
                    // er soll, wie es heißt, das Geld genommen haben
                    finite = false;
                } else if (!verbLast && word.verb(VerbForm.MODAL)) {
                    finite = true;
                } else {
                    finite = !(verbLast || helperLast) || i == last || !sameComplex(i, last);
                }
                if (finite) {
                    chosen = i;
                    auxiliary |= isHelper(word);
                } else {
                    tags[i] = isParticiple(begin, i, end) ? Tag.PARTICIPLE : Tag.INFINITIVE;
                    nonfinite = true;
                }
            }
            return chosen >= 0 && auxiliary && !nonfinite && !verbLast;
        }

        private static boolean isHelper(Word word) {
            return word.verb(VerbForm.AUXILIARY) || word.verb(VerbForm.MODAL);
        }

        private boolean isLastWord(int i, int end) {
            int next = i + 1;
            while (next < end && tags[next] == Tag.QUOTE) {
                next++;
            }
            return next >= end;
        }

        /** Whether a certain finite verb follows before the next coordinator: gesagt hat, kommen will. */
        private boolean certainFollows(int i, int end) {
            boolean inside = quoted[i - from];
            for (int j = i + 1; j < end; j++) {
                if (tags[j] == Tag.COORDINATOR && !joinsVerbs(j, end) || tags[j] == Tag.SUBORDINATOR) {
                    return false;
                }
                // zitiert ihn mit „ich habe …“: a quotation has verbs of its own
                boolean another = quoted[j - from] && !inside;
                if (!another && tags[j] == Tag.FINITE && words[j].can(Tag.FINITE) && !ambiguous(words[j])) {
                    return true;
                }
            }
            return false;
        }

        /** Whether two verbs can belong to one complex: no coordinator stands between them but one that joins verbs. */
        private boolean sameComplex(int i, int last) {
            for (int j = i + 1; j < last; j++) {
                if (tags[j] == Tag.COORDINATOR && !(isHelper(words[last]) && joinsVerbs(j, last + 1))) {
                    return false;
                }
            }
            return true;
        }

        /** gesehen [und] gehört hat: a coordinator between two verbs that wait for their auxiliary. */
        private boolean joinsVerbs(int coordinator, int end) {
            if (coordinator + 2 >= end || tags[coordinator - 1] != Tag.FINITE) {
                return false;
            }
            Word next = words[coordinator + 1];
            return next.can(Tag.PARTICIPLE) || next.can(Tag.INFINITIVE);
        }

        private static boolean ambiguous(Word word) {
            return word.can(Tag.FINITE) && (word.can(Tag.INFINITIVE) || word.can(Tag.PARTICIPLE));
        }

        /** lassen, bleiben, gehen, sehen and hören take an infinitive without zu. */
        private static boolean governs(Word word) {
            for (VerbForm verb : word.verbs()) {
                switch (verb.lemma()) {
                    case "lassen", "bleiben", "haben", "sein", "werden" -> {
                        return true;
                    }
                    default -> {
                        // any other verb does not
                    }
                }
            }
            return false;
        }

        /** will verlassen: behind a modal verb an infinitive, if it can be one; but not in will verlassen haben. */
        private boolean isParticiple(int begin, int i, int end) {
            Word word = words[i];
            boolean perfect = i + 1 < end && words[i + 1].can(Tag.INFINITIVE) && words[i + 1].verb(VerbForm.AUXILIARY);
            return word.can(Tag.PARTICIPLE) && (perfect || !word.can(Tag.INFINITIVE) || !modalBefore(begin, i));
        }

        private boolean modalBefore(int begin, int i) {
            for (int j = begin; j < to && j < i + 4; j++) {
                if (tags[j] == Tag.FINITE && (words[j].verb(VerbForm.MODAL) || isFuture(words[j]))) {
                    return true;
                }
            }
            return false;
        }

        /** wird, werde, würde: with an infinitive, where wurde takes a participle. */
        private static boolean isFuture(Word word) {
            for (VerbForm verb : word.verbs()) {
                if (verb.lemma().equals("werden") && verb.isFinite()) {
                    return (verb.in(VerbForm.THIRD_SINGULAR) & VerbForm.PAST) == 0
                            && (verb.in(VerbForm.THIRD_PLURAL) & VerbForm.PAST) == 0;
                }
            }
            return false;
        }

        private boolean coordinated(int begin, int i) {
            for (int j = i - 1; j >= begin; j--) {
                if (tags[j] == Tag.COORDINATOR) {
                    return true;
                }
                if (tags[j] == Tag.FINITE) {
                    return false;
                }
            }
            return false;
        }

        private boolean opensVerbLast(int begin) {
            for (int i = begin; i < Math.min(to, begin + 3); i++) {
                if (tags[i] == Tag.SUBORDINATOR || tags[i] == Tag.W_WORD) {
                    return true;
                }
                if (tags[i] == Tag.PRONOUN) {
                    return isRelative(tokens.get(i).form());
                }
                if (tags[i] != Tag.COORDINATOR
                        && tags[i] != Tag.PREPOSITION
                        && tags[i] != Tag.ADVERB
                        && tags[i] != Tag.QUOTE) {
                    return false;
                }
            }
            return false;
        }
    }

    /** Whether a form can open a relative clause. */
    static boolean isRelative(String form) {
        return switch (form) {
            case "der", "die", "das", "den", "dem", "dessen", "deren", "denen" -> true;
            case "welcher", "welche", "welches", "welchen", "welchem" -> true;
            default -> false;
        };
    }
}
