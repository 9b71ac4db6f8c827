package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.spark.HandleLinks.Link;
import org.zufolge.spark.HandleLinks.Member;

class HandleLinksTest {
    private static Member both(String report, long day) {
        return new Member(report, day, true, true, 2, 6);
    }

    private static Member bears(String report, long day) {
        return new Member(report, day, false, true, 2, 6);
    }

    private static Member looksUp(String report, long day) {
        return new Member(report, day, true, false, 2, 6);
    }

    private static List<Link> links(Member... members) {
        List<Link> links = new ArrayList<>();
        new HandleLinks(List.of(members).iterator()).forEachRemaining(links::add);
        return links;
    }

    @Test
    void linksWhatIsLookedAt() {
        assertThat(links(bears("a", 1), bears("b", 2), looksUp("c", 3)))
                .containsExactly(new Link("a", "c"), new Link("b", "c"));
    }

    @Test
    void leavesApartWhatNobodyLooksAt() {
        assertThat(links(bears("a", 1), bears("b", 2), looksUp("c", 9))).isEmpty();
        assertThat(links(looksUp("a", 1), looksUp("b", 1))).isEmpty();
    }

    @Test
    void looksAtTheLatestOnly() {
        assertThat(links(bears("a", 1), bears("b", 1), bears("c", 1), looksUp("d", 1)))
                .containsExactly(new Link("b", "d"), new Link("c", "d"));
    }

    @Test
    void linksOnceWhatIsInOneComponent() {
        assertThat(links(both("a", 1), both("b", 1), both("c", 1), both("d", 1)))
                .containsExactly(new Link("a", "b"), new Link("a", "c"), new Link("b", "d"));
    }

    @Test
    void linksWhatCameBehindAComponent() {
        assertThat(links(bears("a", 1), looksUp("b", 1), bears("c", 1), looksUp("d", 1)))
                .containsExactly(new Link("a", "b"), new Link("a", "d"), new Link("c", "d"));
    }
}
