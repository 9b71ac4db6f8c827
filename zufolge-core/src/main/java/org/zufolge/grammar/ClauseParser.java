package org.zufolge.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/**
 * Finds the clauses of a sentence by its topological fields. A German clause is bracketed by its verbs: the finite verb
 * stands second (main clause) or last (after a subordinator or relative pronoun), and a comma divides one clause from
 * the next. So the sentence is cut at its marks into stretches, each stretch is told by its opener and the place of its
 * verb, and a clause that a dependent one interrupted goes on with the next stretch that fits.
 *
 * <p>After the model of topological fields (Drach 1937; Duden, Die Grammatik, "Feldgliederung").
 */
public final class ClauseParser {
    private final Wordforms wordforms;

    public ClauseParser(Wordforms wordforms) {
        this.wordforms = wordforms;
    }

    /**
     * The clauses of one sentence, in the order in which they begin.
     *
     * @param tokens of the whole report
     * @param words what each can be
     * @param tags what each is; a verb that turns out to stand in a title is left as it is
     * @param sentence which tokens
     * @param quoted the pairs of quotation marks of the report
     */
    public List<Clause> parse(List<Token> tokens, Word[] words, Tag[] tags, Sentence sentence, List<Quoted> quoted) {
        return new Run(tokens, words, tags, sentence, quoted).parse();
    }

    /** A stretch between two marks. */
    private static final class Stretch {
        final int from;
        final int to;
        final Clause.Before before;
        /** The token of a coordinator at its head that is no part of the clause, or -1. */
        final int coordinator;

        final boolean commaBeforeCoordinator;
        int finite = -1;
        int opener = -1;
        Clause.@Nullable Kind opens;
        boolean zuInfinitive;
        boolean verbFirst;
        boolean verbLast;
        /** Whether it is the field before the verb of a clause whose verb is still to come. */
        boolean opensMain;
        /** Whether it is the field before the verb of an infinitive that is still to come. */
        boolean opensInfinitive;

        Stretch(int from, int to, Clause.Before before, int coordinator, boolean commaBeforeCoordinator) {
            this.from = from;
            this.to = to;
            this.before = before;
            this.coordinator = coordinator;
            this.commaBeforeCoordinator = commaBeforeCoordinator;
        }
    }

    /** A clause under construction. */
    private static final class Open {
        Clause.Kind kind;
        final List<Integer> own = new ArrayList<>();
        final Clause.Before before;

        @Nullable
        Open parent;

        @Nullable
        Open first;

        int opener = -1;
        int finite = -1;
        boolean zuInfinitive;
        int id;

        Open(Clause.Kind kind, Clause.Before before, @Nullable Open parent) {
            this.kind = kind;
            this.before = before;
            this.parent = parent;
        }

        boolean isComplete() {
            return kind == Clause.Kind.INFINITIVE && zuInfinitive || kind == Clause.Kind.FRAGMENT || finite >= 0;
        }

        int[] own() {
            int[] bounds = new int[own.size()];
            for (int i = 0; i < bounds.length; i++) {
                bounds[i] = own.get(i);
            }
            return bounds;
        }

        void add(Stretch stretch) {
            if (!own.isEmpty() && own.get(own.size() - 1) == stretch.from) {
                own.set(own.size() - 1, stretch.to);
            } else {
                own.add(stretch.from);
                own.add(stretch.to);
            }
            if (finite < 0) {
                finite = stretch.finite;
            }
            zuInfinitive |= stretch.zuInfinitive;
        }
    }

    private final class Run {
        private final List<Token> tokens;
        private final Word[] words;
        private final Tag[] tags;
        private final int from;
        private final int to;
        private final boolean[] opaque;
        private final boolean[] bracketed;
        private final List<Open> clauses = new ArrayList<>();
        private @Nullable Open current;

        Run(List<Token> tokens, Word[] words, Tag[] tags, Sentence sentence, List<Quoted> quoted) {
            this.tokens = tokens;
            this.words = words;
            this.tags = tags;
            this.from = sentence.from();
            this.to = sentence.to();
            this.opaque = new boolean[to - from];
            hideBrackets();
            this.bracketed = opaque.clone();
            hideTitles(quoted);
        }

        List<Clause> parse() {
            List<Stretch> stretches = stretches();
            for (int i = 0; i < stretches.size(); i++) {
                describe(stretches.get(i));
            }
            for (int i = 0; i + 1 < stretches.size(); i++) {
                lookAhead(stretches, i);
            }
            for (int i = 0; i < stretches.size(); i++) {
                place(stretches.get(i), stretches.subList(i + 1, stretches.size()));
            }
            return finish();
        }

        // --- cutting -------------------------------------------------------------------------------------------

        private void hideBrackets() {
            int depth = 0;
            for (int i = from; i < to; i++) {
                Token token = tokens.get(i);
                boolean mark = token.kind() == Token.Kind.PUNCTUATION;
                boolean opening = mark && (token.is("(") || token.is("["));
                boolean closing = mark && (token.is(")") || token.is("]"));
                if (opening) {
                    depth++;
                }
                opaque[i - from] = depth > 0;
                if (closing && depth > 0) {
                    depth--;
                }
            }
        }

        /**
         * Takes a quoted title with a verb or a comma of its own out of the clause around it: a title is a noun,
         * whatever stands in it.
         */
        private void hideTitles(List<Quoted> quoted) {
            for (Quoted pair : quoted) {
                if (!pair.closed() || pair.depth() > 0 || pair.open() < from || pair.close() >= to) {
                    continue;
                }
                boolean inside = false;
                for (int i = pair.open() + 1; i < pair.close(); i++) {
                    inside |= tags[i] == Tag.FINITE || tokens.get(i).is(",");
                }
                if (!inside) {
                    continue;
                }
                boolean outside = false;
                for (int i = pair.open() - 1; i >= from && !isMark(i); i--) {
                    outside |= tags[i] == Tag.FINITE;
                }
                for (int i = pair.close() + 1; i < to && !isMark(i); i++) {
                    outside |= tags[i] == Tag.FINITE;
                }
                if (outside) {
                    Arrays.fill(opaque, pair.open() - from, pair.close() + 1 - from, true);
                }
            }
        }

        private boolean isMark(int i) {
            return tags[i] == Tag.PUNCTUATION;
        }

        private List<Stretch> stretches() {
            List<Stretch> stretches = new ArrayList<>();
            int begin = from;
            Clause.Before before = Clause.Before.START;
            for (int i = from; i <= to; i++) {
                boolean end = i == to;
                if (!end && (opaque[i - from] || tags[i] != Tag.PUNCTUATION || betweenAdjectives(i))) {
                    continue;
                }
                cut(begin, i, before, stretches);
                if (end) {
                    break;
                }
                begin = i + 1;
                before = before(tokens.get(i));
            }
            return stretches;
        }

        private static Clause.Before before(Token mark) {
            if (mark.kind() == Token.Kind.STOP) {
                return Clause.Before.STOP;
            }
            return switch (mark.form()) {
                case ":" -> Clause.Before.COLON;
                case ",", ";" -> Clause.Before.COMMA;
                default -> Clause.Before.DASH;
            };
        }

        private boolean betweenAdjectives(int i) {
            return i > from
                    && i + 1 < to
                    && tokens.get(i).is(",")
                    && tags[i - 1] == Tag.ADJECTIVE
                    && (tags[i + 1] == Tag.ADJECTIVE
                            || tags[i + 1] == Tag.ADVERB && i + 2 < to && tags[i + 2] == Tag.ADJECTIVE);
        }

        /** Cuts a stretch once more where it has several finite verbs: before the coordinator or subordinator. */
        private void cut(int begin, int end, Clause.Before before, List<Stretch> out) {
            while (begin < end && tags[begin] == Tag.QUOTE) {
                begin++;
            }
            int stop = end;
            while (stop > begin && tags[stop - 1] == Tag.QUOTE) {
                stop--;
            }
            if (begin >= stop) {
                return;
            }
            int start = begin;
            int coordinator = -1;
            boolean comma = false;
            if (isCoordinator(start) && start + 1 < stop) {
                coordinator = start;
                comma = before == Clause.Before.COMMA;
                start++;
                while (start < stop && tags[start] == Tag.QUOTE) {
                    start++;
                }
            }
            int first = nextFinite(start, stop);
            int second = first < 0 ? -1 : nextFinite(first + 1, stop);
            if (second >= 0) {
                int at = cutBetween(first, second);
                if (at > 0) {
                    out.add(new Stretch(
                            start, at, coordinator >= 0 ? Clause.Before.COORDINATOR : before, coordinator, comma));
                    cut(at, end, Clause.Before.START, out);
                    return;
                }
            }
            if (start < stop) {
                out.add(new Stretch(
                        start, stop, coordinator >= 0 ? Clause.Before.COORDINATOR : before, coordinator, comma));
            }
        }

        private boolean isCoordinator(int i) {
            return switch (tokens.get(i).form()) {
                case "und", "oder", "aber", "doch", "sondern", "denn", "sowie", "beziehungsweise", "bzw." -> true;
                case "Und", "Oder", "Aber", "Doch", "Denn" -> i == from;
                default -> false;
            };
        }

        private int nextFinite(int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (tags[i] == Tag.FINITE && !opaque[i - from]) {
                    return i;
                }
            }
            return -1;
        }

        private int cutBetween(int first, int second) {
            int after = first + 1;
            while (after < second && (tags[after] == Tag.QUOTE || tags[after] == Tag.PARTICLE)) {
                after++;
            }
            if (isCoordinator(after)) {
                return after;
            }
            for (int i = second - 1; i > first; i--) {
                if (opaque[i - from]) {
                    continue;
                }
                if (isCoordinator(i)) {
                    return i;
                }
                if (tags[i] == Tag.SUBORDINATOR
                        && !tokens.get(i).is("als")
                        && !tokens.get(i).is("so")) {
                    return i > first + 1 && isCoordinator(i - 1) ? i - 1 : i;
                }
            }
            return -1;
        }

        // --- describing ----------------------------------------------------------------------------------------

        private void describe(Stretch s) {
            s.finite = nextFinite(s.from, s.to);
            s.verbLast = s.finite >= 0 && isLastButExtraposed(s.finite, lastWord(s));
            int firstWord = s.from;
            while (firstWord < s.to - 1 && tags[firstWord] == Tag.QUOTE) {
                firstWord++;
            }
            if (opensPurpose(firstWord) && isZuInfinitive(lastWord(s), s.from)) {
                // um die verloren gegangene Zeit aufzuholen: no finite verb, whatever looks like one
                s.finite = -1;
                s.verbLast = false;
            }
            s.verbFirst = s.finite == firstWord;
            for (int i = s.from; i < s.to; i++) {
                s.zuInfinitive |= !opaque[i - from] && isZuInfinitive(i, s.from);
            }
            findOpener(s, firstWord);
        }

        /**
         * Reads a stretch without a verb by the stretch that brings the verb: Wie die Sprecherin, Frau Roth, mitteilte;
         * sagte, in den Städten, die wachsen, sei ….
         */
        private void lookAhead(List<Stretch> stretches, int index) {
            Stretch s = stretches.get(index);
            if (s.finite >= 0 || s.opens != null || s.zuInfinitive) {
                return;
            }
            s.opensInfinitive = opensInfinitive(stretches, index);
            if (s.opensInfinitive) {
                return;
            }
            Stretch verb = null;
            for (int i = index + 1; i < stretches.size() && verb == null; i++) {
                Stretch next = stretches.get(i);
                if (next.before != Clause.Before.COMMA && next.before != Clause.Before.DASH) {
                    return;
                }
                if (next.finite >= 0 && next.opens == null) {
                    verb = next;
                }
            }
            if (verb == null) {
                return;
            }
            if (tokens.get(s.from).form().equalsIgnoreCase("wie")) {
                if (verb.verbLast && (!verb.verbFirst || verb.to - verb.from == 1) && s.to - s.from > 1) {
                    s.opener = s.from;
                    s.opens = Clause.Kind.SUBORDINATE;
                }
                return;
            }
            boolean konjunktiv = verb.verbFirst
                    && verb.coordinator < 0
                    && words[verb.finite].verb(VerbForm.AUXILIARY)
                    && isKonjunktiv(words[verb.finite]);
            if (konjunktiv && s.coordinator < 0 && (tags[s.from] == Tag.PREPOSITION || tags[s.from] == Tag.ADVERB)) {
                s.opensMain = true;
            }
        }

        /** forderte, [alle Beiträge], die gemeldet wurden, zu prüfen: its infinitive stands behind a relative clause. */
        private boolean opensInfinitive(List<Stretch> stretches, int index) {
            Stretch s = stretches.get(index);
            if (s.before != Clause.Before.COMMA || s.coordinator >= 0) {
                return false;
            }
            boolean interrupted = false;
            for (int i = index + 1; i < stretches.size(); i++) {
                Stretch next = stretches.get(i);
                if (next.before != Clause.Before.COMMA) {
                    return false;
                }
                if (next.opens == Clause.Kind.RELATIVE || next.opens == Clause.Kind.SUBORDINATE) {
                    interrupted = true;
                } else {
                    return interrupted && next.zuInfinitive && next.finite < 0 && isRestOfInfinitive(next);
                }
            }
            return false;
        }

        private boolean isRestOfInfinitive(Stretch s) {
            Tag first = tags[s.from];
            return first == Tag.ZU
                    || first == Tag.ZU_INFINITIVE
                    || first == Tag.ADVERB
                    || first == Tag.PREPOSITION
                    || first == Tag.INFINITIVE
                    || first == Tag.PARTICIPLE;
        }

        private static boolean isKonjunktiv(Word word) {
            for (VerbForm verb : word.verbs()) {
                int third = verb.in(VerbForm.THIRD_SINGULAR) | verb.in(VerbForm.THIRD_PLURAL);
                if (verb.isFinite() && (third & VerbForm.INDICATIVE) == 0 && third != 0) {
                    return true;
                }
            }
            return false;
        }

        private int lastWord(Stretch s) {
            int last = s.to - 1;
            while (last > s.from && (tags[last] == Tag.QUOTE || bracketed[last - from])) {
                last--;
            }
            return last;
        }

        /** Whether nothing follows the finite verb but what German puts behind the verb bracket. */
        private boolean isLastButExtraposed(int finite, int last) {
            if (finite == last) {
                return true;
            }
            Tag next = tags[finite + 1];
            if (isInfinitives(finite + 1, last)) {
                // dass er sich habe treffen wollen: the auxiliary stands before its infinitives
                return true;
            }
            for (int i = finite + 2; i <= last; i++) {
                if (!opaque[i - from]
                        && (tags[i] == Tag.PARTICIPLE || tags[i] == Tag.INFINITIVE || tags[i] == Tag.PARTICLE)) {
                    // hätten mit Panzern die Stadt besetzt: the right half of the bracket is still to come
                    return false;
                }
            }
            return next == Tag.PREPOSITION
                    || tokens.get(finite + 1).is("als")
                    || tokens.get(finite + 1).is("wie")
                    || next == Tag.INFINITIVE;
        }

        private boolean isInfinitives(int first, int last) {
            for (int i = first; i <= last; i++) {
                if (tags[i] != Tag.INFINITIVE) {
                    return false;
                }
            }
            return true;
        }

        private void findOpener(Stretch s, int firstWord) {
            int i = firstWord;
            int limit = Math.min(s.to, firstWord + 4);
            boolean prepositions = false;
            while (i < limit) {
                Tag tag = tags[i];
                String form = tokens.get(i).form();
                if (tag == Tag.SUBORDINATOR) {
                    openSubordinate(s, i);
                    return;
                }
                if (tag == Tag.W_WORD
                        || form.equalsIgnoreCase("wie")
                        || form.equalsIgnoreCase("als")
                        || form.equals("wo") && s.verbLast) {
                    openW(s, i);
                    return;
                }
                if ((tag == Tag.PRONOUN || tag == Tag.DETERMINER) && Tagger.isRelative(form) && i > from) {
                    if (isRelative(s, i, prepositions)) {
                        s.opener = i;
                        s.opens = Clause.Kind.RELATIVE;
                    }
                    return;
                }
                if (tag == Tag.PREPOSITION) {
                    // in der …, um zu …
                    if (opensPurpose(i) && s.zuInfinitive && s.finite < 0 && i <= firstWord + 1) {
                        s.opener = i;
                        s.opens = Clause.Kind.INFINITIVE;
                        return;
                    }
                    // während er schlief, seit sie da ist: a subordinator that is a preposition too
                    if (words[i].can(Tag.SUBORDINATOR) && s.finite > i + 1 && s.finite == lastWord(s)) {
                        openSubordinate(s, i);
                        return;
                    }
                    prepositions = true;
                } else if (tag != Tag.ADVERB && tag != Tag.COORDINATOR) {
                    return;
                }
                i++;
            }
        }

        private boolean opensPurpose(int token) {
            return switch (tokens.get(token).form()) {
                case "um", "ohne", "statt", "anstatt", "Um", "Ohne", "Statt", "Anstatt" -> true;
                default -> false;
            };
        }

        private boolean isZuInfinitive(int token, int from) {
            return tags[token] == Tag.ZU_INFINITIVE
                    || tags[token] == Tag.INFINITIVE && token > from && tags[token - 1] == Tag.ZU;
        }

        private void openSubordinate(Stretch s, int i) {
            String form = tokens.get(i).spelling().lower();
            if (s.finite < 0 && s.zuInfinitive) {
                s.opener = i;
                s.opens = Clause.Kind.INFINITIVE;
                return;
            }
            if (form.equals("nun")) {
                return;
            }
            boolean so = form.equals("so");
            if (so && !(i + 1 < s.to && tokens.get(i + 1).is("dass"))) {
                return;
            }
            if (s.finite == i + 1 && s.to - s.from > 2) {
                // the verb right behind it: als sei nichts geschehen; nun ist …
                if (!form.equals("als")) {
                    return;
                }
            }
            if ((form.equals("damit") || form.equals("da") || form.equals("trotzdem"))
                    && s.finite >= 0
                    && !s.verbLast) {
                return;
            }
            if (form.equals("als") && s.finite < 0) {
                return;
            }
            s.opener = i;
            s.opens = Clause.Kind.SUBORDINATE;
        }

        private void openW(Stretch s, int i) {
            boolean comparison = tokens.get(i).is("wie")
                    || tokens.get(i).is("als")
                    || tokens.get(i).is("Wie")
                    || tokens.get(i).is("Als");
            if (comparison && (s.finite < 0 || !s.verbLast)) {
                // wie im Vorjahr; als Zeuge
                return;
            }
            if (s.finite == i + 1 && !s.verbLast) {
                return;
            }
            boolean relative = tokens.get(i).form().startsWith("welch")
                    && i > from
                    && (tags[i - 1] == Tag.PREPOSITION || followsNoun(i) && !startsNoun(i + 1));
            s.opener = i;
            s.opens = relative ? Clause.Kind.RELATIVE : Clause.Kind.SUBORDINATE;
        }

        /** der Rat, [welcher] tagt; but not: fragt, welcher Rat tagt. */
        private boolean followsNoun(int i) {
            return i - 2 >= from && tokens.get(i - 1).is(",") && (tags[i - 2] == Tag.NOUN || tags[i - 2] == Tag.NAME);
        }

        private boolean startsNoun(int i) {
            return i < to && (tags[i] == Tag.NOUN || tags[i] == Tag.NAME || tags[i] == Tag.ADJECTIVE);
        }

        private boolean isRelative(Stretch s, int i, boolean afterPreposition) {
            String form = tokens.get(i).form();
            if (s.before != Clause.Before.COMMA && s.before != Clause.Before.DASH && s.coordinator < 0) {
                return false;
            }
            if (s.finite < 0) {
                // der, so die Polizei, …: its verb is still to come
                boolean pronoun = tags[i] == Tag.PRONOUN
                        && i + 1 < tags.length
                        && (tags[i + 1] == Tag.DETERMINER || tags[i + 1] == Tag.PREPOSITION);
                return !s.zuInfinitive && (s.to - i == 1 || pronoun);
            }
            if (tags[i] == Tag.DETERMINER && !form.equals("dessen") && !form.equals("deren")) {
                if (!s.verbLast) {
                    return false;
                }
                // the verb right behind the noun phrase is second, not last: die Polizei ermittelt
                int noun = i + 1;
                while (noun < s.to && tags[noun] != Tag.NOUN && tags[noun] != Tag.NAME) {
                    noun++;
                }
                int after = noun + 1;
                while (after < s.to && tags[after] == Tag.QUOTE) {
                    after++;
                }
                return afterPreposition && s.finite == s.to - 1 || s.finite > after;
            }
            return s.verbLast && (s.finite > i + 1 || s.finite == s.to - 1) || s.finite > i + 2;
        }

        // --- placing -------------------------------------------------------------------------------------------

        private void place(Stretch s, List<Stretch> rest) {
            if (s.before == Clause.Before.COLON || s.before == Clause.Before.STOP) {
                current = null;
            }
            if (s.opens != null) {
                open(s);
            } else if (s.finite >= 0) {
                placeFinite(s, rest);
            } else {
                placeVerbless(s);
            }
        }

        private Open create(Clause.Kind kind, Stretch s, @Nullable Open parent) {
            Open clause = new Open(kind, s.before, parent);
            clause.id = clauses.size();
            clauses.add(clause);
            clause.add(s);
            clause.opener = s.opener;
            current = clause;
            return clause;
        }

        private void open(Stretch s) {
            Clause.Kind kind = Objects.requireNonNull(s.opens);
            Open parent = innermostIncomplete();
            if (s.coordinator >= 0 && current != null) {
                for (Open c = current; c != null; c = c.parent) {
                    if (c.kind == kind && c.isComplete()) {
                        Open clause = create(kind, s, c.parent);
                        clause.first = c.first == null ? c : c.first;
                        return;
                    }
                }
            }
            create(kind, s, parent != null ? parent : current);
        }

        private @Nullable Open innermostIncomplete() {
            for (Open c = current; c != null; c = c.parent) {
                if (!c.isComplete()) {
                    return c;
                }
            }
            return null;
        }

        /**
         * Whether a main clause in the Konjunktiv stands within another, whose verb comes later: it depends on a noun.
         *
         * @param rest the stretches that follow
         */
        private boolean isEmbedded(Stretch s, List<Stretch> rest) {
            if (s.verbFirst
                    || s.coordinator >= 0
                    || s.before != Clause.Before.COMMA
                    || !isKonjunktiv(words[s.finite])
                    || !startsNounPhrase(s.from)) {
                return false;
            }
            for (Stretch later : rest) {
                if (later.before != Clause.Before.COMMA) {
                    return false;
                }
                if (later.opens == null && later.finite >= 0) {
                    return later.verbFirst && later.coordinator < 0 && !isKonjunktiv(words[later.finite]);
                }
            }
            return false;
        }

        /** dass im Dorf, zehn Kilometer entfernt, Schüsse fielen: a participle that only looks like the verb. */
        private boolean isParticiple(Open waiting, Stretch s, @Nullable Stretch next) {
            return waiting.kind != Clause.Kind.MAIN
                    && s.verbLast
                    && words[s.finite].can(Tag.PARTICIPLE)
                    && next != null
                    && next.before == Clause.Before.COMMA
                    && next.opens == null
                    && next.verbLast
                    && !next.verbFirst;
        }

        private boolean startsNounPhrase(int token) {
            return switch (tags[token]) {
                case DETERMINER, PRONOUN, NOUN, NAME, ADJECTIVE -> true;
                default -> false;
            };
        }

        private void placeFinite(Stretch s, List<Stretch> rest) {
            Stretch next = rest.isEmpty() ? null : rest.get(0);
            if (continuesDependent(s, next)) {
                Open partner = Objects.requireNonNull(current);
                Open clause = create(partner.kind, s, partner.parent);
                clause.first = partner.first == null ? partner : partner.first;
                return;
            }
            Open waiting = innermostIncomplete();
            if (waiting != null) {
                boolean parenthesis = waiting.kind == Clause.Kind.MAIN
                        && next != null
                        && next.verbFirst
                        && next.opens == null
                        && next.coordinator < 0
                        && (opensParenthesis(s) || isBetweenDashes(s, next));
                if (waiting.kind == Clause.Kind.MAIN && isEmbedded(s, rest)) {
                    // Die Behauptung, das Amt sei gewarnt worden, ist falsch
                    create(Clause.Kind.MAIN, s, waiting);
                    current = waiting;
                    return;
                }
                if (parenthesis) {
                    create(Clause.Kind.MAIN, s, null);
                    current = waiting;
                    return;
                }
                if (isParticiple(waiting, s, next)) {
                    s.finite = -1;
                }
                waiting.add(s);
                current = waiting;
                return;
            }
            if (s.coordinator >= 0 && current != null) {
                Open main = beforeWhatWasSaid(nearest(Clause.Kind.MAIN), s);
                Open clause = create(Clause.Kind.MAIN, s, null);
                if (main != null) {
                    clause.first = main.first == null ? main : main.first;
                    clause.parent = main.parent;
                }
                return;
            }
            Open before = current;
            if (before != null
                    && before.kind == Clause.Kind.MAIN
                    && opensParenthesis(s)
                    && next != null
                    && next.opens == null
                    && next.coordinator < 0
                    && next.finite < 0
                    && goesOn(next)) {
                // Der Vertrag sei, sagte die Ministerin, gut für alle
                create(Clause.Kind.MAIN, s, null);
                current = before;
                return;
            }
            boolean konjunktivFirst = s.verbFirst && s.coordinator < 0 && isKonjunktiv(words[s.finite]);
            Open clause = create(Clause.Kind.MAIN, s, null);
            if (before != null && konjunktivFirst && isPrefield(before)) {
                // sagte, wenn es regne, komme er nicht
                before.parent = clause;
                return;
            }
            if (before != null
                    && s.verbFirst
                    && before.parent == null
                    && before.kind != Clause.Kind.MAIN
                    && before.kind != Clause.Kind.FRAGMENT) {
                // a clause in the field before the verb: Dass er komme, sagte sie.
                before.parent = clause;
                for (Open c : clauses) {
                    if (c != clause && c.parent == null && c.first == before) {
                        c.parent = clause;
                    }
                }
            }
        }

        /** Sie sagte, er komme, [und lachte]: behind a comma and in the indicative, whoever spoke goes on. */
        private @Nullable Open beforeWhatWasSaid(@Nullable Open main, Stretch s) {
            if (main == null
                    || main.finite < 0
                    || !s.commaBeforeCoordinator
                    || !s.verbFirst
                    || !isKonjunktiv(words[main.finite])
                    || isKonjunktiv(words[s.finite])) {
                return main;
            }
            for (int i = clauses.indexOf(main) - 1; i >= 0; i--) {
                Open before = clauses.get(i);
                if (before.kind == Clause.Kind.MAIN && before.parent == null && before.finite >= 0) {
                    return isKonjunktiv(words[before.finite]) ? main : before;
                }
            }
            return main;
        }

        /**
         * Whether a stretch is one more of the dependent clauses before it: die gestern kam [und heute geht]; die sie
         * überfielen, [ausraubten] und anzündeten.
         */
        private boolean continuesDependent(Stretch s, @Nullable Stretch next) {
            if (current == null
                    || current.kind != Clause.Kind.SUBORDINATE && current.kind != Clause.Kind.RELATIVE
                    || !current.isComplete()
                    || !s.verbLast) {
                return false;
            }
            return s.coordinator >= 0
                    ? !s.commaBeforeCoordinator
                    : s.verbFirst && s.to - s.from == 1 && next != null && next.coordinator >= 0;
        }

        /** A main clause put into another: its verb first, or behind so. */
        private boolean opensParenthesis(Stretch s) {
            return (s.verbFirst || tokens.get(s.from).is("so") && s.finite == s.from + 1)
                    && (s.before == Clause.Before.COMMA || s.before == Clause.Before.DASH)
                    && s.coordinator < 0
                    && s.to - s.from > 1;
        }

        /** Der Rat – er tagte – schwieg. */
        private boolean isBetweenDashes(Stretch s, Stretch next) {
            return s.before == Clause.Before.DASH && next.before == Clause.Before.DASH && s.coordinator < 0;
        }

        /** Whether a stretch without a finite verb goes on with an interrupted clause rather than names the last noun anew. */
        private boolean goesOn(Stretch s) {
            Tag first = tags[s.from];
            return s.zuInfinitive
                    || first == Tag.ADVERB
                    || first == Tag.PARTICIPLE
                    || first == Tag.INFINITIVE
                    || tags[lastWord(s)] == Tag.PARTICIPLE
                    || tags[lastWord(s)] == Tag.INFINITIVE;
        }

        /** Whether a dependent clause behind a complete main clause can belong to the main clause that follows it. */
        private boolean isPrefield(Open before) {
            if (before.kind != Clause.Kind.SUBORDINATE || before.opener < 0 || before.parent == null) {
                return false;
            }
            String opener = tokens.get(before.opener).spelling().lower();
            return before.parent.kind == Clause.Kind.MAIN
                    && before.parent.isComplete()
                    && words[before.opener].can(Tag.SUBORDINATOR)
                    && !opener.equals("dass")
                    && !opener.equals("daß");
        }

        private @Nullable Open nearest(Clause.Kind kind) {
            for (Open c = current; c != null; c = c.parent) {
                if (c.kind == kind) {
                    return c;
                }
            }
            return null;
        }

        private void placeVerbless(Stretch s) {
            if (tokens.get(s.from).is("so") && s.before != Clause.Before.START && s.to - s.from > 1) {
                Open kept = current;
                create(Clause.Kind.FRAGMENT, s, null);
                current = kept == null ? current : kept;
                return;
            }
            Open waiting = innermostIncomplete();
            if (s.opensInfinitive) {
                create(Clause.Kind.INFINITIVE, s, waiting != null ? waiting : current);
                return;
            }
            if (s.zuInfinitive && waiting != null && waiting.kind == Clause.Kind.INFINITIVE) {
                waiting.add(s);
                current = waiting;
                return;
            }
            if (s.opensMain && waiting == null) {
                create(Clause.Kind.MAIN, s, null);
                return;
            }
            if (s.zuInfinitive) {
                create(Clause.Kind.INFINITIVE, s, waiting != null ? waiting : current);
                return;
            }
            if (waiting != null) {
                waiting.add(s);
                current = waiting;
                return;
            }
            if (current == null) {
                create(Clause.Kind.MAIN, s, null);
                return;
            }
            Open to = current;
            if ((to.kind == Clause.Kind.RELATIVE || to.kind == Clause.Kind.SUBORDINATE)
                    && to.parent != null
                    && s.coordinator < 0) {
                to = to.parent;
            }
            if (s.coordinator >= 0) {
                // und am Abend: the coordinator belongs to what it adds
                to.own.add(s.coordinator);
                to.own.add(s.to);
                merge(to.own);
            } else {
                to.add(s);
            }
            current = to;
        }

        private static void merge(List<Integer> own) {
            int n = own.size();
            if (n >= 4 && own.get(n - 3).equals(own.get(n - 2))) {
                own.remove(n - 2);
                own.remove(n - 3);
            }
        }

        // --- finishing -----------------------------------------------------------------------------------------

        private List<Clause> finish() {
            int n = clauses.size();
            int[] begin = new int[n];
            int[] end = new int[n];
            for (int i = 0; i < n; i++) {
                Open c = clauses.get(i);
                begin[i] = c.own.get(0);
                end[i] = c.own.get(c.own.size() - 1);
            }
            boolean changed = true;
            for (int round = 0; changed && round < n; round++) {
                changed = false;
                for (int i = n - 1; i >= 0; i--) {
                    Open parent = clauses.get(i).parent;
                    if (parent != null) {
                        int p = parent.id;
                        if (begin[i] < begin[p]) {
                            begin[p] = begin[i];
                            changed = true;
                        }
                        if (end[i] > end[p]) {
                            end[p] = end[i];
                            changed = true;
                        }
                    }
                }
            }
            VerbReader verbs = new VerbReader(wordforms, tokens, words, tags, opaque, from);
            List<Clause> result = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                Open c = clauses.get(i);
                int[] own = c.own();
                if (c.kind == Clause.Kind.MAIN && c.finite < 0) {
                    c.kind = Clause.Kind.FRAGMENT;
                }
                result.add(new Clause(
                        c.id,
                        c.kind,
                        c.parent == null ? -1 : c.parent.id,
                        c.first == null ? c.id : c.first.id,
                        c.opener,
                        begin[i],
                        end[i],
                        own,
                        c.before,
                        verbs.read(c.finite, own)));
            }
            return List.copyOf(result);
        }
    }
}
