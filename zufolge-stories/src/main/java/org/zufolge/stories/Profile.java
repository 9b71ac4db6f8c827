package org.zufolge.stories;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zufolge.stories.copy.Sketch;

/**
 * What a report is compared by: its weightiest terms and its shingles. Terms are kept by a number made from their stem,
 * with the weight that they had when the report came in, as is usual where documents come one by one.
 *
 * @param terms the terms, by their numbers
 * @param sketch the shingles
 */
record Profile(SortedMap<Integer, Weight> terms, Sketch sketch) {
    private static final byte VERSION = 1;
    private static final int TERM_BYTES = 5;
    private static final int NAME_BIT = 0x80;
    private static final int MOST_STEPS = 0x7f;
    private static final double STEPS_PER_UNIT = 3;

    /**
     * How much a term counts.
     *
     * @param steps the weight, rounded
     * @param name whether it is a name
     */
    record Weight(int steps, boolean name) {
        static Weight of(double weight, boolean name) {
            return new Weight((int) Math.max(1, Math.min(MOST_STEPS, Math.round(weight * STEPS_PER_UNIT))), name);
        }
    }

    /** The profile on a card. */
    static Profile of(CardBody body) {
        ByteBuffer bytes = ByteBuffer.wrap(body.bytes());
        try {
            if (bytes.get() != VERSION) {
                throw new IllegalArgumentException("a card of another version of this program");
            }
            SortedMap<Integer, Weight> terms = new TreeMap<>();
            for (int count = bytes.get() & 0xff; count > 0; count--) {
                int number = bytes.getInt();
                int weight = bytes.get() & 0xff;
                terms.put(number, new Weight(weight & MOST_STEPS, (weight & NAME_BIT) != 0));
            }
            boolean whole = bytes.get() != 0;
            int[] shingles = new int[bytes.remaining() / Integer.BYTES];
            bytes.asIntBuffer().get(shingles);
            return new Profile(terms, Sketch.kept(shingles, whole));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("a card that is cut off", e);
        }
    }

    /** The same as it is kept: a version, the terms with a byte of weight each, the shingles. */
    CardBody body() {
        int[] shingles = sketch.least();
        ByteBuffer bytes = ByteBuffer.allocate(3 + terms.size() * TERM_BYTES + shingles.length * Integer.BYTES);
        bytes.put(VERSION).put((byte) terms.size());
        terms.forEach(
                (number, weight) -> bytes.putInt(number).put((byte) (weight.steps() | (weight.name() ? NAME_BIT : 0))));
        bytes.put((byte) (sketch.whole() ? 1 : 0));
        for (int shingle : shingles) {
            bytes.putInt(shingle);
        }
        return CardBody.of(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /**
     * How alike two reports are, 0 to 1: the cosine of their names times that of their other words, its root. So those that
     * share only what happened, or only to whom, are not alike.
     */
    double likeness(Profile other) {
        return Math.sqrt(cosine(other, true) * cosine(other, false));
    }

    private double cosine(Profile other, boolean names) {
        double dot = 0;
        double here = 0;
        double there = 0;
        for (Integer number : List.copyOf(terms.keySet())) {
            Weight weight = terms.get(number);
            Weight match = other.terms.get(number);
            // what is a name for one of the two is a name
            boolean name = weight != null && weight.name() || match != null && match.name();
            if (weight != null && name == names) {
                here += square(weight.steps());
                dot += match == null ? 0 : weight.steps() * match.steps();
            }
        }
        for (Integer number : other.terms.keySet()) {
            Weight weight = other.terms.get(number);
            Weight match = terms.get(number);
            boolean name = weight != null && weight.name() || match != null && match.name();
            if (weight != null && name == names) {
                there += square(weight.steps());
            }
        }
        return here == 0 || there == 0 ? 0 : dot / Math.sqrt(here * there);
    }

    private static double square(double number) {
        return number * number;
    }
}
