package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeQuotationsTest {
    @Test
    void aFrameKeepsBothMarksOfAName() {
        assertThat(Found.in("Das Fest falle aus, sagte die Wirtin dem »Elbblatt«.")
                        .frames("clausal-complement"))
                .containsExactly(", sagte die Wirtin dem »Elbblatt«");
    }

    @Test
    void aFrameLeavesAMarkThatBelongsToTheContent() {
        assertThat(Found.in("Sie warnte davor, »mit einem Lächeln« über alles hinwegzugehen.")
                        .frames("clausal-complement"))
                .containsExactly("Sie warnte davor,");
    }

    @Test
    void bothHalvesOfAQuotationHaveOneFrame() {
        assertThat(Found.in("»Wir kommen wieder«, versprach die Wirtin, »und zwar bald.«")
                        .frames("inquit"))
                .containsExactly(", versprach die Wirtin,", ", versprach die Wirtin,");
    }

    @Test
    void aContentKeepsBothMarksAtItsEnd() {
        assertThat(Found.in("Die Wirtin sagte, das Fest sei »ganz großartig«.").by("clausal-complement"))
                .containsExactly("das Fest sei »ganz großartig« | Die Wirtin");
    }
}
