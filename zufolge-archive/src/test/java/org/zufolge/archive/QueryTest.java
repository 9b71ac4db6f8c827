package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "hafen ; (('hafen'))",
                "Häfen -Straße ; (((('hafen'))) & !(('strasse')))",
                "-Straße ; (('=') & !(('strasse')))",
                "\"tiefer Hafen\" ; (('tief_hafen'))",
                "„EU-Gipfel“ ; (('eu_gipfel'))",
                "EU-Gipfel ; (('eu_gipfel'))",
                "source:Wiesenthal ; (('source=wiesenthal'))",
                "SOURCE:\"Klara Wiesenthal\" ; (('source=klara_wiesenthal'))",
                "certainty:ct- ; (('certainty=certainlynot'))",
                "certainty:denied ; (('certainty=certainlynot'))",
                "certainty:\"as reported\" ; (('certainty=uncommitted'))",
                "type:indirectfreeindirect ; (('type=indirectfreeindirect'))",
                "named:NO ; (('named=no'))"
            })
    void becomesTerms(String query, String terms) {
        assertThat(Query.parse(query).terms(Dialect.POSTGRESQL)).isEqualTo(terms);
        assertThat(Query.parse(query)).hasToString(query);
    }

    @Test
    void readsDates() {
        assertThat(Query.parse("after:2026 before:2026-03").ranks())
                .isEqualTo(RankRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28)));
        assertThat(Query.parse("after:2026-03-02 after:2026").ranks())
                .isEqualTo(RankRange.of(LocalDate.of(2026, 3, 2), null));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "~~ ; the query is empty",
                "~  ~ ; the query is empty",
                "- ; has no word",
                "\"…\" ; has no word",
                "\"offen ; a quotation mark is missing behind: \"offen",
                "source: Wolf ; source: has no value",
                "quelle:Wolf ; there is no field 'quelle:'; there are source:, about:",
                "certainty:maybe ; is no certainty; there are CT+, PR+",
                "type:x ; is no type; there are Direct,",
                "named:vielleicht ; named: is yes or no",
                "after:gestern ; is no date; write after:2026, after:2026-03 or after:2026-03-02",
                "before:2026-02-30 ; is no date",
                "-after:2026 ; use before:"
            })
    void saysWhatIsWrong(String query, String message) {
        assertThatThrownBy(() -> Query.parse(query))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesALongQuery() {
        assertThatThrownBy(() -> Query.parse("x ".repeat(501))).isInstanceOf(QueryException.class);
    }
}
