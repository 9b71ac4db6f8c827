package org.zufolge.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.reading.Channel;

class VerbChannelsTest {
    @Test
    void aVerbWithItsParticleApart() {
        assertThat(Dispatch.of("Das Gericht ordnete am Montag an, das Konto zu sperren.")
                        .statement("das Konto")
                        .channel())
                .isEqualTo(Channel.ORDER);
    }

    @Test
    void aVerbThatTellsNothing() {
        assertThat(Dispatch.of("Das Gericht kündigte am Montag an, das Konto zu sperren.")
                        .statement("das Konto")
                        .channel())
                .isEqualTo(Channel.STATEMENT);
    }
}
