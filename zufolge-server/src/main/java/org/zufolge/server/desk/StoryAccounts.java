package org.zufolge.server.desk;

import java.util.Optional;
import org.zufolge.archive.Archive;
import org.zufolge.archive.StoryLine;
import org.zufolge.stories.account.StoryAccount;

/** What stories come to; those asked for last are kept until they have a report more. May be shared between threads. */
public final class StoryAccounts {
    private static final int MOST = 256;

    private final Archive archive;
    private final Recent<String, Known> known = new Recent<>(MOST);

    private record Known(long reports, StoryAccount account) {}

    public StoryAccounts(Archive archive) {
        this.archive = archive;
    }

    /** What a story comes to; empty if there is no such story. */
    public Optional<StoryAccount> of(String id) {
        long reports = archive.storyLine(id).map(StoryLine::reports).orElse(0L);
        Known before = known.get(id);
        if (before != null && before.reports == reports) {
            return Optional.of(before.account);
        }
        Optional<StoryAccount> account = archive.account(id);
        account.ifPresent(made -> known.put(id, new Known(made.reports().size(), made)));
        return account;
    }
}
