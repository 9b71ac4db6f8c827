package org.zufolge.stories.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.report.Report;
import org.zufolge.stories.term.Term.Kind;

class ReportTermsTest {
    private static List<Term> of(Report report) {
        return new ReportTerms().of(Zufolge.reader().read(report));
    }

    @Test
    void takesAPersonsSurnameForANameEvenIfItIsAWord() {
        List<Term> terms = of(Report.of("Die Bürgermeisterin Klara Wagner sagte, die Brücke sei gesperrt."));

        assertThat(terms)
                .filteredOn(term -> term.kind() == Kind.NAME)
                .extracting(Term::stem)
                .contains("wagn");
    }

    @Test
    void leavesOutWhatASurnameHasToldAlready() {
        List<Term> terms = of(Report.of("Die Brücke sei gesperrt, sagte Bürgermeisterin Irmtraud Velten."));

        assertThat(terms).extracting(Term::stem).contains("bruck", "velt").doesNotContain("burgermeisteri", "irmtraud");
    }

    @Test
    void takesTheDatelineForAName() {
        List<Term> terms =
                of(Report.of("Altenrode (dpa) - Die Polizei sperrte am Montag den Marktplatz von Altenrode."));

        assertThat(terms)
                .filteredOn(term -> term.stem().equals("altenrod"))
                .extracting(Term::kind)
                .containsOnly(Kind.NAME);
    }

    @Test
    void readsTheHeadlineToo() {
        List<Term> terms = of(Report.of("Die Feuerwehr löschte das Feuer.").headline("Großbrand in Kelmstadt"));

        assertThat(terms).extracting(Term::stem).startsWith("grossbrand", "kelmstad");
    }

    @Test
    void leavesOutTheOutlet() {
        List<Term> terms = of(Report.of("Das berichtete der „Morbacher Anzeiger“. Die Brücke sei gesperrt.")
                .outlet("Morbacher Anzeiger"));

        assertThat(terms).extracting(Term::stem).doesNotContain("morbach").contains("bruck");
    }
}
