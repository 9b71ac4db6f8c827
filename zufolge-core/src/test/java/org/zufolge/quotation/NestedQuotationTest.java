package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestedQuotationTest {
    @Test
    void findsWhatASpeakerQuotes() {
        assertThat(Found.in("„Der Wirt rief: ‚Das Fest ist aus‘“, erzählte die Köchin.")
                        .by("nested-quotation"))
                .containsExactly("‚Das Fest ist aus‘ | Der Wirt");
        assertThat(Found.in("„‚Das Fest ist aus‘, rief der Wirt“, erzählte die Köchin.")
                        .by("nested-quotation"))
                .containsExactly("‚Das Fest ist aus‘ | der Wirt");
    }

    @Test
    void leavesNamesAndWordsSetOff() {
        assertThat(Found.in("„Das Lied ‚Das Fest ist aus‘ kennt jeder“, erzählte die Köchin.")
                        .by("nested-quotation"))
                .isEmpty();
        assertThat(Found.in("„Wir sind ‚ganz ruhig‘ geblieben“, erzählte die Köchin.")
                        .by("nested-quotation"))
                .isEmpty();
    }

    @Test
    void keepsTheSpeakerAroundIt() {
        assertThat(Found.in("„Der Wirt rief: ‚Das Fest ist aus‘“, erzählte die Köchin. Alle seien gegangen.")
                        .by("bare-konjunktiv"))
                .containsExactly("Alle seien gegangen. | die Köchin");
    }
}
