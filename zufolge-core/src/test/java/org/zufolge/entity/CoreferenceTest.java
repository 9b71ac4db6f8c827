package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.report.Report;

class CoreferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Die US-Geheimdienste hätten Fotos, sagte Anwalt Bo Frey.; US-Geheimdienste; true",
                "Die Ministerien hätten Fotos, sagte Anwalt Bo Frey.; Ministerien; false",
                "Er habe die US-Geheimdienste gefragt, sagte Anwalt Bo Frey.; US-Geheimdienste; false",
            })
    void knowsBodiesOfACountryThatAct(String text, String name, boolean known) {
        assertThat(Zufolge.reader().read(Report.of(text)).entities().stream()
                        .map(Entity::name)
                        .filter(name::equals))
                .hasSize(known ? 1 : 0);
    }
}
