package org.zufolge.stories;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.zufolge.stories.copy.Sketch;

/**
 * What a report is compared by: its weightiest terms and its shingles. Terms are kept by a number made from their stem,
 * with the weight that they had when the report came in, as is usual where documents come one by one. They lie in arrays,
 * by number, since each report is compared with a hundred others.
 */
final class Profile {
    /** The square of the weight, in steps, that one name has about: with so few a cosine says little. */
    private static final double LITTLE = 600;
    /** What is then thought of it. */
    private static final double MIDDLE = 0.2;

    /** So many reports of a story tell what it is about. */
    private static final int NEAREST = 8;

    private static final byte VERSION = 1;
    private static final int TERM_BYTES = 5;
    private static final int NAME_BIT = 0x80;
    private static final int MOST_STEPS = 0x7f;
    private static final double STEPS_PER_UNIT = 3;
    private static final Sketch NOTHING = Sketch.kept(new int[0], true);

    private final int[] numbers;
    private final Weight[] weights;
    private final Sketch sketch;

    /**
     * How much a term counts.
     *
     * @param steps the weight, rounded
     * @param name whether it is a name
     */
    record Weight(int steps, boolean name) {
        private static final Weight[] ALL = new Weight[2 * (MOST_STEPS + 1)];

        static {
            for (int steps = 0; steps <= MOST_STEPS; steps++) {
                ALL[steps] = new Weight(steps, false);
                ALL[steps | NAME_BIT] = new Weight(steps, true);
            }
        }

        static Weight of(double weight, boolean name) {
            return of((int) Math.max(1, Math.min(MOST_STEPS, Math.round(weight * STEPS_PER_UNIT))), name);
        }

        private static Weight of(int steps, boolean name) {
            return ALL[steps | (name ? NAME_BIT : 0)];
        }

        /** In a byte: the steps, and the highest bit for a name. */
        private byte bits() {
            return (byte) (steps | (name ? NAME_BIT : 0));
        }
    }

    private Profile(int[] numbers, Weight[] weights, Sketch sketch) {
        this.numbers = numbers;
        this.weights = weights;
        this.sketch = sketch;
    }

    /**
     * The profile of a report.
     *
     * @param terms the terms, by their numbers
     * @param sketch the shingles
     */
    static Profile of(SortedMap<Integer, Weight> terms, Sketch sketch) {
        return new Profile(
                terms.keySet().stream().mapToInt(number -> number).toArray(),
                terms.values().toArray(Weight[]::new),
                sketch);
    }

    /** The profile on a card. */
    static Profile of(CardBody body) {
        ByteBuffer bytes = ByteBuffer.wrap(body.bytes());
        try {
            if (bytes.get() != VERSION) {
                throw new IllegalArgumentException("a card of another version of this program");
            }
            int count = bytes.get() & 0xff;
            int[] numbers = new int[count];
            Weight[] weights = new Weight[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = bytes.getInt();
                weights[i] = Weight.ALL[bytes.get() & 0xff];
            }
            boolean whole = bytes.get() != 0;
            int[] shingles = new int[bytes.remaining() / Integer.BYTES];
            bytes.asIntBuffer().get(shingles);
            return new Profile(numbers, weights, Sketch.kept(shingles, whole));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("a card that is cut off", e);
        }
    }

    /** The same as it is kept: a version, the terms with a byte of weight each, the shingles. */
    CardBody body() {
        int[] shingles = sketch.least();
        ByteBuffer bytes = ByteBuffer.allocate(3 + numbers.length * TERM_BYTES + shingles.length * Integer.BYTES);
        bytes.put(VERSION).put((byte) numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            bytes.putInt(numbers[i]).put(weights[i].bits());
        }
        bytes.put((byte) (sketch.whole() ? 1 : 0));
        for (int shingle : shingles) {
            bytes.putInt(shingle);
        }
        return CardBody.of(bytes.array());
    }

    Sketch sketch() {
        return sketch;
    }

    /**
     * How alike two reports are, 0 to 1: the geometric mean of the cosine of their names and that of their other words. So
     * those that share only what happened, or only to whom, are little alike.
     */
    double likeness(Profile other) {
        Cosine names = new Cosine();
        Cosine words = new Cosine();
        Weight none = Weight.ALL[0];
        for (int i = 0, j = 0; i < numbers.length || j < other.numbers.length; ) {
            boolean mine = j == other.numbers.length || i < numbers.length && numbers[i] <= other.numbers[j];
            boolean theirs = i == numbers.length || j < other.numbers.length && other.numbers[j] <= numbers[i];
            Weight here = mine ? weights[i++] : none;
            Weight there = theirs ? other.weights[j++] : none;
            // what is a name for one of the two is a name
            (here.name || there.name ? names : words).add(here.steps, there.steps);
        }
        return Math.sqrt(names.guarded() * words.value());
    }

    /**
     * How alike a report and a story are: the likeness to the mean of its reports, of those most like it where there are
     * many. Reports of one story may share few words, as each tells its own part; each shares some with what all tell.
     */
    double likenessTo(List<Profile> story) {
        if (story.size() == 1) {
            return likeness(story.get(0));
        }
        return likeness(mean(story.size() <= NEAREST ? story : nearest(story)));
    }

    private List<Profile> nearest(List<Profile> story) {
        double[] likeness = new double[story.size()];
        Integer[] order = new Integer[story.size()];
        for (int i = 0; i < order.length; i++) {
            likeness[i] = likeness(story.get(i));
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> -likeness[i]));
        return Arrays.stream(order).limit(NEAREST).map(story::get).toList();
    }

    private static Profile mean(List<Profile> profiles) {
        int most = profiles.stream().mapToInt(profile -> profile.numbers.length).sum();
        int[] numbers = new int[most];
        Weight[] weights = new Weight[most];
        int[] next = new int[profiles.size()];
        int size = 0;
        while (true) {
            // the lowest number that has not been added up yet
            int number = Integer.MAX_VALUE;
            boolean more = false;
            for (int i = 0; i < next.length; i++) {
                int[] of = profiles.get(i).numbers;
                if (next[i] < of.length) {
                    number = Math.min(number, of[next[i]]);
                    more = true;
                }
            }
            if (!more) {
                return new Profile(Arrays.copyOf(numbers, size), Arrays.copyOf(weights, size), NOTHING);
            }
            int steps = 0;
            boolean name = false;
            for (int i = 0; i < next.length; i++) {
                Profile profile = profiles.get(i);
                if (next[i] < profile.numbers.length && profile.numbers[next[i]] == number) {
                    Weight weight = profile.weights[next[i]++];
                    steps += weight.steps;
                    name |= weight.name;
                }
            }
            numbers[size] = number;
            weights[size++] = Weight.of(Math.round((float) steps / next.length), name);
        }
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
