package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {
    private static List<Opml.Feed> feeds(String opml) throws IOException {
        return Opml.feeds(new ByteArrayInputStream(opml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void findsFeedsInFolders() throws IOException {
        assertThat(feeds("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0"><head><title>Meine</title></head><body>
                  <outline text="Zeitungen">
                    <outline type="rss" text="Bote" title="Der Bote" xmlUrl=" https://bote.example/feed?a=1&amp;b=2 "/>
                    <outline type="rss" text="Kurier" xmlUrl="https://kurier.example/rss"/>
                  </outline>
                  <outline xmlUrl="https://bote.example/feed?a=1&amp;b=2"/>
                  <outline text="" xmlUrl="https://ohne.example/"/>
                </body></opml>
                """))
                .containsExactly(
                        new Opml.Feed("Der Bote", "https://bote.example/feed?a=1&b=2"),
                        new Opml.Feed("Kurier", "https://kurier.example/rss"),
                        new Opml.Feed("https://ohne.example/", "https://ohne.example/"));
    }

    @Test
    void readsNothingBeyondTheFile() throws IOException {
        assertThat(feeds("<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body>"
                        + "<outline text='&x;' xmlUrl='https://bote.example/'/></body></opml>"))
                .allMatch(feed -> !feed.title().contains("root"));
        assertThat(feeds("")).isEmpty();
        assertThat(feeds("no xml at all")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> feeds("x".repeat(5_000_001))).hasMessageContaining("5 MB");
    }
}
