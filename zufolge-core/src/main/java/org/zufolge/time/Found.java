package org.zufolge.time;

import org.zufolge.reading.Time;

/**
 * A time expression as found in a sentence.
 *
 * @param from its first atom
 * @param to the atom after its last
 * @param type its TIMEX3 type
 * @param meaning what its words say
 */
record Found(int from, int to, Time.Type type, Meaning meaning) {

    static Found date(int from, int to, Meaning meaning) {
        return new Found(from, to, Time.Type.DATE, meaning);
    }

    static Found time(int from, int to, Meaning meaning) {
        return new Found(from, to, Time.Type.TIME, meaning);
    }

    static Found duration(int from, int to, Meaning meaning) {
        return new Found(from, to, Time.Type.DURATION, meaning);
    }

    static Found set(int from, int to, String value) {
        return new Found(from, to, Time.Type.SET, new Meaning.Literal(value, null));
    }
}
