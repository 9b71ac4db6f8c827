package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.grammar.NounPhrases.Reach;

/** Noun phrases that begin the text, and end before {@code ||} where more follows. */
class NounPhrasesTest {
    private static final String END = "||";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "den alten Mann",
                "ein langer, harter Streit",
                "ein langer und harter Streit",
                "eine sehr gute Idee",
                "ein „schwerer“ Fehler",
                "die von ihr erhobene Klage",
                "die von der Stadt erhobene Klage",
                "der Ältere",
                "zehn Leute",
                "2008 || einer Mutter",
                "eine Mutter zweier Kinder",
                "zwei mit der Sache vertraute Zeugen",
                "deren Chef",
                "dessen alter Chef",
                "die Universität Konstanz",
                "Ada Kern || der Zeitung",
                "Kral || der Zeitung",
                "CDU der Stadt",
                "ein anderer Zeuge",
                "einige andere junge Zeugen",
                "die beiden Zeugen",
                "die vielen alten Zeugen",
                "zwei bis drei Leute",
                "20 bis 30 Leute",
                "Präsident Peter Lang",
                "Ministerin Müller",
                "Nordkoreas Machthaber",
                "Nordkoreas großer Machthaber",
                "Thomas Lang",
                "die «Neue Post»",
                "„Rheinblick“",
                "Ende || September",
                "die Regierung Merkel",
                "der Sprecher des Ministeriums",
                "der Sprecher der Ministerin",
                "Sprecherin Munck || der Zeitung",
                "Einschätzung politischer Beobachter",
                "Aussagen Webers",
                "Peter Lang (42)",
                "Peter Lang 42",
                "Peter Lang || 42 Jahre",
                "der Rat || (ein Gremium der kleinen alten Stadt Bonn)",
                "der Rat [der Stadt]",
                "der Rat || von Bonn",
                "der Rat || in Bonn",
                "Peter Lang || aus Bonn",
                "Peter Lang || aus Gründen der Sicherheit",
                "Peter Lang || von der Stadt",
                "die Forscher || um Ada Kern",
                "die Forscher || um sie",
                "der Rat || und die Stadt",
                "der Rat || sowie die Stadt",
                "der Rat || oder die Stadt",
                "der Rat || und",
                "Peter Lang ||, der Sprecher des Ministeriums",
                "Peter Lang ||, er",
                "Peter Lang ||, der Sprecher sagte",
                "ihm",
                "wir",
                "dem Rat",
                "der Rat „Bonn“",
                "der Rat || „bonn“",
                "der Rat || „Alle kommen“",
                "die Aussagen || „Wir gehen“",
                "das Haus des Rates der Stadt",
                "das Haus des Rates || von Bonn",
                "das Haus || von Bonn in der Stadt",
                "die Frau || mit dem Hund",
                "die Frau || mit dem Hund des Rates",
                "zwei der Frauen",
                "ein Kind",
                "einer Stadt",
                "eines Kindes",
                "die gut gekleidete Frau",
                "die Deutsche Bank",
                "die Stadt Köln",
                "der Gott Zeus",
                "seinen Vater Karl",
                "Nordkoreas neuer Machthaber",
                "Nordkoreas neuer Machthaber || von Bonn",
                "Hans || neues Haus",
                "Peter Lang ||, der Sprecher, sagte",
                "der Rat der Stadt || und der Partei",
                "die Zeitung «Neue Post» || aus Bonn",
                "der Chef des „Kuriers“",
                "die Frau ||, deren Hund bellt",
                "der Mann || aus der Stadt",
                "der Brief || vom Amt",
                "der Platz || für alle",
                "die Ärztin || um zehn Uhr",
                "der Rat || und die Stadt schweigen",
                "Einschätzung || politische Beobachter",
                "der Mann || dem Hund",
                "das Kind der sehr alten Frau",
                "drei rote Häuser",
                "die am Montag in Bonn erhobene Klage",
                "die || von der Stadt gilt",
                "der Plan ||, falsch",
                "eine alte oder neue Stadt",
                "die Stadt Bonn || am Rhein",
                "der 42-Jährige",
                "ein 39 Jahre alter Mann || aus Bonn",
                "die 20 Kilometer lange Strecke",
                "das fast 300 Jahre alte Haus des Rates",
                "die 27 Jahre || dauert",
                "zwei 20 und 25 Jahre alte Frauen || aus Bonn",
                "zwei oder drei Leute",
                "die 27 Staaten || neue Technik",
                "zwei Drittel",
                "alle seine Freunde",
                "all || die Leute",
                "dieser alte Mann || mit Hut",
                "der «Neue Tag» || aus Bonn",
                "der «Neue Tag ||, der lacht, geht, kommt, singt, springt, rennt, schläft, isst» aus Bonn"
            })
    void reachesAsFarAsItsNamesGenitivesAndBrackets(String marked) {
        assertReaches(marked, Reach.TIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "der Chef der Werft, Karl Odin, || dem Sender",
                "der Chef der Werft, Karl Odin, || der Zeitung",
                "der Rat von Bonn",
                "Peter Lang aus Bonn",
                "die Forscher um Ada Kern",
                "der Rat und die Stadt",
                "der Rat sowie die Stadt",
                "der Rat oder die Stadt",
                "Peter Lang, der Sprecher des Ministeriums",
                "das Haus des Rates von Bonn",
                "das Haus von Bonn || in der Stadt",
                "Nordkoreas neuer Machthaber von Bonn",
                "Peter Lang, der Sprecher, || sagte",
                "der Rat der Stadt und der Partei",
                "die Zeitung «Neue Post» aus Bonn",
                "der Mann aus der Stadt",
                "der Brief vom Amt",
                "der Platz für alle",
                "der «Neue Tag» aus Bonn"
            })
    void usuallyHasItsPrepositionsAndAppositionsToo(String marked) {
        assertReaches(marked, Reach.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "der Rat in Bonn",
                "Peter Lang aus Gründen der Sicherheit",
                "Peter Lang von der Stadt",
                "die Forscher um sie",
                "das Haus von Bonn in der Stadt",
                "die Frau mit dem Hund",
                "die Frau mit dem Hund des Rates",
                "die Ärztin um zehn Uhr",
                "der Rat und die Stadt || schweigen",
                "die Stadt Bonn am Rhein",
                "dieser alte Mann mit Hut"
            })
    void hasAllThatStandsBeforeTheVerb(String marked) {
        assertReaches(marked, Reach.ALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ein langer, harter Streit | Streit | Streit | Nm
            die von ihr erhobene Klage | Klage | Klage | Nf Af
            der Ältere | Ältere | Ältere | Nm Gf Gp Df
            zehn Leute | Leute | Leute | Np Gp Ap
            Präsident Peter Lang | Präsident | Präsident Peter Lang | Nm
            Nordkoreas Machthaber | Machthaber | Machthaber | Nm Np Gp Dm Am Ap
            Thomas Lang | Thomas | Thomas Lang | any
            die «Neue Post» | Post | Post » | Nf Af
            „Rheinblick“ | Rheinblick | Rheinblick “ | any
            die Regierung Merkel | Regierung | Regierung Merkel | Nf Af
            Aussagen Webers | Aussagen | Aussagen Webers | Nn Np Gp Dn Dp An Ap
            Peter Lang (42) | Peter | Peter Lang | any
            ihm | ihm | ihm | Dm Dn
            wir | wir | wir | Np
            dem Rat | Rat | Rat | Dm
            zwei der Frauen | Frauen | Frauen | Gp
            einer Stadt | Stadt | Stadt | Gf Df
            eines Kindes | Kindes | Kindes | Gn
            die Deutsche Bank | Bank | Bank | Nf Af
            Nordkoreas neuer Machthaber | Machthaber | Machthaber | Nm Gp
            Hans neues Haus | Hans | Hans | Nm Gm Dm Am
            die Zeitung «Neue Post» aus Bonn | Zeitung | Zeitung | Nf Af
            drei rote Häuser | Häuser | Häuser | Np Ap
            der 42-Jährige | 42-Jährige | 42-Jährige | Nm
            ein 39 Jahre alter Mann | Mann | Mann | Nm
            alle seine Freunde | Freunde | Freunde | Np Ap
            der «Neue Tag» aus Bonn | Tag | Tag » | Nm
            """)
    void hasAHeadAndAgrees(String text, String head, String core, String agreement) {
        Parsed parsed = Parsed.of(text);
        NounPhrase phrase =
                Objects.requireNonNull(at(parsed, parsed.parse().tokens().size(), Reach.TIGHT));
        assertThat(parsed.parse().form(phrase.head())).isEqualTo(head);
        assertThat(parsed.words(phrase.head(), phrase.core())).isEqualTo(core);
        assertThat(Parsed.agreement(phrase.agreement())).isEqualTo(agreement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sich", "mit dem Rat", "gestern"})
    void mayBeNone(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(at(parsed, parsed.parse().tokens().size(), Reach.ALL)).isNull();
    }

    @Test
    void endsWhereItMust() {
        Parsed parsed = Parsed.of("der große Rat der Stadt Bonn (West) von hier und dort, dem Ort");
        for (int end = 3; end < parsed.parse().tokens().size(); end++) {
            assertThat(Objects.requireNonNull(at(parsed, end, Reach.ALL)).to()).isLessThanOrEqualTo(end);
        }
        assertThat(at(parsed, 0, Reach.ALL)).isNull();
    }

    private static @Nullable NounPhrase at(Parsed parsed, int end, Reach reach) {
        return new NounPhrases(parsed.parse()).at(0, end, reach);
    }

    private static void assertReaches(String marked, Reach reach) {
        Parsed parsed = Parsed.of(marked.replace(" " + END, ""));
        Parsed wanted = Parsed.of(marked.contains(END) ? marked.substring(0, marked.indexOf(END)) : marked);
        assertThat(parsed.words(at(parsed, parsed.parse().tokens().size(), reach)))
                .isEqualTo(wanted.words(0, wanted.parse().tokens().size()));
    }

    @Test
    void readsAttributesOnlySoDeep() {
        String names = "der Rat" + ", Ada Kern".repeat(5_000);
        NounPhrase phrase = Objects.requireNonNull(at(Parsed.of(names), 10_000, Reach.USUAL));

        assertThat(phrase.to()).isLessThan(1_000);
    }
}
