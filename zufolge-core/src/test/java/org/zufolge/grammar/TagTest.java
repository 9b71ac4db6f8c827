package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TagTest {
    @Test
    void eachHasABitOfItsOwn() {
        assertThat(Arrays.stream(Tag.values()).map(Tag::bit))
                .doesNotHaveDuplicates()
                .allMatch(bit -> Integer.bitCount(bit) == 1);
    }
}
