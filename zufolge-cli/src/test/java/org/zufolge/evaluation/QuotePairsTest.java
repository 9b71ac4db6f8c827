package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zufolge.evaluation.Quotations.TOKENS;
import static org.zufolge.evaluation.Quotations.quote;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotePairsTest {
    private static List<QuotePair> pairs(List<Quotation> gold, List<Quotation> found) {
        return QuotePairs.of(gold, found, TOKENS);
    }

    @Test
    void pairsByWhatIsQuoted() {
        Quotation a = quote("Direct", "Speech", 0, 4);
        Quotation b = quote("Indirect", "Speech", 10, 14);
        Quotation nearA = quote("Indirect", "Writing", 1, 4);
        Quotation nearB = quote("Direct", "Speech", 10, 12);
        List<QuotePair> pairs = pairs(List.of(a, b), List.of(nearB, nearA));
        assertThat(pairs).extracting(QuotePair::gold).containsExactly(a, b);
        assertThat(pairs).extracting(QuotePair::found).containsExactly(nearA, nearB);
        assertThat(pairs.get(0).overlap(Part.QUOTE)).isEqualTo(new Overlap(4, 3, 3));
    }

    @Test
    void letsTypeThenMediumDecideBetweenEquals() {
        Quotation gold = quote("Indirect", "Speech", 0, 4);
        Quotation otherType = quote("Direct", "Speech", 0, 4);
        Quotation otherMedium = quote("Indirect", "SW", 0, 4);
        assertThat(pairs(List.of(gold), List.of(otherType, otherMedium)).get(0).found())
                .isEqualTo(otherMedium);
        assertThat(pairs(List.of(gold), List.of(otherMedium, gold)).get(0).found())
                .isEqualTo(gold);
    }

    @Test
    void leavesOverWhatIsTooMuchOnEitherSide() {
        Quotation a = quote("Direct", "Speech", 0, 4);
        Quotation b = quote("Direct", "Speech", 10, 14);
        List<QuotePair> missed = pairs(List.of(a, b), List.of(b));
        assertThat(missed).extracting(QuotePair::gold).containsExactly(a, b);
        assertThat(missed).extracting(QuotePair::found).containsExactly(null, b);
        List<QuotePair> extra = pairs(List.of(b), List.of(a, b));
        assertThat(extra).extracting(QuotePair::gold).containsExactly(b, null);
        assertThat(extra).extracting(QuotePair::found).containsExactly(b, a);
    }

    @Test
    void takesEmptySides() {
        Quotation a = quote("Direct", "Speech", 0, 4);
        assertThat(pairs(List.of(), List.of())).isEmpty();
        assertThat(pairs(List.of(a), List.of())).extracting(QuotePair::gold).containsExactly(a);
        assertThat(pairs(List.of(), List.of(a))).extracting(QuotePair::found).containsExactly(a);
    }
}
