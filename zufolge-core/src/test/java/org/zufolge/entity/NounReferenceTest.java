package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounReferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the same noun, or the end of it
                "Das Finanzministerium teilte mit, es brenne. Das Ministerium schwieg.; Finanzministerium;"
                        + " Das Finanzministerium|Das Ministerium",
                "Beamte sagten, es brenne. Beamte sagten, es regne.; Beamte; Beamte|Beamte",
                "Mehrere Beamte sagten, es brenne. Die Beamten gingen.; mehrere Beamte; Mehrere Beamte|Die Beamten",
                "Ein Bericht sagt, es brenne. Dem Bericht zufolge regnet es.; Bericht; Ein Bericht|Dem Bericht",
                // of the same country
                "Die deutschen Beamten sagten, es brenne. Die französischen Beamten kamen. Die Beamten gingen.;"
                        + " deutsche Beamte; Die deutschen Beamten",
                "Das deutsche Amt teilte mit, es brenne. Das Amt schwieg.; deutsches Amt; Das deutsche Amt|Das Amt",
                // another noun for it
                "Greenpeace teilte mit, es brenne. Die Organisation schwieg. Die Umweltschützer gingen.; Greenpeace;"
                        + " Greenpeace|Die Organisation|Die Umweltschützer",
                "Die CDU teilte mit, es brenne. Die Christdemokraten gingen. Die Partei schwieg.; CDU;"
                        + " Die CDU|Die Christdemokraten|Die Partei",
                "Die «Alpenpost» meldete, es brenne. Die Boulevardzeitung meldete, es regne.; Alpenpost;"
                        + " Die «Alpenpost»|Die Boulevardzeitung",
                // whose noun is part of its name
                "Das Landgericht Graz teilte mit, es brenne. Das Gericht schwieg.; Landgericht Graz;"
                        + " Das Landgericht Graz|Das Gericht",
                "Die Staatsanwaltschaft Graz teilte mit, es brenne. Die Anklagebehörde schwieg.;"
                        + " Staatsanwaltschaft Graz; Die Staatsanwaltschaft Graz|Die Anklagebehörde",
                // who acted comes before who was only named later
                "Die CDU lobte die SPD. Die Partei teilte mit, es brenne.; CDU; Die CDU|Die Partei",
                "Die CDU lobte die SPD. Die Partei teilte mit, es brenne.; SPD; die SPD",
            })
    void findsWhatIsMeant(String text, String name, String mentions) {
        assertThat(Cast.of(text).mentions(name)).containsExactly(mentions.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the longer noun brings up another
                "Das Ministerium teilte mit, es brenne. Das Finanzministerium teilte mit, es regne.;"
                        + " Ministerium|Finanzministerium",
                "Das Hafenamt teilte mit, es brenne. Das Bauamt teilte mit, es regne.; Hafenamt|Bauamt",
                // those who come to a fire, and those who come to court
                "Die Feuerwehr teilte mit, es brenne. Die Polizei teilte mit, es regne.; Feuerwehr|Polizei",
                "Das Landgericht teilte mit, es brenne. Die Staatsanwaltschaft teilte mit, es regne.;"
                        + " Landgericht|Staatsanwaltschaft",
                "Die Staatsanwaltschaft teilte mit, es brenne. Das Gericht teilte mit, es regne.;"
                        + " Staatsanwaltschaft|Gericht",
                // whose it is, or who leads it, is told of somebody new
                "Die Bundeswehr teilte mit, es brenne. Die Armee der Gegner teilte mit, es regne.;"
                        + " Bundeswehr|Armee",
                "Das Institut Nordlicht teilte mit, es brenne. Die Forscher um Ada Kern sagten, es regne.;"
                        + " Institut Nordlicht|Forscher um Ada Kern",
                // new, somebody's own, or set apart
                "Die Hafenzeitung meldete, es brenne. Eine Zeitung meldete, es regne.; Hafenzeitung|Zeitung",
                "Das Amt teilte mit, es brenne. Ihr Amt teilte mit, es regne.; Amt|Amt",
                "Das Amt teilte mit, es brenne. Das neue Amt teilte mit, es regne.; Amt|neues Amt",
                "Mehrere Beamte sagten, es brenne. Andere Beamte sagten, es regne.; mehrere Beamte|andere Beamte",
                // of another country
                "Das deutsche Amt teilte mit, es brenne. Das französische Amt teilte mit, es regne.;"
                        + " deutsches Amt|französisches Amt",
                // another gender, a single person for several, another sort
                "Der Verein teilte mit, es brenne. Die Partei teilte mit, es regne.; Verein|Partei",
                "Anwalt Bo Frey sagte, es brenne. Die Christdemokraten sagten, es regne.; Bo Frey|Christdemokraten",
                "Die Reederei Nordlinie teilte mit, es brenne. Die Partei teilte mit, es regne.; Nordlinie|Partei",
            })
    void leavesWhatIsAnother(String text, String sources) {
        Cast cast = Cast.of(text);

        assertThat(cast.sources()).containsExactly(sources.split("\\|"));
        assertThat(cast.all()).hasSize(2);
    }
}
