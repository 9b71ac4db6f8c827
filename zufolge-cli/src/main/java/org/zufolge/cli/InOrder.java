package org.zufolge.cli;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tasks side by side and hands their results on one by one, in the order of the tasks. How much waits at a time is
 * bounded, so that a fast reader before it does not fill the memory.
 *
 * @param <T> what a task gives
 */
final class InOrder<T> implements AutoCloseable {
    /** What takes the results. */
    interface Sink<T> {
        void take(T result) throws Exception;
    }

    private record Waiting<T>(Future<T> result, long weight) {}

    private final ExecutorService threads;
    private final ArrayDeque<Waiting<T>> waiting = new ArrayDeque<>();
    private final int most;
    private final long heaviest;
    private final Sink<T> sink;
    private long weight;

    /**
     * Begins with no tasks.
     *
     * @param threads how many run at a time
     * @param most how many are at work or wait to be handed on at a time
     * @param heaviest the sum of weights above which a task waits until others are done; a single one may be heavier
     * @param sink takes the results, on the thread that calls {@link #add} and {@link #drain}
     */
    InOrder(int threads, int most, long heaviest, Sink<T> sink) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "zufolge-reader");
            thread.setDaemon(true);
            return thread;
        });
        this.most = most;
        this.heaviest = heaviest;
        this.sink = sink;
    }

    /** Adds a task; first hands on what must be done before there is room for it. */
    void add(long taskWeight, Callable<T> task) throws Exception {
        while (!waiting.isEmpty() && (waiting.size() >= most || weight + taskWeight > heaviest)) {
            handOn();
        }
        waiting.add(new Waiting<>(threads.submit(task), taskWeight));
        weight += taskWeight;
    }

    /** Hands on all that is still to come. */
    void drain() throws Exception {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws Exception {
        Waiting<T> first = waiting.remove();
        weight -= first.weight();
        try {
            sink.take(first.result().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
