package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with their clauses, written as {@link Parsed#clauses} does. */
class ClauseParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er sagte, dass er komme. | main[Er sagte] subordinate<0[dass er komme]
            Dass er komme, sagte sie. | subordinate<1[Dass er komme] main[sagte sie]
            Er fragt, ob sie kommt. | main[Er fragt] subordinate<0[ob sie kommt]
            Er fragt, was sie will. | main[Er fragt] subordinate<0[was sie will]
            Er fragt, wie sie heißt. | main[Er fragt] subordinate<0[wie sie heißt]
            Er weiß, wo sie wohnt. | main[Er weiß] subordinate<0[wo sie wohnt]
            Was er gesagt hat, stimmt. | subordinate<1[Was er gesagt hat] main[stimmt]
            Was kostet das? | main[Was kostet das]
            Wie heißt er? | main[Wie heißt er]
            Das ist der Grund, warum er kam. | main[Das ist der Grund] subordinate<0[warum er kam]
            Er kam, damit sie lacht. | main[Er kam] subordinate<0[damit sie lacht]
            Damit ist er zufrieden. | main[Damit ist er zufrieden]
            Er kommt nicht, da er krank ist. | main[Er kommt nicht] subordinate<0[da er krank ist]
            Da kommt er. | main[Da kommt er]
            Er ist krank, trotzdem kommt er. | main[Er ist krank] main[trotzdem kommt er]
            Als es regnete, ging er. | subordinate<1[Als es regnete] main[ging er]
            Er tut, als sei nichts geschehen. | main[Er tut] subordinate<0[als sei nichts geschehen]
            Er tut so, als ob nichts geschehen sei. | main[Er tut so] subordinate<0[als ob nichts geschehen sei]
            Er arbeitet als Lehrer. | main[Er arbeitet als Lehrer]
            Sie sagte, er komme, und lachte. | main[Sie sagte] main[er komme] main+0[lachte]
            Sie sagte, er komme und lache. | main[Sie sagte] main[er komme] main+1[lache]
            Sie sagte, er komme, und er lacht. | main[Sie sagte] main[er komme] main+1[er lacht]
            Er kam, als Erster von allen. | main[Er kam / als Erster von allen]
            Er lacht wie sein Vater. | main[Er lacht wie sein Vater]
            Nun ist es so weit. | main[Nun ist es so weit]
            Nun lacht er, weil er kann. | main[Nun lacht er] subordinate<0[weil er kann]
            So dass er kam, ist klar. | subordinate<1[So dass er kam] main[ist klar]
            Er lief, so dass er rechtzeitig kam. | main[Er lief] subordinate<0[so dass er rechtzeitig kam]
            So kam er heim. | main[So kam er heim]
            Während er schlief, kam sie. | subordinate<1[Während er schlief] main[kam sie]
            Während des Spiels kam sie. | main[Während des Spiels kam sie]
            Er ist krank, seit sie da ist. | main[Er ist krank] subordinate<0[seit sie da ist]
            Er wartet, bis sie kommt. | main[Er wartet] subordinate<0[bis sie kommt]
            Kaum dass er kam, ging sie. | subordinate<1[Kaum dass er kam] main[ging sie]
            Er lacht, auch wenn er weint. | main[Er lacht] subordinate<0[auch wenn er weint]
            Er kommt, sobald er seine Arbeit im Garten beendet hat. | main[Er kommt] subordinate<0[sobald er seine Arbeit im Garten beendet hat]
            Er sagt, dass er gern in die Stadt gehe mit ihr. | main[Er sagt] subordinate<0[dass er gern in die Stadt gehe mit ihr]
            Dass er sich habe treffen wollen, sagt sie. | subordinate<1[Dass er sich habe treffen wollen] main[sagt sie]
            Wie das Amt mitteilte, kommt er. | subordinate<1[Wie das Amt mitteilte] main[kommt er]
            Wie die Sprecherin, Frau Roth, mitteilte, kommt er. | subordinate<1[Wie die Sprecherin / Frau Roth / mitteilte] main[kommt er]
            Wie jedes Jahr, an einem Montag, kommt er. | main[Wie jedes Jahr / an einem Montag / kommt er]
            """)
    void subordinateClauses(String text, String clauses) {
        assertClauses(text, clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Minister, der krank war, sagte ab. | main[Der Minister / sagte ab] relative<0[der krank war]
            Das ist der Mann, mit dem sie sprach. | main[Das ist der Mann] relative<0[mit dem sie sprach]
            Das ist der Mann, dessen Haus brannte. | main[Das ist der Mann] relative<0[dessen Haus brannte]
            Das ist der Mann, dessen altes Haus lange brannte. | main[Das ist der Mann] relative<0[dessen altes Haus lange brannte]
            Der Mann, welcher lacht, geht. | main[Der Mann / geht] relative<0[welcher lacht]
            Er fragt den Mann, welcher Rat tagt. | main[Er fragt den Mann] subordinate<0[welcher Rat tagt]
            Das Haus, in welchem er wohnt, ist alt. | main[Das Haus / ist alt] relative<0[in welchem er wohnt]
            Die Frau – die lacht – geht. | main[Die Frau / geht] relative<0[die lacht]
            Er sagt, die Polizei ermittelt. | main[Er sagt] main[die Polizei ermittelt]
            Er sagt, der Polizei gehört das Haus. | main[Er sagt] main[der Polizei gehört das Haus]
            Er sagt, der ist krank. | main[Er sagt] main[der ist krank]
            Er sagt, das sei falsch. | main[Er sagt] main[das sei falsch]
            Er kennt die Frau, die das Haus gekauft hat. | main[Er kennt die Frau] relative<0[die das Haus gekauft hat]
            Er kennt die Frau, die der Rat gewählt hat. | main[Er kennt die Frau] relative<0[die der Rat gewählt hat]
            Er kennt den Ort, in dem der Rat tagt. | main[Er kennt den Ort] relative<0[in dem der Rat tagt]
            Er kennt den Ort, von dessen Mauern er sprach. | main[Er kennt den Ort] relative<0[von dessen Mauern er sprach]
            Der Mann, der, so die Polizei, floh, ist alt. | main[Der Mann / ist alt] relative<0[der / floh] fragment[so die Polizei]
            Der Mann, der, wie das Amt mitteilte, floh, ist alt. | main[Der Mann / ist alt] relative<0[der / floh] subordinate<1[wie das Amt mitteilte]
            Der Mann, der mit ihr, der Frau, sprach, ist alt. | main[Der Mann / ist alt] relative<0[der mit ihr / der Frau / sprach]
            Die Frau, die gestern kam und heute geht, lacht. | main[Die Frau / lacht] relative<0[die gestern kam] relative<0+1[heute geht]
            Die Frau, die kam, und ihr Mann lachten. | main[Die Frau / ihr Mann lachten] relative<0[die kam]
            Die Leute, die sie überfielen, ausraubten und anzündeten, flohen. | main[Die Leute / flohen] relative<0[die sie überfielen] relative<0+1[ausraubten] relative<0+1[anzündeten]
            Die Stadt, die wuchs und die er liebt, brennt. | main[Die Stadt / brennt] relative<0[die wuchs] relative<0+1[die er liebt]
            Er lobt die Stadt, die wächst, und geht. | main[Er lobt die Stadt] relative<0[die wächst] main+0[geht]
            """)
    void relativeClauses(String text, String clauses) {
        assertClauses(text, clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er kam und sie ging. | main[Er kam] main+0[sie ging]
            Er kam und ging. | main[Er kam] main+0[ging]
            Er kam, und sie ging. | main[Er kam] main+0[sie ging]
            Er kam; sie ging. | main[Er kam] main[sie ging]
            Er kommt nicht, denn er ist krank. | main[Er kommt nicht] main+0[er ist krank]
            Er kam nicht, sondern blieb daheim. | main[Er kam nicht] main+0[blieb daheim]
            Und dann kam er. | main[dann kam er]
            Aber er kam. | main[er kam]
            Er kam, aber sie ging, und das Kind schlief. | main[Er kam] main+0[sie ging] main+0[das Kind schlief]
            Sie sagt, dass er kam und dass sie ging. | main[Sie sagt] subordinate<0[dass er kam] subordinate<0+1[dass sie ging]
            Sie sagt, dass er kam und sie ging. | main[Sie sagt] subordinate<0[dass er kam] subordinate<0+1[sie ging]
            Sie sagt, dass er kam, und sie lacht. | main[Sie sagt] subordinate<0[dass er kam] main+0[sie lacht]
            Er ging, weil es regnete und weil es kalt war. | main[Er ging] subordinate<0[weil es regnete] subordinate<0+1[weil es kalt war]
            Sie sagt, dass er kam oder ging. | main[Sie sagt] subordinate<0[dass er kam] subordinate<0+1[ging]
            Wenn er kommt, lacht sie, und wenn er geht, weint sie. | subordinate<1[Wenn er kommt] main[lacht sie] subordinate<1[wenn er geht] main[weint sie]
            Er nannte den Plan falsch, teuer und dumm. | main[Er nannte den Plan falsch / teuer und dumm]
            Er nannte den Plan falsch, und am Abend auch die Stadt. | main[Er nannte den Plan falsch / und am Abend auch die Stadt]
            Er lehnte ab und sie nahm an. | main[Er lehnte ab] main+0[sie nahm an]
            Er ging „heim“ und sie blieb. | main[Er ging „ heim “] main+0[sie blieb]
            Er lacht wenn sie geht. | main[Er lacht] subordinate<0[wenn sie geht]
            """)
    void coordination(String text, String clauses) {
        assertClauses(text, clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er versprach, bald zu kommen. | main[Er versprach] infinitive<0[bald zu kommen]
            Um zu gewinnen, trainiert sie. | infinitive<1[Um zu gewinnen] main[trainiert sie]
            Sie trainiert, um zu gewinnen. | main[Sie trainiert] infinitive<0[um zu gewinnen]
            Sie ging, ohne ihn zu grüßen. | main[Sie ging] infinitive<0[ohne ihn zu grüßen]
            Er las, statt zu arbeiten. | main[Er las] infinitive<0[statt zu arbeiten]
            Um die verloren gegangene Zeit aufzuholen, rannte er. | infinitive<1[Um die verloren gegangene Zeit aufzuholen] main[rannte er]
            Er bat, das mitzuteilen und zu gehen. | main[Er bat] infinitive<0[das mitzuteilen und zu gehen]
            Er hofft zu gehen. | main[Er hofft zu gehen]
            Er forderte, alle Beiträge, die gemeldet wurden, zu prüfen. | main[Er forderte] infinitive<0[alle Beiträge / zu prüfen] relative<1[die gemeldet wurden]
            Er forderte, alle Häuser, die alt sind, abzureißen und zu räumen. | main[Er forderte] infinitive<0[alle Häuser / abzureißen und zu räumen] relative<1[die alt sind]
            Er kam, als Helfer zu arbeiten. | main[Er kam] infinitive<0[als Helfer zu arbeiten]
            Er nahm an, nicht um zu siegen. | main[Er nahm an] infinitive<0[nicht um zu siegen]
            """)
    void infinitives(String text, String clauses) {
        assertClauses(text, clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Vertrag sei, sagte die Ministerin, gut für alle. | main[Der Vertrag sei / gut für alle] main[sagte die Ministerin]
            Der Mann habe, so die Polizei, nichts gesehen. | main[Der Mann habe / nichts gesehen] fragment[so die Polizei]
            Die Behauptung, das Amt sei gewarnt worden, ist falsch. | main[Die Behauptung / ist falsch] main<0[das Amt sei gewarnt worden]
            Sie sagte, wenn es regne, komme er nicht. | main[Sie sagte] subordinate<2[wenn es regne] main[komme er nicht]
            Es heißt, während er schlief, habe sie gearbeitet. | main[Es heißt] subordinate<2[während er schlief] main[habe sie gearbeitet]
            Sie sagte, dass es regne, komme er nicht. | main[Sie sagte] subordinate<0[dass es regne] main[komme er nicht]
            Sie sagte, in den Städten, die wachsen, sei kein Platz. | main[Sie sagte] main[in den Städten / sei kein Platz] relative<1[die wachsen]
            Sie sagte, in den Städten, die wachsen, ist kein Platz. | main[Sie sagte / in den Städten] relative<0[die wachsen] main[ist kein Platz]
            Sie sagt, sie habe, während er schlief, gearbeitet. | main[Sie sagt] main[sie habe / gearbeitet] subordinate<1[während er schlief]
            Sie sagten, sie hätten mit Panzern die Stadt besetzt. | main[Sie sagten] main[sie hätten mit Panzern die Stadt besetzt]
            Er sagte, dass im Dorf, zehn Kilometer entfernt, Schüsse fielen. | main[Er sagte] subordinate<0[dass im Dorf / zehn Kilometer entfernt / Schüsse fielen]
            Er sagte, er komme, sie gehe. | main[Er sagte] main[er komme] main[sie gehe]
            Die Regierung, so der Sprecher, handelt. | main[Die Regierung / handelt] fragment[so der Sprecher]
            Der Rat, sagte sie, tagt. | main[Der Rat / tagt] main[sagte sie]
            Der Rat, so sagte sie, tagt. | main[Der Rat / tagt] main[so sagte sie]
            """)
    void indirectSpeechAndParentheses(String text, String clauses) {
        assertClauses(text, clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er sagte: Ich komme. | main[Er sagte] main[Ich komme]
            Er sagt, er komme – sie aber bleibe. | main[Er sagt] main[er komme] main[sie aber bleibe]
            Die Stadt (sie ist alt) wächst. | main[Die Stadt ( sie ist alt ) wächst]
            Die Stadt [sie ist alt] wächst. | main[Die Stadt [ sie ist alt ] wächst]
            Er las „Der Mann, der lacht“ am Abend. | main[Er las „ Der Mann , der lacht “ am Abend]
            „Er kommt“, sagte sie. | main[Er kommt] main[sagte sie]
            Sie rief „Er kommt, aber sie geht“. | main[Sie rief „ Er kommt , aber sie geht]
            Der alte, kranke Mann schlief. | main[Der alte , kranke Mann schlief]
            Der alte, sehr kranke Mann schlief. | main[Der alte / sehr kranke Mann schlief]
            Am Montag, dem ersten Tag, kamen sie. | main[Am Montag / dem ersten Tag / kamen sie]
            Am Montag kam der Rat zusammen, am Dienstag die Partei. | main[Am Montag kam der Rat zusammen / am Dienstag die Partei]
            Kein Wort. | fragment[Kein Wort]
            Er kam (was sie freute), und sie ging. | main[Er kam ( was sie freute )] main+0[sie ging]
            Er kam? Sie ging. | main[Er kam] main[Sie ging]
            Der Rat – er tagte – schwieg. | main[Der Rat / schwieg] main[er tagte]
            """)
    void marks(String text, String clauses) {
        assertClauses(text, clauses);
    }

    /** Alone, and behind another sentence. */
    private static void assertClauses(String text, String clauses) {
        assertThat(Parsed.of(text).clauses()).isEqualTo(clauses);
        assertThat(Parsed.of("Es regnete. " + text).clauses()).isEqualTo("main[Es regnete] " + clauses);
    }
}
