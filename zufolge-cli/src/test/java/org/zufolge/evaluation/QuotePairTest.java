package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zufolge.evaluation.Quotations.TOKENS;
import static org.zufolge.evaluation.Quotations.quote;
import static org.zufolge.evaluation.Quotations.said;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotePairTest {
    private static QuotePair pair(Quotation gold, Quotation found) {
        List<QuotePair> pairs = QuotePairs.of(List.of(gold), List.of(found), TOKENS);
        assertThat(pairs).hasSize(1);
        return pairs.get(0);
    }

    @Test
    void isRightWhereNothingDiffers() {
        Quotation quotation = said(quote("Indirect", "Speech", 1, 5), 7, 8);
        QuotePair pair = pair(quotation, quotation);
        assertThat(pair.isRight()).isTrue();
        assertThat(pair.loss()).isZero();
    }

    @Test
    void isRightThoughTheMediumDiffers() {
        assertThat(pair(quote("Indirect", "Speech", 1, 5), quote("Indirect", "SW", 1, 5))
                        .isRight())
                .isTrue();
    }

    @Test
    void losesByTypeAndEachPartThatOneOfThemHas() {
        assertThat(pair(quote("Indirect", "Speech", 1, 5), quote("Direct", "Speech", 1, 5))
                        .loss())
                .isEqualTo(0.5);
        assertThat(pair(said(quote("Direct", "Speech", 1, 5), 7, 8), quote("Direct", "Speech", 1, 5))
                        .loss())
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(pair(quote("Direct", "Speech", 1, 4), quote("Direct", "Speech", 1, 2))
                        .loss())
                .isCloseTo(0.25, within(1e-12));
    }

    @Test
    void keepsTogetherWhatSharesATokenOfTheQuote() {
        QuotePair pair = pair(quote("Direct", "Speech", 1, 5), quote("Direct", "Speech", 4, 9));
        assertThat(pair.apart()).containsExactly(pair);
    }

    @Test
    void takesApartWhatIsPairedForWantOfABetter() {
        Quotation gold = said(quote("Direct", "Speech", 1, 5), 7, 8);
        Quotation found = said(quote("Direct", "Speech", 20, 25), 7, 8);
        List<QuotePair> apart = pair(gold, found).apart();
        assertThat(apart).hasSize(2);
        assertThat(apart.get(0).gold()).isEqualTo(gold);
        assertThat(apart.get(0).found()).isNull();
        assertThat(apart.get(0).overlap(Part.SPEAKER)).isEqualTo(new Overlap(1, 0, 0));
        assertThat(apart.get(0).loss()).isEqualTo(1);
        assertThat(apart.get(1).gold()).isNull();
        assertThat(apart.get(1).found()).isEqualTo(found);
        assertThat(apart.get(1).overlap(Part.QUOTE)).isEqualTo(new Overlap(0, 5, 0));
        assertThat(apart.get(1).loss()).isEqualTo(1);
    }
}
