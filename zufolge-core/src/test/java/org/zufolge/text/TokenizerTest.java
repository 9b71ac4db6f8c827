package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer();

    /** Tokens as the test writes them, {@code ·} between two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // quotation marks of all styles, in and about one another
                "«Ja», sagt sie.                          | «·Ja·»·,·sagt·sie·.",
                "»Ja«, sagt sie.                          | »·Ja·«·,·sagt·sie·.",
                "„Er rief ‚Halt‘“                         | „·Er·rief·‚·Halt·‘·“",
                "«Er rief ‹Halt›.»                        | «·Er·rief·‹·Halt·›·.·»",
                "»Er rief ›Halt‹.«                        | »·Er·rief·›·Halt·‹·.·«",
                "\"Ja\", sagt 'sie'                       | \"·Ja·\"·,·sagt·'·sie·'",
                "``Ja''                                   | ``·Ja·''",
                ",,Ja''                                   | ,,·Ja·''",
                // hyphens
                "Die U-Boote der US-Regierung             | Die·U-Boote·der·US-Regierung",
                "Nord- und Ostsee                         | Nord-·und·Ostsee",
                "Strom-, Gas- und Wassernetze             | Strom-·,·Gas-·und·Wassernetze",
                "die Nord-/Südachse                       | die·Nord-·/·Südachse",
                "ein- bis zweimal                         | ein-·bis·zweimal",
                "Anbau und -verkauf                       | Anbau·und·-verkauf",
                "die „Bote“-Redaktion                     | die·„·Bote·“·-Redaktion",
                "die (Vor-)Auswahl                        | die·(·Vor-·)·Auswahl",
                "20- bis 30-Jährige                       | 20-·bis·30-Jährige",
                "ein 3,5-prozentiger 2:1-Sieg             | ein·3,5-prozentiger·2:1-Sieg",
                "Anti-„Kartell“                           | Anti-·„·Kartell·“",
                "Wien - das heißt                         | Wien·-·das·heißt",
                "Wien – das -- heißt                      | Wien·–·das·--·heißt",
                // abbreviations
                "z. B. Äpfel                              | z.·B.·Äpfel",
                "z.B. Äpfel                               | z.B.·Äpfel",
                "z.\u00A0B. Äpfel                         | z.·B.·Äpfel",
                "z. B. Die Grünen                         | z.·B.·Die·Grünen",
                "d. h. am Tag                             | d.·h.·am·Tag",
                "u. a. Maria Muster                       | u.·a.·Maria·Muster",
                "bzw. die Stadt                           | bzw.·die·Stadt",
                "Prof. Dr. Muster                         | Prof.·Dr.·Muster",
                "Dr. h. c. Muster                         | Dr.·h.·c.·Muster",
                "Dipl.-Ing. Muster                        | Dipl.-Ing.·Muster",
                "Äpfel usw. Der Rest                      | Äpfel·usw·.·Der·Rest",
                "Äpfel usw. sind da                       | Äpfel·usw.·sind·da",
                "Er aß Äpfel usw.                         | Er·aß·Äpfel·usw·.",
                "Hilfe e. V. Der Verein                   | Hilfe·e.·V·.·Der·Verein",
                "Hilfe e. V. Muster                       | Hilfe·e.·V.·Muster",
                "Frankfurt a. M. stellt                   | Frankfurt·a.·M.·stellt",
                "ca. 40 Mio. Euro                         | ca.·40·Mio.·Euro",
                "Nr. 5, Art. 3                            | Nr.·5·,·Art.·3",
                "von dieser Art. Muster sagt              | von·dieser·Art·.·Muster·sagt",
                "das sagte Jan. Muster ging               | das·sagte·Jan·.·Muster·ging",
                "am 3. Jan. 2020                          | am·3.·Jan.·2020",
                "Meier & Co. KG                           | Meier·&·Co.·KG",
                "v. Chr. gebaut                           | v.·Chr.·gebaut",
                "z.Hd. Muster                             | z.Hd.·Muster",
                // initials, Roman numbers
                "J. K. Müller                             | J.·K.·Müller",
                "George W. Bush                           | George·W.·Bush",
                "Peter K. Der Angeklagte                  | Peter·K·.·Der·Angeklagte",
                "Heinrich VIII. heiratet                  | Heinrich·VIII.·heiratet",
                "Heinrich VIII. Der König                 | Heinrich·VIII·.·Der·König",
                "Ludwig XIV. Baumeister                   | Ludwig·XIV.·Baumeister",
                // ordinals and numbers
                "10. bis 13. September                    | 10.·bis·13.·September",
                "im 19. Jahrhundert                       | im·19.·Jahrhundert",
                "der 140. Geburtstag                      | der·140.·Geburtstag",
                "am 3. kommt er                           | am·3.·kommt·er",
                "am 3. Die Stadt                          | am·3·.·Die·Stadt",
                "auf Platz 2. Spanien folgt               | auf·Platz·2·.·Spanien·folgt",
                "Montag 3. Mai                            | Montag·3.·Mai",
                "1. Die Steuer sinkt                      | 1.·Die·Steuer·sinkt",
                "im Jahr 2004. Muster kam                 | im·Jahr·2004·.·Muster·kam",
                "am 23.06. kam er                         | am·23.06.·kam·er",
                "am 23.06.2021 kam er                     | am·23.06.2021·kam·er",
                "1.000.000 und 3,5 Prozent                | 1.000.000·und·3,5·Prozent",
                "12\u00A0500 und 1\u202F000\u202F000 Euro | 12\u00A0500·und·1\u202F000\u202F000·Euro",
                "12 500                                   | 12·500",
                "um 18.30 Uhr, 4:2                        | um·18.30·Uhr·,·4:2",
                "2006/07                                  | 2006/07",
                "die 1990er, 18a                          | die·1990er·,·18a",
                "5 %, 7€, 12 m²                           | 5·%·,·7·€·,·12·m²",
                // names with marks inside
                "CDU/CSU und SPD/Grüne                    | CDU/CSU·und·SPD/Grüne",
                "Ost/West, heute/morgen                   | Ost·/·West·,·heute·/·morgen",
                "E.ON, SAT.1, ver.di                      | E.ON·,·SAT.1·,·ver.di",
                "bote.example.Ende                        | bote.example·.·Ende",
                "Schüler:innen, Lehrer*innen              | Schüler:innen·,·Lehrer*innen",
                "Maler/innen                              | Maler/innen",
                "geht's, L’Équipe, L′Équipe               | geht's·,·L’Équipe·,·L′Équipe",
                "Wie ’s war, hab 'nen                     | Wie·’s·war·,·hab·'nen",
                "die ’68er                                | die·’68er",
                "Ende.Neu                                 | Ende·.·Neu",
                // addresses, tags
                "https://bote.example/a?b=(1), www.x.example. | https://bote.example/a?b=·(·1·)·,·www.x.example·.",
                "an maria.muster@bote.example.            | an·maria.muster@bote.example·.",
                "@stadt_muster zu #Klima-Streik!          | @stadt_muster·zu·#Klima-Streik·!",
                // marks
                "Na… Und ... gut?! Ja!!!                  | Na·…·Und·...·gut·?!·Ja·!!!",
                "„[…] Ja (...)“                           | „·[…]·Ja·(...)·“",
                "gut :-) und ;)                           | gut·:-)·und·;)",
                "(Ja: [nein])                             | (·Ja·:·[·nein·]·)",
            })
    void cuts(String text, String tokens) {
        assertThat(forms(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "Haus, WORD",
        "geht's, WORD",
        "42-Jährige, WORD",
        "Dr., ABBREVIATION",
        "J., ABBREVIATION",
        "12, NUMBER",
        "10., ORDINAL",
        "VIII., ORDINAL",
        "„, QUOTE",
        "'', QUOTE",
        "., STOP",
        "?!, STOP",
        "–, PUNCTUATION",
        ":, PUNCTUATION",
        "%, OTHER",
        "#Klima, OTHER",
        "www.bote.example, OTHER",
        "…, STOP",
        "(…), OTHER",
    })
    void tellsKinds(String form, Token.Kind kind) {
        Token token =
                tokenizer.tokenize(form.isEmpty() ? "''" : form + " folgt").get(0);
        assertThat(token.kind()).isEqualTo(kind);
    }

    @Test
    void countsChars() {
        String text = "\uFEFFJa 😀,\r\nnein\u2009–\tdoch";
        List<Token> tokens = tokenizer.tokenize(text);
        assertThat(tokens).extracting(Token::begin).containsExactly(1, 4, 6, 9, 14, 16);
        assertThat(tokens).extracting(Token::form).containsExactly("Ja", "😀", ",", "nein", "–", "doch");
        assertThat(tokens)
                .allSatisfy(token ->
                        assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.form()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍🏽", "👩‍🚒", "🇩🇪", "🏳️‍🌈", "☀️", "1️⃣"})
    void keepsASymbolWhole(String symbol) {
        assertThat(tokenizer.tokenize("Hier " + symbol + " steht"))
                .extracting(Token::end)
                .contains(5 + symbol.length());
    }

    @Test
    void partsTwoFlags() {
        assertThat(forms("🇩🇪🇫🇷")).isEqualTo("🇩🇪·🇫🇷");
    }

    @Test
    void givesTheFormWithoutWhatOnlyPartsLines() {
        Token token = tokenizer.tokenize("Bun\u00ADdes\u00ADtag tagt").get(0);
        assertThat(token.form()).isEqualTo("Bundestag");
        assertThat(token.end()).isEqualTo(11);
    }

    @Test
    void putsMarksOnTheirLetters() {
        Token token = tokenizer.tokenize("fu\u0308r alle").get(0);
        assertThat(token.form()).isEqualTo("für");
        assertThat(token.end()).isEqualTo(4);
    }

    @Test
    void coversEveryCharThatIsNoSpace() {
        String text = "„Nun — ja“, sagt Dr. M. Muster (z. B. am 3.): '90er, 12 %! … [sic] <b> \uD800 @ # \u0301";
        int at = 0;
        for (Token token : tokenizer.tokenize(text)) {
            assertThat(text.substring(at, token.begin())).isBlank();
            assertThat(token.end()).isGreaterThan(token.begin());
            at = token.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "a-",
                "1.",
                "1 ",
                "('",
                "a@",
                ":-",
                "„",
                "\u0301",
                "\u00AD",
                "A. ",
                "z. B.",
                "https://"
            })
    void takesTimeInProportion(String part) {
        String text = part.repeat(400_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> tokenizer.tokenize(text));
    }

    @Test
    void standsAnyText() {
        for (int c = 0; c <= 0x2FFF; c++) {
            String text = Character.toString(c);
            assertThatCode(() -> tokenizer.tokenize(text + "a" + text + "1" + text + "." + text))
                    .as("%04X", c)
                    .doesNotThrowAnyException();
        }
    }

    private String forms(String text) {
        return tokenizer.tokenize(text).stream().map(Token::form).collect(Collectors.joining("·"));
    }
}
