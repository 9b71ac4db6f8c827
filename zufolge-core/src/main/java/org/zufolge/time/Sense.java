package org.zufolge.time;

import java.util.EnumSet;
import java.util.Set;

/** What a word can be in a time expression. The word lists under {@code de/time} name these constants. */
enum Sense {
    /** A month, 1 to 12. */
    MONTH,
    /** A weekday, 1 (Monday) to 7. */
    WEEKDAY,
    /** A weekday in the genitive. */
    GENITIVE_WEEKDAY,
    /** {@code montags}: on every such day. */
    WEEKLY,
    /** A season: SP, SU, FA, WI. */
    SEASON,
    /** The months of a season. */
    SEASON_SET,
    /** A part of the day as a noun: MO, MI, AF, EV, NI. */
    PART,
    /** The same in lower case, as old spelling has it after {@code heute}. */
    PART_LOWER,
    /** {@code früh}. */
    PART_ADVERB,
    /** A weekday and a part of the day in one word; the value is the part. */
    WITH_PART,
    /** {@code früh, spät} before a part of the day. */
    DAY_ADJECTIVE,
    /** {@code abends}: on every day, at that time. */
    DAILY,
    /** A feast: see the head of calendar.tsv. */
    FEAST,
    /** A unit of time: S, MIN, H, D, W, WE, M, Q, Y, DE, CE, ML. */
    UNIT,
    /** A unit in the plural. */
    PLURAL,
    /** A compound with a unit, such as {@code Arbeitsjahr}. */
    COMPOUND_UNIT,
    /** First part of such a compound. */
    COMPOUND,
    /** A noun that is a number of units: a TIMEX3 duration. */
    STRETCH,
    /** A half of the year. */
    HALF_YEAR,
    /** Adjective that points to the stretch before or after the present one: the shift. */
    SHIFT,
    /** {@code dieser}. */
    THIS,
    /** {@code heutig}: the shift in days. */
    DAY_SHIFT,
    /** Adjective or adverb that points from the time last spoken of: the shift. */
    AFTER,
    /** {@code gleich, selb}. */
    SAME,
    /** Noun that is a shifted unit: {@code Y-1}; {@code R:} in front where it points from the time last spoken of. */
    SHIFTED_NOUN,
    /** The same as an adverb: {@code heuer}. */
    SHIFTED_ADVERB,
    /** {@code heute} and its like: the shift in days. */
    DAY_ADVERB,
    /** {@code Anfang, Mitte, Ende}. */
    EDGE,
    /** A vague time: PAST_REF, PRESENT_REF, FUTURE_REF. */
    VAGUE,
    /** {@code damals}; with the value AHEAD {@code dann}, behind a word that makes it a time. */
    THEN,
    /** A prefix that says of what its noun was once: {@code Ex-}. */
    FORMER,
    /** A vague time that is also a comparative ({@code früher}). */
    COMPARATIVE,
    /** A vague time that may also be of degree ({@code so bald}). */
    DEGREE,
    /** How often: a TIMEX3 value. */
    FREQUENCY,
    /** {@code jeder}. */
    EVERY,
    /** {@code alle}, before a number of units. */
    EVERY_N,
    /** {@code pro}. */
    PER,
    /** How long, in one word: a TIMEX3 value. */
    LONG,
    /** Second part of {@code 14-tägig}: its unit. */
    LENGTH,
    /** Second part of {@code 14-jährig}, which mostly is an age. */
    AGE_OR_LENGTH,
    /** {@code zweijährig}: a TIMEX3 duration, or an age. */
    YEARS_LONG,
    /** {@code später, zuvor}, after a length from the time last spoken of: in which direction. */
    FROM_THEN,
    /** {@code alt, jung}: a length before it is an age. */
    OLD,
    /** {@code Alter}: a length after it is an age. */
    AGE,
    /** Persons of whom an age is told: {@code Kinder unter sechs Jahren}. */
    PERSON,
    /** The definite article. */
    ARTICLE,
    /** A preposition that times follow. */
    PREPOSITION,
    /** {@code seit}: leads to what began a time, if nothing else about it tells one. */
    SINCE,
    /** A word that makes a number approximate. */
    APPROXIMATE,
    /** A number that is not given: X. */
    INDEFINITE,
    /** An adjective between number and unit that does not change the length. */
    FILLER,
    /** {@code ganz, gesamt}: how many of the unit after it. */
    WHOLE,
    /** A part of the day that is counted: {@code drei Nächte}. */
    PART_COUNT,
    /** {@code halb}, before an hour. */
    HALF_HOUR,
    /** {@code Viertel, Dreiviertel}. */
    QUARTER_HOUR,
    /** {@code Uhr}. */
    CLOCK,
    /** A word that a year follows. */
    YEAR_CUE,
    /** Something that is counted: a number before it is no year. */
    COUNTED,
    /** A word that a number of another kind follows. */
    NUMBER_CUE,
    /** {@code ursprünglich}: what was planned then may be over by now. */
    ONCE_PLANNED,
    /** {@code ein, sein, kein}: begins a noun phrase. */
    DETERMINER,
    /** A weekday in the short form that dates have: {@code Mo}. */
    WEEKDAY_SHORT,
    /** {@code Mitternacht}. */
    MIDNIGHT,
    /** {@code h}: an hour of the clock, or of a length. */
    CLOCK_SHORT,
    /** {@code neu, alt}, of the year around the turn. */
    AT_THE_TURN,
    /** {@code Septemberhälfte}: its month. */
    MONTH_HALF,
    /** {@code Adventssonntag}: counted from the first. */
    ADVENT,
    /** {@code Weihnachtsfeiertag}: counted from the first. */
    CHRISTMAS_DAY,
    /** Participle of what is to come: {@code geplant}. */
    TO_COME,
    /** Participle of a state: {@code geöffnet}. */
    STATE,
    /** What is measured in years and is no age. */
    MEASURED,
    /** Before a number: it counts. */
    BEFORE_COUNT,
    /** Before a number: it is a year, though a noun follows. */
    BEFORE_YEAR,
    /** After {@code im Jahr}: it says which year. */
    AFTER_YEAR,
    /** The first word of a phrase. */
    PHRASE,
    /** A cardinal number in words. */
    NUMBER,
    /** An ordinal number in words. */
    ORDINAL,
    /** {@code zwanziger}: the first year of the decade in its century. */
    DECADE,
    /** {@code Zwanzigerjahre}: the same. */
    DECADE_NOUN;

    /** What stands only around a time and never begins one. */
    static final Set<Sense> AROUND = Set.copyOf(EnumSet.of(
            PREPOSITION,
            DETERMINER,
            ONCE_PLANNED,
            OLD,
            FROM_THEN,
            AGE,
            PERSON,
            LENGTH,
            AGE_OR_LENGTH,
            CLOCK,
            CLOCK_SHORT,
            YEAR_CUE,
            COUNTED,
            NUMBER_CUE,
            TO_COME,
            STATE,
            MEASURED,
            BEFORE_COUNT,
            BEFORE_YEAR,
            AFTER_YEAR));

    /** What says more of a time, or how it counts, but never is one without another word: {@code die letzten drei}. */
    static final Set<Sense> WITH_ANOTHER = Set.copyOf(EnumSet.of(
            ARTICLE,
            THIS,
            SHIFT,
            FILLER,
            NUMBER,
            ORDINAL,
            APPROXIMATE,
            INDEFINITE,
            EVERY,
            EVERY_N,
            WHOLE,
            PER,
            DAY_ADJECTIVE,
            EDGE,
            SAME,
            DEGREE,
            COMPARATIVE,
            AT_THE_TURN,
            DAY_SHIFT));

    /** Of what stands only around a time: what makes one of a number before it. */
    static final Set<Sense> OF_NUMBERS = Set.copyOf(EnumSet.of(CLOCK, CLOCK_SHORT, LENGTH, AGE_OR_LENGTH));

    /** Its number among the bits of a set of senses; there are fewer than two longs have. */
    @SuppressWarnings("EnumOrdinal") // a bit in a set of senses, never written anywhere
    int bit() {
        return ordinal();
    }
}
