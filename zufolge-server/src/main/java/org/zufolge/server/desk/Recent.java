package org.zufolge.server.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for of late, the longest unused of which goes first. May be shared between threads. */
public final class Recent<K, V> {
    private final int most;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * With nothing in it.
     *
     * @param most how many it keeps
     */
    public Recent(int most) {
        this.most = most;
    }

    /** What was put there; null where nothing was, or where it has gone. */
    public synchronized @Nullable V get(K key) {
        return entries.get(key);
    }

    /** Keeps something, in the place of what is used least where it is full. */
    public synchronized void put(K key, V value) {
        entries.put(key, value);
        if (entries.size() > most) {
            entries.remove(entries.keySet().iterator().next());
        }
    }
}
