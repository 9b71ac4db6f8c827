package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Reading;

class CsvFormatTest {
    private static final String HEADER =
            "report,outlet,agency,published,statement,type,medium,certainty,channel,source,"
                    + "source_entity,named,chain,content,cue,frame,addressee,begin,end,rule\r\n";

    private static String csv(Reading... readings) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvFormat().writeAll(List.of(readings).iterator(), out);
        return out.toString();
    }

    /** The cells of a table, read as RFC 4180 says. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\r' && csv.charAt(i + 1) == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
                i++;
            } else {
                cell.append(c);
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }

    @Test
    void hasARowForEachStatement() throws IOException {
        assertThat(csv(Readings.one()))
                .isEqualTo(HEADER
                        + "bericht,Wetterblatt,,2024-06,s1,Indirect,Speech,Uu,statement,die Meteorologin Jule Anders,"
                        + "Jule Anders,true,Jule Anders → Wetterblatt,Der Sommer werde trocken,sagte,"
                        + "sagte die Meteorologin Jule Anders,,0,24,verb-final-clause\r\n");
    }

    @Test
    void hasOneHeaderForManyReadings() throws IOException {
        List<List<String>> rows = rows(csv(Readings.bridge(), Readings.empty(), Readings.many(), Readings.emoji()));
        assertThat(rows)
                .hasSize(1 + 10 + 30 + 2)
                .allSatisfy(row -> assertThat(row).hasSize(20));
        assertThat(rows.get(1))
                .contains("Die Hafenbrücke von Seebrück wird … länger gesperrt bleiben als bisher bekannt");
        assertThat(rows.get(2)).contains("zwei Prüfer, die nicht genannt werden wollten → Küstenboten → APA", "false");
    }

    @Test
    void hasOnlyAHeaderWhereNobodySaysAnything() throws IOException {
        assertThat(csv(Readings.empty())).isEqualTo(HEADER);
        assertThat(csv()).isEqualTo(HEADER);
    }

    @Test
    void disarmsFormulas() throws IOException {
        List<String> row = rows(csv(Readings.hostile())).get(1);
        assertThat(row.get(1)).isEqualTo("'-Blatt\u0085");
        assertThat(row.get(2)).isEqualTo("'@a\"g");
        assertThat(row.get(10)).isEqualTo("'+Mallory\u0000");
        assertThat(row.get(12)).isEqualTo("'+Mallory\u0000 → @Bob");
        assertThat(row.get(13)).startsWith("'=1+1 \u001b[31mrot").contains("\"so\"\\ </script>");
        assertThat(row).noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
    }

    @Test
    void quotesCommasQuotesAndLineEnds() throws IOException {
        ReadingBuilder b = new ReadingBuilder("Er sagte: „Ja,\n\"ja\"“.");
        b.named(EntityKind.PERSON, "Er", null);
        Reading reading = b.statement("Ja,\n\"ja\"").add().build();
        assertThat(csv(reading)).contains(",\"Ja,\n\"\"ja\"\"\",");
        assertThat(rows(csv(reading)).get(1).get(13)).isEqualTo("Ja,\n\"ja\"");
    }
}
