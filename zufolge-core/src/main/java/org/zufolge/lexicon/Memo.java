package org.zufolge.lexicon;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a lexicon said of a form, for the words of news come back. The answer is kept with the {@link Form}, one
 * step away; where only the text is at hand, in a table of fixed size in which a new form takes the place of another. So
 * it is bounded whatever is read.
 *
 * <p>Shared by any number of threads without a lock: at worst two of them ask the same thing once each. What one has
 * written another sees whole, for answers are immutable and their fields final (Java Language Specification, 17.5).
 *
 * @param <T> the answers; immutable, and the same for the same form
 */
public final class Memo<T> {
    private static final AtomicInteger ASKED_BY_FORM = new AtomicInteger();
    private static final int UNKNOWN = -1;

    /** A longer form is a web address or the like, and does not come back. */
    private static final int LONGEST = 48;

    private final Function<String, T> question;
    private final @Nullable Entry<T>[] entries;
    /** Where its answers are kept with a form; {@link Form#NOTES} where there is no room for them. */
    private int number = UNKNOWN;

    private record Entry<T>(String form, T answer) {}

    private Memo(@Nullable Entry<T>[] entries, Function<String, T> question) {
        this.entries = entries;
        this.question = question;
    }

    /**
     * A memo with nothing in it.
     *
     * @param bits the logarithm of how many forms without a {@link Form} it has room for
     * @param question what is asked of a form that is not remembered; never null
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> Memo<T> of(int bits, Function<String, T> question) {
        return new Memo<>((Entry<T>[]) new Entry[1 << bits], question);
    }

    /** The answer for a form, asked now or before. */
    @SuppressWarnings("unchecked")
    public T get(Form form) {
        int place = number == UNKNOWN ? place() : number;
        if (place == Form.NOTES) {
            return get(form.text());
        }
        Object known = form.note(place);
        if (known == null) {
            known = question.apply(form.text());
            form.note(place, known);
        }
        return (T) known;
    }

    /** Takes a place among the notes: not before it is needed, for there are few. */
    private synchronized int place() {
        if (number == UNKNOWN) {
            number = ASKED_BY_FORM.getAndUpdate(asked -> Math.min(asked + 1, Form.NOTES));
        }
        return number;
    }

    /** The same for its text alone. */
    public T get(String form) {
        int hash = form.hashCode();
        int slot = (hash ^ hash >>> 15) & entries.length - 1;
        Entry<T> entry = entries[slot];
        if (entry != null && entry.form.equals(form)) {
            return entry.answer;
        }
        T answer = question.apply(form);
        if (form.length() <= LONGEST) {
            entries[slot] = new Entry<>(form, answer);
        }
        return answer;
    }
}
