package org.zufolge.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.Zufolge;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Filing;
import org.zufolge.report.Report;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;
import org.zufolge.stories.Placing;
import org.zufolge.stories.account.StoryAccount;

class StoryAccountsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Placing ONE_STORY = (filed, shelf) -> new Placement("st-1", false, null, 1);

    @TempDir
    Path folder;

    @Test
    void keepsAnAccountUntilItsStoryGrows() {
        try (Archive archive = Archive.open(folder.resolve("a.db").toString())) {
            StoryAccounts accounts = new StoryAccounts(archive);
            assertThat(accounts.of("st-1")).isEmpty();

            archive.add(List.of(filed("Der Hafen werde vertieft, sagte die Direktorin.")), ONE_STORY);
            StoryAccount first = accounts.of("st-1").orElseThrow();
            assertThat(accounts.of("st-1").orElseThrow()).isSameAs(first);

            archive.add(List.of(filed("Der Hafen werde nicht vertieft, sagte der Minister.")), ONE_STORY);
            assertThat(accounts.of("st-1").orElseThrow().reports()).hasSize(2);
        }
    }

    private static Filed filed(String text) {
        return Filing.of(Zufolge.reader().read(Report.of(text)), DAY);
    }
}
