package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTrieTest {
    private static final NamedEntry BODY = new BodyEntry("Körper", "club", Article.NONE, null, null);

    private NameTrie trie = new NameTrie();

    @BeforeEach
    void begin() {
        trie = new NameTrie();
    }

    /** The names that begin with the first word of a text, each with its length, and ! where it is written just so. */
    private List<String> found(String text) {
        return trie.startingAt(Sample.of(text).parse.tokens(), 0).stream()
                .map(found -> found.form().text() + " " + found.length() + (found.exact() ? "!" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Blaue Küste ruft.; Blaue Küste 2!",
                "blaue Küste ruft.; ''",
                "Blaue ruft.; ''",
                "Blaue Küstes Boot ruft.; Blaue Küste 2",
                "Blaue «Küste» ruft.; Blaue Küste 3!",
                "Blaue - Küste ruft.; ''",
                "Blaue-Küste ruft.; Blaue Küste 1!",
                "Blaue, Küste ruft.; ''",
                "Blaues Küste ruft.; ''",
                "BLAUE KÜSTE ruft.; Blaue Küste 2",
                "Blaue; ''",
            })
    void findsAName(String text, String name) {
        trie.add("Blaue Küste", BODY, NameUse.NAME);

        assertThat(found(text)).containsExactly(name.isEmpty() ? new String[0] : new String[] {name});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Blaues Netz ruft.; Blaues Netz 2!",
                "Blauen Netzes wegen.; Blaues Netz 2",
                "Blauen Netzs wegen.; Blaues Netz 2",
                "Blauem Netz hilft er.; Blaues Netz 2!",
                "Blau Netz ruft.; ''",
                "Blauer Netz ruft.; Blaues Netz 2!",
            })
    void declinesAnAdjectiveInAName(String text, String name) {
        trie.add("Blaues~ Netz", BODY, NameUse.NAME);

        assertThat(found(text)).containsExactly(name.isEmpty() ? new String[0] : new String[] {name});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "malische Wärter kamen.; malisch 1!",
                "malischen Wärtern half er.; malisch 1!",
                "Malische Wärter kamen.; malisch 1",
                "malisch sprach er.; malisch 1!",
                // the language
                "Malisch sprach er.; ''",
            })
    void declinesTheAdjectiveOfACountry(String text, String name) {
        trie.add("malisch~", BODY, NameUse.ADJECTIVE);

        assertThat(found(text)).containsExactly(name.isEmpty() ? new String[0] : new String[] {name});
    }

    @ParameterizedTest
    @CsvSource({
        "Blaues Netz, Blauen Netzes, true",
        "Blaues Netz, Blaue Netz, true",
        "Haus Netz, Hauses Netz, false",
        "Haus Netz, Haus Netzes, true",
        "Netz Blaues, Netz Blauen, false",
    })
    void declinesWhatIsGiven(String name, String written, boolean found) {
        trie.addGiven(name, BODY);

        assertThat(found(written + " kam.")).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "ORB, ORBs, true",
        "Orb, Orbs, true",
        "Or, Ors, false",
        "OR, ORs, true",
        "OR, ORS, false",
        "Netz, Netzes, true",
        "Netz, Netzess, false",
        "Netze, Netzes, true",
    })
    void knowsTheGenitive(String name, String written, boolean found) {
        trie.add(name, BODY, NameUse.NAME);

        assertThat(trie.alone(written)).hasSize(found ? 1 : 0);
        assertThat(trie.alone(written)).noneMatch(NameTrie.Found::exact);
    }

    @Test
    void givesTheShortestFirst() {
        trie.add("Neue Post", BODY, NameUse.NAME);
        trie.add("Neue", BODY, NameUse.NAME);
        trie.add("Neue Post Ihlen", BODY, NameUse.NAME);

        assertThat(found("Neue Post Ihlen kam.")).containsExactly("Neue 1!", "Neue Post 2!", "Neue Post Ihlen 3!");
        assertThat(found("Neue Post aus Ihlen kam.")).containsExactly("Neue 1!", "Neue Post 2!");
        assertThat(trie.alone("Neue")).hasSize(1);
        assertThat(trie.alone("«")).isEmpty();
    }

    @Test
    void marksACommonWord() {
        trie.add("Welle!", BODY, NameUse.NAME);

        assertThat(trie.alone("Welle"))
                .extracting(found -> found.form().common())
                .containsExactly(true);
        trie.add("Brise", BODY, NameUse.NAME);
        assertThat(trie.alone("Brise"))
                .extracting(found -> found.form().common())
                .containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource({
        "Orb-Chef, Orb",
        "Orb-Welle-Chef, Orb Welle",
        "Orb-Turm-Chef, Orb",
        "ORB-Chef, Orb",
        "orb-Chef, -",
        "Chef-Orb, -",
        "Orb, -",
        "-Orb, -",
        "Orbs-Chef, -",
        "malische-Chef, -",
    })
    void findsWhatACompoundBeginsWith(String compound, String name) {
        trie.add("Orb", BODY, NameUse.NAME);
        trie.add("Orb Welle", BODY, NameUse.NAME);
        trie.add("malisch~", BODY, NameUse.ADJECTIVE);
        NameTrie.@Nullable Form form = trie.modifier(compound);

        assertThat(form == null ? "-" : form.text()).isEqualTo(name);
    }

    @Test
    void aNameInSHasNoGenitiveInSs() {
        trie.add("Lotos", BODY, NameUse.NAME);

        assertThat(found("Lotoss ruft.")).isEmpty();
        assertThat(found("Lotos ruft.")).containsExactly("Lotos 1!");
    }
}
