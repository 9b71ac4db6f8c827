package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.entity.KnownEntity;
import org.zufolge.reading.EntityKind;

class EntityFileTest {
    @TempDir
    Path folder;

    private List<KnownEntity> read(String csv) throws IOException, InputException {
        return new EntityFile().read(Files.writeString(folder.resolve("namen.csv"), csv));
    }

    @Test
    void readsNamesWithTheirAliasesKindsAndIds() throws Exception {
        String lines =
                "Ada Lund,Lund | Frau Lund,person,Q12\r\n\r\n\"Öl, Gas & Söhne\",,Organisation,\r\nDer „Bote“,,outlet\r\n";
        for (String header : List.of("", "name,aliases,kind,id\r\n", "\uFEFFName, Aliases, Kind, Id\r\n", "\r\n")) {
            assertThat(read(header + lines))
                    .as(header)
                    .extracting(KnownEntity::name, KnownEntity::aliases, KnownEntity::entityKind, KnownEntity::id)
                    .containsExactly(
                            tuple("Ada Lund", List.of("Lund", "Frau Lund"), EntityKind.PERSON, "Q12"),
                            tuple("Öl, Gas & Söhne", List.of(), EntityKind.ORGANISATION, null),
                            tuple("Der „Bote“", List.of(), EntityKind.OUTLET, null));
        }
    }

    @Test
    void aHeaderMayOrderAndLeaveOut() throws Exception {
        assertThat(read("kind,note,name\ngroup,\"a \"\"note\"\"\",Nordwacht\n"))
                .containsExactly(new KnownEntity("Nordwacht", List.of(), EntityKind.GROUP, null));
    }

    @Test
    void readsTheExample() throws Exception {
        assertThat(new EntityFile().read(Path.of("..", "examples", "namen.csv")))
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "A,,person|B,,human; line 2: 'human' is no kind",
                "A; line 1: has no kind",
                "name,kind|A,person||,group; line 4: has no name",
                "A,,person,Q1,x; line 1: has 5 columns, but there are 4",
                "A,,person|\"B|C\",,person; line 2: a cell goes over several lines",
                "A,,person|B,\"x\"y,person; line 2: is no CSV",
                "A,,person|\"B,,person|C,,person; line 2: a cell goes over several lines",
                "A,,person|…,,group; line 2: '…' is no name",
                "name,kind,name|A,person,B; line 1: the header has the column name twice",
                "name,aliases,kind,id|; has no entities",
            })
    void tellsTheLineThatIsWrong(String csv, String start) {
        assertThatThrownBy(() -> read(csv.replace('|', '\n')))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(start)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> new EntityFile().read(folder.resolve("none.csv")))
                .isInstanceOf(InputException.class)
                .hasMessage("no such file");
    }
}
