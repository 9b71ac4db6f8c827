package org.zufolge.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Span;
import org.zufolge.reading.Time;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/**
 * Finds the time expressions of a report and gives them their values: TIMEX3 (ISO-TimeML, ISO 24617-1) and EDTF
 * (ISO 8601-2).
 *
 * <p>As in the German guidelines for TIMEX3, the two ends of a range are two expressions; both have the range in their
 * EDTF form. {@code vor fünf Jahren} is a duration, {@code P5Y}; its EDTF form is the time it leads to.
 */
public final class TimeTagger {
    /** A report of fewer tokens is read from one day to the next: its {@code heute} is a day. */
    private static final int SHORT_REPORT = 400;

    private final Lexicon lexicon = Lexicon.german();
    private final List<Construction> constructions;
    private final Attribute attribute;

    /** A tagger; it keeps nothing between reports and may be shared by threads. */
    public TimeTagger() {
        Forms forms = new Forms();
        this.constructions = constructions(lexicon, forms);
        this.attribute = new Attribute(forms);
    }

    /**
     * Tags a report. Takes time in proportion to its length.
     *
     * @param text the report's text
     * @param tokens its tokens
     * @param sentences its sentences, in order
     * @param published its date, EDTF ({@code 2023-09-04}, {@code 2023-09}, {@code 2023}), or null; what is no such date
     *     is taken for null
     * @param tense says what tense a clause has
     * @param called for each token whether a person is called by it: Frau Sonntag, Karl Mai
     * @return the expressions in the order of the text, none overlapping another, spans in code points, ids from t1
     */
    public List<Time> tag(
            String text,
            List<Token> tokens,
            List<Sentence> sentences,
            @Nullable String published,
            TenseOf tense,
            boolean[] called) {
        List<Mark> marks = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Atoms atoms = Atoms.of(tokens, sentences.get(s), lexicon);
            for (int i = 0; i < atoms.size(); ) {
                int name = nameEnd(atoms, i);
                Found found = name > i || !mayBegin(atoms, i) ? null : longest(atoms, i);
                if (found == null || called[atoms.get(found.to() - 1).token()]) {
                    i = Math.max(i + 1, name);
                    continue;
                }
                Atom first = atoms.get(found.from());
                int end = atoms.get(found.to() - 1).end();
                boolean endsRange =
                        !marks.isEmpty() && marks.get(marks.size() - 1).leadsTo(first.begin(), end);
                Resolver.Placed placed = new Resolver.Placed(
                        found.meaning(),
                        found.type(),
                        s,
                        sentences.get(s).paragraph(),
                        tense(atoms, found, tense),
                        endsRange);
                marks.add(new Mark(placed, first.begin(), end, range(atoms, found)));
                i = found.to();
            }
        }
        List<Resolver.Placed> placed = marks.stream().map(Mark::placed).toList();
        boolean daily = tokens.size() < SHORT_REPORT || placed.stream().anyMatch(p -> tellsOfDays(p.meaning()));
        return times(text, marks, new Resolver().resolve(placed, published, daily));
    }

    /** An expression, its chars in the text, and the char its range goes on at, or -1. */
    private record Mark(Resolver.Placed placed, int begin, int end, int goesOn) {
        /** Whether the expression with these chars is the other end of the range that this one begins. */
        boolean leadsTo(int otherBegin, int otherEnd) {
            return goesOn >= 0 && otherBegin <= goesOn && otherEnd > goesOn;
        }
    }

    private static List<Construction> constructions(Lexicon lexicon, Forms forms) {
        Construction years = new Years(forms);
        Construction parts = new PartsOfYear();
        Construction shifts = new Shifts();
        return List.of(
                new Dates(),
                new Edges(List.of(parts, years, shifts)),
                years,
                parts,
                new Feasts(lexicon),
                new Weekdays(forms),
                new Nights(),
                new Days(),
                new Clocks(),
                new PartsOfDay(),
                new Frequencies(forms),
                shifts,
                new Lengths(forms),
                new LengthAdjectives(lexicon, forms),
                new StopwatchTimes(),
                new VagueTimes(lexicon));
    }

    private @Nullable Found longest(Atoms atoms, int i) {
        Found best = null;
        for (Construction construction : constructions) {
            Found found = construction.match(atoms, i);
            if (found != null && (best == null || found.to() > best.to())) {
                best = found;
            }
        }
        boolean yearly = best != null && best.type() == Time.Type.DATE && Cue.yearly(atoms, best.from());
        return best != null && yearly && best.meaning() instanceof Meaning.OfSomeYear some
                ? Found.set(best.from(), best.to(), some.what().openValue())
                : best;
    }

    /** Most words mean nothing here: they are passed over at once. */
    private boolean mayBegin(Atoms a, int i) {
        Atom atom = a.get(i);
        if (a.digits(i) > 0) {
            return true;
        }
        boolean may = a.leadsToTime(i)
                && switch (atom.senses().opening()) {
                    case NEVER -> false;
                    case RATE -> a.isAny(i, "im", "am", "in") && a.has(a.afterArticle(i + 1), Sense.UNIT);
                    case ARTICLE -> !a.get(i + 1).senses().isEmpty() || a.digits(i + 1) > 0;
                    case ALWAYS -> true;
                };
        return may
                || a.has(i, Sense.PHRASE) && (begins(lexicon.vague(atom), a, i) || begins(lexicon.feasts(atom), a, i));
    }

    private static boolean begins(List<Lexicon.Phrase> phrases, Atoms a, int i) {
        for (Lexicon.Phrase phrase : phrases) {
            if (phrase.end(a, i) > i) {
                return true;
            }
        }
        return false;
    }

    private int nameEnd(Atoms a, int i) {
        if (!a.has(i, Sense.PHRASE)) {
            return i;
        }
        for (Lexicon.Phrase name : lexicon.names(a.form(i))) {
            int end = name.end(a, i);
            boolean asWritten = end > i && a.is(i, name.words().get(0));
            if (asWritten) {
                return end;
            }
        }
        return i;
    }

    /** The char at which the other end of a range begins if the words after an expression say that there is one. */
    private static int range(Atoms a, Found found) {
        int i = found.to();
        int before = a.has(found.from() - 1, Sense.ARTICLE) ? found.from() - 2 : found.from() - 1;
        boolean between = a.isAny(before, "zwischen") && a.isAny(i, "und");
        int next = between || a.isAny(i, "bis") || a.dash(i) ? Dates.afterConnector(a, i) : i;
        return next == i ? -1 : a.get(a.afterArticle(next)).begin();
    }

    /** The tense that dates an expression: of its participle ({@code der am Montag geplante}), or of its clause. */
    private TenseOf.Tense tense(Atoms a, Found found, TenseOf clauses) {
        TenseOf.Tense tense = attribute.tense(a, found);
        return tense == TenseOf.Tense.NONE ? clauses.at(a.get(found.from()).token()) : tense;
    }

    private static boolean tellsOfDays(Meaning meaning) {
        if (meaning instanceof Meaning.At at) {
            return at.of() instanceof Meaning.FromToday || at.of() instanceof Meaning.Weekday;
        }
        return meaning instanceof Meaning.FromToday from && from.grain() == Grain.DAY;
    }

    private static List<Time> times(String text, List<Mark> marks, List<Resolver.Outcome> outcomes) {
        List<Time> times = new ArrayList<>();
        int chars = 0;
        int points = 0;
        for (int m = 0; m < marks.size(); m++) {
            Mark mark = marks.get(m);
            Resolver.Outcome outcome = outcomes.get(m);
            int begin = points + text.codePointCount(chars, mark.begin());
            int end = begin + text.codePointCount(mark.begin(), mark.end());
            chars = mark.end();
            points = end;
            String edtf = outcome.resolved().edtf();
            if (m + 1 < marks.size() && joins(mark, marks.get(m + 1))) {
                edtf = interval(outcome.resolved(), outcomes.get(m + 1).resolved(), edtf);
            } else if (m > 0 && joins(marks.get(m - 1), mark)) {
                edtf = interval(outcomes.get(m - 1).resolved(), outcome.resolved(), edtf);
            }
            times.add(new Time(
                    "t" + (m + 1),
                    new Span(begin, end),
                    mark.placed().type(),
                    outcome.resolved().value(),
                    edtf,
                    outcome.candidates(),
                    outcome.resolved().resolution()));
        }
        return List.copyOf(times);
    }

    private static boolean joins(Mark first, Mark second) {
        return second.placed().endsRange()
                && first.placed().type() == second.placed().type();
    }

    private static @Nullable String interval(Resolved from, Resolved to, @Nullable String alone) {
        Period first = from.period();
        Period last = to.period();
        String begin = from.edtf();
        String end = to.edtf();
        if (first == null || last == null || begin == null || end == null || (begin + end).contains("/")) {
            return alone;
        }
        boolean clock = begin.contains("T") && end.contains("T") && begin.compareTo(end) < 0;
        return clock || first.begin().isBefore(last.begin()) ? begin + "/" + end : alone;
    }
}
