package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.report.Report;
import org.zufolge.stories.term.Term;
import org.zufolge.stories.term.Terms;

class BodiesTest {
    private static Bodies of(String... texts) {
        return new Bodies(Stream.of(texts)
                .map(text -> Zufolge.reader().read(Report.of(text)))
                .toList());
    }

    private static Set<String> stems(String words) {
        return new TreeSet<>(new Terms().of(words).stream().map(Term::stem).toList());
    }

    @Test
    void knowsABodyByWhatItIs() {
        Bodies bodies =
                of("Die Pilotenvereinigung Kurs fordert kürzere Dienstzeiten, sagte Kurs-Sprecher Veit Lorsch.");

        assertThat(bodies.known(stems("Vereinigung"))).isEqualTo(stems("Kurs"));
        assertThat(bodies.known(stems("Kurs"))).isEqualTo(stems("Kurs"));
    }

    @Test
    void knowsABodyThatSomebodyBelongsTo() {
        Bodies bodies = of("Die Zahl der Meister sinke, sagte Odo Brandis vom Schreinerverband.");

        assertThat(bodies.known(stems("Schreinerverband"))).isEqualTo(stems("Schreinerverband"));
    }

    @Test
    void doesNotChooseAmongSeveral() {
        Bodies bodies = of(
                "Das Verkehrsministerium bestätigte den Bericht.",
                "Das Finanzministerium wies den Bericht zurück. Das Geld sei da, teilte das Finanzministerium mit.");

        assertThat(bodies.known(stems("Ministerium"))).isNull();
        assertThat(of("Das Verkehrsministerium bestätigte den Bericht.").known(stems("Ministerium")))
                .isEqualTo(stems("Verkehrsministerium"));
    }

    @Test
    void takesTheCompanyForTheOneThatTheStoryIsAbout() {
        Bodies bodies = of("Die Kelmatex AG schließt ihr Werk in Morlau. Das teilte die Kelmatex AG mit.");

        assertThat(bodies.known(stems("Unternehmen"))).isEqualTo(bodies.known(stems("Kelmatex AG")));
        assertThat(bodies.known(stems("Gericht"))).isNull();
        assertThat(new Bodies(List.of()).known(stems("Unternehmen"))).isNull();
    }
}
