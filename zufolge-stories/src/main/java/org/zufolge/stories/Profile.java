package org.zufolge.stories;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zufolge.stories.copy.Sketch;

/**
 * What a report is compared by: its weightiest terms and its shingles. Terms are kept by a number made from their stem,
 * with the weight that they had when the report came in, as is usual where documents come one by one.
 *
 * @param terms the terms, by their numbers
 * @param sketch the shingles
 */
record Profile(SortedMap<Integer, Weight> terms, Sketch sketch) {
    /** The square of the weight, in steps, that one name has about: with so few a cosine says little. */
    private static final double LITTLE = 600;
    /** What is then thought of it. */
    private static final double MIDDLE = 0.2;

    /** So many reports of a story tell what it is about. */
    private static final int NEAREST = 8;

    private static final Weight NONE = new Weight(0, false);
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
     * How alike two reports are, 0 to 1: the geometric mean of the cosine of their names and that of their other words. So
     * those that share only what happened, or only to whom, are little alike.
     */
    double likeness(Profile other) {
        Cosine names = new Cosine();
        Cosine words = new Cosine();
        Set<Integer> numbers = new TreeSet<>(terms.keySet());
        numbers.addAll(other.terms.keySet());
        for (Integer number : numbers) {
            Weight here = terms.getOrDefault(number, NONE);
            Weight there = other.terms.getOrDefault(number, NONE);
            // what is a name for one of the two is a name
            (here.name() || there.name() ? names : words).add(here.steps(), there.steps());
        }
        return Math.sqrt(names.guarded() * words.value());
    }

    /**
     * How alike a report and a story are: the likeness to the mean of its reports, of those most like it where there are
     * many. Reports of one story may share few words, as each tells its own part; each shares some with what all tell.
     */
    double likenessTo(List<Profile> story) {
        List<Profile> nearest = story.size() <= NEAREST
                ? story
                : story.stream()
                        .sorted(Comparator.comparingDouble((Profile profile) -> -likeness(profile)))
                        .limit(NEAREST)
                        .toList();
        Map<Integer, Integer> sums = new TreeMap<>();
        Set<Integer> names = new TreeSet<>();
        for (Profile profile : nearest) {
            profile.terms.forEach((number, weight) -> {
                sums.merge(number, weight.steps(), Integer::sum);
                if (weight.name()) {
                    names.add(number);
                }
            });
        }
        SortedMap<Integer, Weight> mean = new TreeMap<>();
        sums.forEach((number, sum) ->
                mean.put(number, new Weight(Math.round((float) sum / nearest.size()), names.contains(number))));
        return likeness(new Profile(mean, sketch));
    }

    /** The cosine of two vectors, added up. */
    private static final class Cosine {
        private double dot;
        private double here;
        private double there;

        void add(int one, int other) {
            dot += one * other;
            here += one * one;
            there += other * other;
        }

        /** The cosine, drawn towards a low value where there is little to go by: who names nobody names nobody else. */
        double guarded() {
            return (dot + MIDDLE * LITTLE) / (Math.sqrt(here * there) + LITTLE);
        }

        double value() {
            return here == 0 || there == 0 ? 0 : dot / Math.sqrt(here * there);
        }
    }
}
