package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with the subjects of their clauses, {@code -} where one has none. */
class SubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Minister sprach am Montag mit der Presse. | Der Minister
            Am Montag sprach der Minister mit der Presse. | der Minister
            Den Minister sah die Frau am Montag. | die Frau
            Das teilte die Firma am Abend mit. | die Firma
            Das ist gut. | Das
            Dies sagte der Rat. | der Rat
            Dieses lobte der Rat. | der Rat
            Gestern wurde nicht getanzt. | -
            Gestern half dem Rat die Stadt. | die Stadt
            Dem Rat half die Stadt. | die Stadt
            Die Frau sah den Mann. | Die Frau
            Die Stadt lobte der Rat. | der Rat
            Die Stadt lobte die Partei. | Die Stadt
            Auch der Rat schwieg. | der Rat
            Selbst die Kinder lachten. | die Kinder
            Nur ein Kind lachte. | ein Kind
            Der Rat von Bonn am Rhein schwieg. | Der Rat von Bonn am Rhein
            Der Rat, ein Gremium der Stadt, schwieg. | Der Rat , ein Gremium der Stadt ,
            Der Rat gestern schwieg. | Der Rat
            Der Rat, der tagte, schwieg. | Der Rat / der
            Der Rat, der gestern lange tagte, schwieg. | Der Rat / der
            Der Rat und die Stadt schwiegen. | Der Rat und die Stadt
            Peter Lang und Ada Kern schwiegen. | Peter Lang und Ada Kern
            Die Kinder lachte der Mann aus. | der Mann
            Den Kindern gefielen die Bücher. | die Bücher
            Heute sprach mit ihm der Chef der Firma. | der Chef der Firma
            Heute sprach im Rat von Bonn niemand. | niemand
            Heute freute sich das Kind. | das Kind
            Heute kamen zehn Leute. | zehn Leute
            Heute kamen alte Leute. | alte Leute
            Heute kam Anna. | Anna
            Heute schrieb der «Kurier» darüber. | der « Kurier »
            „Der Kurier“ berichtete davon. | „ Der Kurier “
            Die USA schwiegen. | Die USA
            „Ich komme“, sagte der Mann. | Ich / der Mann
            Er rief „Ich gehe“, sagte sie. | Er / sie
            Mit den Worten „Ich gehe“ ging der Mann. | der Mann
            Gestern kam, so das Amt, der Chef. | der Chef / -
            Heute sprach der Chef, ein alter Mann, mit ihr. | der Chef , ein alter Mann ,
            Hunderte lachten. | Hunderte
            Die Polizei und das Amt sowie der Rat schwiegen. | Die Polizei und das Amt sowie der Rat
            Gestern schwiegen Rat und Stadt. | Rat und Stadt
            Und der Mann lachte. | der Mann
            Den Mann sah er. | er
            Ihn sah sie. | sie
            Sie sah ihn. | Sie
            """)
    void ofMainClauses(String text, String subjects) {
        assertSubjects(text, subjects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sie sagt, dass der Rat schwieg. | Sie / der Rat
            Sie sagt, dass den Rat die Stadt lobt. | Sie / die Stadt
            Sie sagt, dass ihn der Rat lobt. | Sie / der Rat
            Sie sagt, dass mit ihm der Chef der Firma sprach. | Sie / der Chef der Firma
            Sie sagt, dass heute niemand kam. | Sie / niemand
            Sie sagt, dass sich das Kind freut. | Sie / das Kind
            Sie fragt, wer kommt. | Sie / -
            Sie fragt, was geschah. | Sie / -
            Sie fragt, was der Rat sagt. | Sie / der Rat
            Er kennt den Mann, der lacht. | Er / der
            Er kennt den Mann, den sie liebt. | Er / sie
            Er kennt die Frau, die lacht. | Er / die
            Er kennt die Frau, die der Mann liebt. | Er / der Mann
            Er kennt die Frau, die den Mann liebt. | Er / die
            Er kennt die Frau, die er liebt. | Er / er
            Er kennt die Frau, die sie liebt. | Er / die
            Er kennt die Frau, mit der er lacht. | Er / er
            Er kennt das Haus, das brennt. | Er / das
            Er kennt das Haus, das der Rat baut. | Er / der Rat
            Er kennt den Mann, welcher lacht. | Er / welcher
            Er kennt den Mann, dessen Hund bellt. | Er / Hund
            Er kennt den Mann, dem der Hund gehört. | Er / der Hund
            Er hofft, bald zu kommen. | Er / -
            Sie sagt, der Mann komme. | Sie / der Mann
            Sie sagt, als der Mann kam, lachte das Kind. | Sie / der Mann / das Kind
            """)
    void ofDependentClauses(String text, String subjects) {
        assertSubjects(text, subjects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Rat tagte. Die Firma sagt, dass ihr Chef geht. | Der Rat / Die Firma / ihr Chef
            Heute regnete es. Ein Kind lachte. | - / Ein Kind
            """)
    void ofEachSentence(String text, String subjects) {
        assertSubjects(text, subjects);
    }

    /** Alone, and behind another sentence. */
    private static void assertSubjects(String text, String subjects) {
        assertThat(subjects(text)).isEqualTo(subjects);
        assertThat(subjects("Niemand kam. " + text)).isEqualTo("Niemand / " + subjects);
    }

    private static String subjects(String text) {
        Parsed parsed = Parsed.of(text);
        List<String> subjects = new ArrayList<>();
        for (int s = 0; s < parsed.parse().sentences().size(); s++) {
            for (Clause clause : parsed.sentence(s)) {
                subjects.add(parsed.words(parsed.parse().subject(s, clause)));
            }
        }
        return String.join(" / ", subjects);
    }
}
