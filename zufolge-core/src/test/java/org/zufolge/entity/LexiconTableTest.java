package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.reading.EntityKind;

class LexiconTableTest {
    private static final Set<String> BODY_KINDS = Set.of(
            "party",
            "government",
            "ministry",
            "parliament",
            "court",
            "prosecution",
            "police",
            "authority",
            "intelligence",
            "military",
            "armed",
            "bank",
            "company",
            "club",
            "union",
            "association",
            "ngo",
            "church",
            "science",
            "medicine",
            "international");
    private static final Set<String> OUTLET_KINDS =
            Set.of("newspaper", "agency", "broadcaster", "magazine", "online", "network");

    @ParameterizedTest
    @CsvSource({
        "outlets.tsv, 6, 400",
        "bodies.tsv, 6, 300",
        "countries.tsv, 12, 249",
        "offices.tsv, 6, 350",
        "groups.tsv, 8, 300",
        "anaphors.tsv, 6, 100",
        "first-names.tsv, 2, 600",
    })
    void isSortedAndFull(String table, int columns, int least) {
        List<String[]> rows = LexiconTable.rows(table, columns);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
        List<String> keys = new ArrayList<>();
        for (String[] row : rows) {
            assertThat(row)
                    .as("%s", row[0])
                    .allSatisfy(cell -> assertThat(cell).isNotEmpty().isEqualTo(cell.strip()));
            keys.add(table.equals("offices.tsv") && row[0].equals("-") ? row[3] : row[0]);
        }
        assertThat(keys).isSorted();
    }

    @Test
    void namesNothingTwice() {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String table : List.of("outlets.tsv", "bodies.tsv")) {
            for (String[] row : LexiconTable.rows(table, 6)) {
                claim(row[0], row[1], owners, twice);
            }
        }
        for (String[] row : LexiconTable.rows("countries.tsv", 12)) {
            claim(row[1], row[2], owners, twice);
            claim(row[1], row[9], owners, twice);
            claim(row[1], row[11], owners, twice);
        }
        assertThat(twice).isEmpty();
    }

    private static void claim(String name, String forms, Map<String, String> owners, List<String> twice) {
        for (String form : forms.equals("-") ? List.of(name) : LexiconTable.list(forms, '|')) {
            String owner = owners.put(form.replace("~", "").replace("!", ""), name);
            if (owner != null && !owner.equals(name)) {
                twice.add(form + ": " + owner + ", " + name);
            }
        }
    }

    @Test
    void usesTheKindsItDeclares() {
        assertThat(LexiconTable.rows("outlets.tsv", 6))
                .allSatisfy(row -> assertThat(OUTLET_KINDS).contains(row[2]));
        assertThat(LexiconTable.rows("bodies.tsv", 6))
                .allSatisfy(row -> assertThat(BODY_KINDS).contains(row[2]));
        Set<String> countries = new HashSet<>();
        LexiconTable.rows("countries.tsv", 12).forEach(row -> countries.add(row[0]));
        assertThat(countries).contains(Locale.getISOCountries());
        Stream.of("outlets.tsv", "bodies.tsv")
                .flatMap(table -> LexiconTable.rows(table, 6).stream())
                .forEach(row -> {
                    assertThat(row[4])
                            .as(row[0])
                            .satisfiesAnyOf(
                                    code -> assertThat(code).isEqualTo("-"),
                                    code -> assertThat(countries).contains(code));
                    assertThat(row[5]).as(row[0]).matches("-|Q[1-9][0-9]*");
                });
    }

    @Test
    void letsAnaphorsTakeOnlyWhatThereIs() {
        Set<String> sorts = new HashSet<>(BODY_KINDS);
        sorts.addAll(OUTLET_KINDS);
        sorts.addAll(List.of("m", "f", "country", "city"));
        LexiconTable.rows("groups.tsv", 8).forEach(row -> sorts.add(row[7]));
        Set<String> kinds = new HashSet<>();
        for (EntityKind kind : EntityKind.values()) {
            kinds.add(kind.label());
        }
        for (String[] row : LexiconTable.rows("anaphors.tsv", 6)) {
            for (String antecedent : LexiconTable.list(row[4], '|')) {
                String[] parts = antecedent.split(":");
                assertThat(kinds).as(row[0]).contains(parts[0]);
                if (parts.length > 1) {
                    assertThat(sorts).as(row[0]).contains(parts[1]);
                }
            }
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> LexiconTable.rows("no-such.tsv", 2)).hasMessageContaining("no-such.tsv");
        assertThatThrownBy(() -> LexiconTable.rows("outlets.tsv", 7)).hasMessageContaining("columns");
    }
}
