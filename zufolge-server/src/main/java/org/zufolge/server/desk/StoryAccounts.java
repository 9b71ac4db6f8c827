package org.zufolge.server.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Kept;
import org.zufolge.stories.account.Accounts;
import org.zufolge.stories.account.StoryAccount;

/** What stories come to; those asked for last are kept until they have a report more. May be shared between threads. */
public final class StoryAccounts {
    private static final int MOST = 256;

    private final Archive archive;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    private record Known(long reports, StoryAccount account) {}

    public StoryAccounts(Archive archive) {
        this.archive = archive;
    }

    /** What a story comes to; empty if there is no such story. */
    public Optional<StoryAccount> of(String id) {
        long reports = archive.storySize(id);
        Known before = get(id);
        if (before != null && before.reports == reports) {
            return Optional.of(before.account);
        }
        List<Kept> kept = archive.story(id);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        StoryAccount account = Accounts.of(kept.stream().map(Kept::filed).toList());
        put(id, new Known(kept.size(), account));
        return Optional.of(account);
    }

    private synchronized @Nullable Known get(String id) {
        return known.get(id);
    }

    private synchronized void put(String id, Known account) {
        known.put(id, account);
    }
}
