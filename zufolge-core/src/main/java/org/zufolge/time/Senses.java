package org.zufolge.time;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a form can be in a time expression, each with its value; nothing for most words. Immutable. */
final class Senses {
    /** Of a word that means nothing. */
    static final Senses NONE = new Senses(new EnumMap<>(Sense.class), Opening.NEVER);

    /** Of a word that means nothing by itself, but may begin an expression: {@code mehr als drei Tage}. */
    static final Senses OPENER = new Senses(new EnumMap<>(Sense.class), Opening.ALWAYS);

    /** Whether a form may begin an expression. */
    enum Opening {
        NEVER,
        /** If it is part of a rate: {@code im Jahr}. */
        RATE,
        /** It is an article: if a word of time follows. */
        ARTICLE,
        ALWAYS
    }

    /** A bit for each sense it has: of the first 64, and of those behind them. */
    private final long first;

    private final long second;
    private final Sense[] senses;
    private final String[] values;
    private final Opening opening;
    private final boolean core;

    private Senses(Map<Sense, String> values, Opening opening) {
        this.senses = values.keySet().toArray(new Sense[0]);
        this.values = values.values().toArray(new String[0]);
        this.opening = opening;
        long[] bits = new long[2];
        for (Sense sense : senses) {
            bits[sense.bit() / Long.SIZE] |= 1L << sense.bit();
        }
        this.first = bits[0];
        this.second = bits[1];
        // an opener has no sense to tell by: tags zuvor, mehrmals
        this.core = values.isEmpty() ? opening == Opening.ALWAYS : isCore(values.keySet());
    }

    /** Of a form that means something. */
    static Senses of(Map<Sense, String> values) {
        return new Senses(values, opening(values.keySet()));
    }

    /** What the senses say, but for {@link Sense#PHRASE}, which begins only the phrases that are listed. */
    private static Opening opening(Set<Sense> senses) {
        EnumSet<Sense> others = EnumSet.copyOf(senses);
        others.remove(Sense.PHRASE);
        if (others.isEmpty()) {
            return Opening.NEVER;
        }
        boolean article = others.remove(Sense.ARTICLE);
        others.removeAll(Sense.AROUND);
        return !others.isEmpty() ? Opening.ALWAYS : article ? Opening.ARTICLE : Opening.RATE;
    }

    private static boolean isCore(Set<Sense> senses) {
        for (Sense sense : senses) {
            if (Sense.OF_NUMBERS.contains(sense)
                    || !Sense.WITH_ANOTHER.contains(sense) && !Sense.AROUND.contains(sense) && sense != Sense.PHRASE) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return senses.length == 0;
    }

    boolean has(Sense sense) {
        int bit = sense.bit();
        return ((bit < Long.SIZE ? first : second) >>> bit & 1) != 0;
    }

    /** The value in a sense; null where the form has it not. */
    @Nullable
    String value(Sense sense) {
        if (has(sense)) {
            for (int i = 0; i < senses.length; i++) {
                if (senses[i] == sense) {
                    return values[i];
                }
            }
        }
        return null;
    }

    Opening opening() {
        return opening;
    }

    /** Whether it is of the words one of which every expression has that is no fixed phrase: a unit, a name of a day. */
    boolean isCore() {
        return core;
    }
}
