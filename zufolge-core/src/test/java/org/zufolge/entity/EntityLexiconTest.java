package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.reading.EntityKind;
import org.zufolge.text.Token;

class EntityLexiconTest {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.'’][\\p{L}\\p{N}]+)*|-[\\p{L}]+|\\S");

    private final EntityLexicon lexicon = EntityLexicon.german();

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            String form = matcher.group();
            Token.Kind kind = "\"„“”«»".contains(form)
                    ? Token.Kind.QUOTE
                    : Character.isLetterOrDigit(form.charAt(form.length() - 1))
                            ? Token.Kind.WORD
                            : form.equals(".") ? Token.Kind.STOP : Token.Kind.PUNCTUATION;
            tokens.add(new Token(matcher.start(), matcher.end(), form, kind));
        }
        return tokens;
    }

    private List<String> names(String text) {
        List<Token> tokens = tokens(text);
        return lexicon.names(tokens, 0, tokens.size()).stream()
                .map(match -> match.entry().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "wie die Süddeutsche Zeitung meldete; Süddeutsche Zeitung",
                "ein Bericht der Süddeutschen Zeitung; Süddeutsche Zeitung",
                "sagte er der Neuen Zürcher Zeitung; Neue Zürcher Zeitung",
                "der Frankfurter Allgemeinen vom Montag; Frankfurter Allgemeine Zeitung",
                "nach Angaben des Handelsblatts; Handelsblatt",
                "berichtete die \"Bild\"-Zeitung; Bild",
                "berichtete die „Bild“; Bild",
                "in der «Welt am Sonntag»; Welt am Sonntag",
                "in der «Welt» am Sonntag; Welt am Sonntag",
                "das Nachrichtenmagazin Der Spiegel; Der Spiegel",
                "das Magazin Stern; Stern",
                "so \"Der Spiegel\" weiter; Der Spiegel",
                "schrieb er auf X am Abend; X",
                "schrieb auf der Plattform X; X",
                "wie BILD erfuhr; Bild",
                "teilte die Dpa mit und meldete DPA; Deutsche Presse-Agentur",
                "meldete Tass; Tass",
                "meldete TASS; Tass",
                "die taz schrieb; die tageszeitung",
                "laut Sächsischer Zeitung; Sächsische Zeitung",
                "laut t-online; T-Online",
                "der Sender n-tv; n-tv",
                "El Pais zufolge; El País",
            })
    void findsOutlets(String text, String name) {
        assertThat(names(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Zeit drängt",
                "auf der ganzen Welt",
                "die Welt schaut zu",
                "ein Bild der Lage",
                "Der Spiegel zerbrach",
                "der Standard der Technik",
                "An der Grenze",
                "Die Zeit des Wartens",
                "die Raumstation ISS",
                "Die DNA passte",
                "New Yorker Börse",
                "auf Englisch",
                "Olaf Müller",
                "Der Express hielt",
                "Sie traf heute ein",
                "Variante X gewann",
                "das Jahr über",
            })
    void leavesCommonWordsAlone(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void offersCommonWordsAsCandidates() {
        NameMatch match = lexicon.candidate(tokens("Spiegel und Zeit berichten"), 0);
        assertThat(match).isNotNull();
        assertThat(match.sure()).isFalse();
        assertThat(match.entry().name()).isEqualTo("Der Spiegel");
        assertThat(lexicon.candidate(tokens("spiegel"), 0)).isNull();
        assertThat(lexicon.candidate(tokens("Österreich gewann"), 0).entry()).isInstanceOf(CountryEntry.class);
    }

    @Test
    void takesTheLongestNameAndLeavesItsQuotationMarksOutside() {
        List<Token> tokens = tokens("der «New York Times» zufolge");
        assertThat(lexicon.name(tokens, 1)).isNull();
        NameMatch match = lexicon.name(tokens, 2);
        assertThat(match).isNotNull();
        assertThat(match.from()).isEqualTo(2);
        assertThat(match.to()).isEqualTo(5);
        assertThat(match.quoted()).isTrue();
        assertThat(match.entry().country()).isEqualTo("US");
        assertThat(match.entry().kind()).isEqualTo("newspaper");
    }

    @Test
    void doesNotJoinANameOverACommaOrSentence() {
        assertThat(names("Das war die «Bild», Zeitung war es keine")).containsExactly("Bild");
        assertThat(names("Sie kam aus New York. Times Square war leer")).doesNotContain("New York Times");
    }

    @ParameterizedTest
    @CsvSource({
        "Sprecher, Sprecher, '', true, false, true, true",
        "Sprecherin, Sprecher, '', false, true, true, false",
        "Sprecherinnen, Sprecher, '', false, true, false, true",
        "Regierungssprecher, Regierungssprecher, '', true, false, true, true",
        "SPD-Fraktionschef, Fraktionschef, SPD, true, false, true, false",
        "Vize-Polizeipräsidentin, Polizeipräsident, Vize, false, true, true, false",
        "Präsidenten, Präsident, '', true, false, true, true",
        "Landesbauernpräsident, Bauernpräsident, Landes, true, false, true, false",
        "Vorsitzende, Vorsitzender, '', true, true, true, true",
        "Beamte, Beamter, '', true, false, true, true",
        "Beamtin, Beamter, '', false, true, true, false",
        "Ärztin, Arzt, '', false, true, true, false",
        "Kampfmittelexperten, Experte, Kampfmittel, true, false, true, true",
        "Lehrer:innen, Lehrer, '', true, true, false, true",
        "SprecherInnen, Sprecher, '', true, true, false, true",
        "Minister*in, Minister, '', true, true, true, false",
        "Hauptfrauen, , , , , , ",
        "Trichter, , , , , , ",
        "Lautsprecher, , , , , , ",
        "Fahrzeuge, , , , , , ",
        "Fernsprecher, , , , , , ",
        "sprecher, , , , , , ",
    })
    void findsOffices(
            String form,
            String masculine,
            String modifier,
            Boolean isMasculine,
            Boolean isFeminine,
            Boolean singular,
            Boolean plural) {
        OfficeForm found = lexicon.office(form);
        if (masculine == null) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isNotNull();
            assertThat(found.entry().masculine()).isEqualTo(masculine);
            assertThat(found.modifier()).isEqualTo(modifier);
            assertThat(found.masculine()).isEqualTo(isMasculine);
            assertThat(found.feminine()).isEqualTo(isFeminine);
            assertThat(found.singular()).isEqualTo(singular);
            assertThat(found.plural()).isEqualTo(plural);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Regierungskreisen, GROUP, circles",
        "Bundesverfassungsgerichts, ORGANISATION, court",
        "Landratsamt, ORGANISATION, authority",
        "Wirtschaftsministeriums, ORGANISATION, government",
        "Medienberichten, DOCUMENT, report",
        "Untersuchungsbericht, DOCUMENT, order",
        "Regionalpartei, ORGANISATION, party",
        "Augenzeugen, GROUP, witnesses",
        "US-Geheimdienste, ORGANISATION, authorities",
        "Langzeitstudie, DOCUMENT, study",
        "Offiziellen, GROUP, officials",
    })
    void findsNouns(String form, EntityKind kind, String sort) {
        assertThat(lexicon.nouns(form)).anySatisfy(found -> {
            assertThat(found.entry().kind()).isEqualTo(kind);
            assertThat(found.entry().sort()).isEqualTo(sort);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wertpapiere",
                "Nudelgericht",
                "Vorrat",
                "Proteste",
                "Datenbank",
                "Juni",
                "Kontakten",
                "behörde",
                "Einführung",
                "Verdiensten",
                "Flugzeugen",
                "Bretter"
            })
    void leavesFalseEndsAlone(String form) {
        assertThat(lexicon.nouns(form)).isEmpty();
    }

    @Test
    void tellsUnnamedSources() {
        assertThat(lexicon.nouns("Kreise")).allMatch(found -> found.entry().unnamed());
        assertThat(lexicon.nouns("Ministerium"))
                .noneMatch(found -> found.entry().unnamed());
    }

    @Test
    void readsTheFirstPartOfCompounds() {
        assertThat(lexicon.inCompound("Reuters-Umfrage"))
                .extracting(NamedEntry::name)
                .isEqualTo("Reuters");
        assertThat(lexicon.inCompound("Spiegel-Bericht"))
                .extracting(NamedEntry::name)
                .isEqualTo("Der Spiegel");
        assertThat(lexicon.inCompound("Welt-Cup")).isNull();
        assertThat(lexicon.inCompound("Reuters")).isNull();
    }

    @Test
    void knowsWhatNounsTakeUp() {
        assertThat(lexicon.anaphors("Zeitung")).anyMatch(entry -> entry.takes("outlet", "newspaper"));
        assertThat(lexicon.anaphors("Zeitung")).noneMatch(entry -> entry.takes("outlet", "broadcaster"));
        assertThat(lexicon.anaphors("Boulevardzeitung")).anyMatch(entry -> entry.takes("outlet", "newspaper"));
        assertThat(lexicon.anaphors("Beamten")).anyMatch(entry -> entry.takes("group", "officials"));
        assertThat(lexicon.anaphors("Mann")).anyMatch(entry -> entry.takes("person", "m"));
        assertThat(lexicon.anaphors("Konzerns")).anyMatch(entry -> entry.takes("organisation", "company"));
        assertThat(lexicon.anaphors("Tisch")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "in Nordkorea, KP, NAME",
        "Nordkoreas Machthaber, KP, NAME",
        "der nordkoreanische Staatschef, KP, ADJECTIVE",
        "Russische Truppen, RU, ADJECTIVE",
        "Schweizer Behörden, CH, ADJECTIVE",
        "ein Schweizer sagte, CH, DEMONYM_MASCULINE",
        "eine Französin sagte, FR, DEMONYM_FEMININE",
        "viele Franzosen meinen, FR, DEMONYM_PLURAL",
        "mit den Ukrainern dort, UA, DEMONYM_PLURAL",
        "ein Deutscher starb, DE, DEMONYM_MASCULINE",
        "Deutsche Soldaten, DE, ADJECTIVE",
        "aus Moskau hieß es, RU, CAPITAL",
        "im Weißen Haus, US, METONYM",
        "im Weissen Haus, US, METONYM",
        "der Kreml wies es zurück, RU, METONYM",
        "der US-amerikanische Präsident, US, ADJECTIVE",
        "die USA, US, NAME",
        "in den Vereinigten Staaten, US, NAME",
        "aus Grossbritannien, GB, NAME",
        "die Sowjetunion, SU, NAME",
    })
    void findsCountries(String text, String code, NameUse use) {
        List<Token> tokens = tokens(text);
        assertThat(lexicon.names(tokens, 0, tokens.size())).anySatisfy(match -> {
            assertThat(match.entry()).isInstanceOf(CountryEntry.class);
            assertThat(match.entry().country()).isEqualTo(code);
            assertThat(match.use()).isEqualTo(use);
        });
    }

    @Test
    void tellsCapitalsThatSpeakForGovernments() {
        assertThat(lexicon.country("KP")).satisfies(entry -> {
            assertThat(entry.capital()).isEqualTo("Pjöngjang");
            assertThat(entry.capitalSpeaks()).isTrue();
        });
        assertThat(lexicon.country("SC").capitalSpeaks()).isFalse();
        assertThat(lexicon.country("ZZ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "der Europäischen Union zufolge, Europäische Union",
        "laut Auswärtigem Amt, Auswärtiges Amt",
        "die Grünen fordern, Bündnis 90/Die Grünen",
        "die Uno warnte, Vereinte Nationen",
        "die NATO warnte, Nato",
        "die Nato warnte, Nato",
        "des Deutschen Gewerkschaftsbundes, Deutscher Gewerkschaftsbund",
        "der 1. FC Köln, 1. FC Köln",
        "der IS bekannte sich, Islamischer Staat",
    })
    void findsBodies(String text, String name) {
        assertThat(names(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Das ist so", "ein Bund Möhren", "linke Seite", "grüner Rasen", "Ein Bayer gewann", "an die Isar"
            })
    void leavesWordsThatLookLikeBodiesAlone(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void knowsTheBodyInACompound() {
        assertThat(lexicon.inCompound("SPD-Fraktionschef"))
                .extracting(NamedEntry::name)
                .isEqualTo("SPD");
        assertThat(lexicon.inCompound("US-Präsident"))
                .extracting(NamedEntry::country)
                .isEqualTo("US");
        assertThat(lexicon.inCompound("UN-Sprecherin"))
                .extracting(NamedEntry::name)
                .isEqualTo("Vereinte Nationen");
    }

    @Test
    void knowsFirstNamesOfInternationalNews() {
        assertThat(lexicon.firstName("Recep")).isEqualTo(Gender.MASCULINE);
        assertThat(lexicon.firstName("Kamala")).isEqualTo(Gender.FEMININE);
        assertThat(lexicon.firstName("José")).isEqualTo(lexicon.firstName("Jose"));
        assertThat(lexicon.firstName("Kim")).isEqualTo(Gender.EITHER);
        assertThat(lexicon.firstName("Tisch")).isNull();
    }
}
