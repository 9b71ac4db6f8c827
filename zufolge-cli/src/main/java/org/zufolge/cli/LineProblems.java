package org.zufolge.cli;

import org.jspecify.annotations.Nullable;

/** Tells what is wrong with the lines of an input; the same of several lines on end only once. */
final class LineProblems {
    /** What takes a message. */
    interface Listener {
        void say(String message);
    }

    private final Listener listener;
    private long count;
    private long first;
    private long last;
    private @Nullable String problem;

    LineProblems(Listener listener) {
        this.listener = listener;
    }

    /** Adds a line, in the order of the lines; null for one that nothing is wrong with. */
    void add(long line, @Nullable String what) {
        if (what == null || !what.equals(problem)) {
            tell();
            first = line;
        }
        problem = what;
        last = line;
        count += what == null ? 0 : 1;
    }

    /** Adds what is wrong with the input as a whole. */
    void add(String what) {
        tell();
        count++;
        listener.say(what);
    }

    /** Tells what is still untold. */
    void tell() {
        if (problem != null) {
            listener.say((first == last ? "line " + first : "lines " + first + " to " + last) + ": " + problem);
        }
        problem = null;
    }

    /** The number of problems: one for each line, and for the input itself. */
    long count() {
        return count;
    }
}
