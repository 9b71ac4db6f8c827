package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.reading.Entity;

class AttributionLinkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // carried on
                "Es brenne, sagte Ole Timm. Der Damm sei dicht.; Ole Timm|Ole Timm",
                "Es brenne, sagte Ole Timm. Demnach ist der Damm dicht.; Ole Timm|Ole Timm",
                "Es brenne, sagte Ole Timm. Er ging. Es regnete. Demnach ist der Damm dicht.; Ole Timm|Ole Timm",
                // who spoke last, not whom the words name
                "Es brenne, sagte Ole Timm. Bo Frey komme. Demnach ist der Damm dicht.; Ole Timm|Ole Timm|Ole Timm",
                "Der Bericht liegt vor. Demnach ist der Damm dicht.; Bericht",
                "Demnach ist der Damm dicht.; -",
                // one within another: the outer one goes on
                "Ole Timm sagte, Bo Frey habe gesagt, es brenne. Der Damm sei dicht.; Ole Timm|Bo Frey|Ole Timm",
            })
    void findsWhoseWordsTheyAre(String text, String sources) {
        assertThat(Cast.of(text).sources()).containsExactly(sources.split("\\|"));
    }

    private static List<String> told(String text) {
        Sample sample = Sample.of(text);
        boolean[] told = new AttributionLinker(EntityLexicon.german(), CueLexicon.german())
                .told(sample.parse, sample.attributions);
        List<String> words = new ArrayList<>();
        for (int t = 0; t < told.length; t++) {
            if (told[t]) {
                words.add(sample.parse.form(t));
            }
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ole Timm sagte im »Kurier«, es brenne.; Kurier",
                "Ole Timm sagte in »Kurier«, es brenne.; Kurier",
                "Ole Timm sagte bei »Kurier«, es brenne.; Kurier",
                "Ole Timm sagte im Gespräch mit dem »Kurier«, es brenne.; Kurier",
                "Ole Timm sagte im Interview mit »Kurier«, es brenne.; Kurier",
                "Ole Timm sagte im Boot mit dem »Kurier«, es brenne.; ''",
                "Ole Timm sagte vor dem »Kurier«, es brenne.; ''",
                "Ole Timm sagte als »Kurier«, es brenne.; ''",
                "Der »Kurier« sagte, es brenne.; ''",
            })
    void knowsWhereSomethingIsSaid(String text, String venue) {
        assertThat(told(text)).containsExactly(venue.isEmpty() ? new String[0] : new String[] {venue});
    }

    /** To whom the one statement of a text is made. */
    private static @Nullable String addressee(String text) {
        Sample sample = Sample.of(text);
        AttributionLinker linker = new AttributionLinker(EntityLexicon.german(), CueLexicon.german());
        List<@Nullable Referent> addressees =
                linker.link(sample.discourse(), sample.attributions).addressees();
        assertThat(addressees).hasSize(1);
        Referent addressee = addressees.get(0);
        return addressee == null ? null : addressee.name;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bo Frey schwieg. Ole Timm sagte Bo Frey, es brenne.; Bo Frey",
                "Ole Timm sagte der Agentur Baltnet, es brenne.; Baltnet",
                "Ole Timm sagte dem Spiegel, es brenne.; Der Spiegel",
                "Ole Timm sagte dem Amt, es brenne.; Amt",
                "Ole Timm sagte der Frau, es brenne.; -",
                "Ole Timm sagte, es brenne.; -",
            })
    void findsToWhomItIsSaid(String text, String addressee) {
        assertThat(addressee(text)).isEqualTo(addressee.equals("-") ? null : addressee);
    }

    @Test
    void gathersAllWhoSpeak() {
        Cast cast = Cast.of(
                "Wie die Agentur Baltnet unter Berufung auf einen Wärter berichtete, brennt es. Ein Tor steht.");

        assertThat(cast.all()).extracting(Entity::name).containsExactly("Baltnet", "Wärter");
    }
}
