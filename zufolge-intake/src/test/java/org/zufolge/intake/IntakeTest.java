package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    @Test
    void readsPlainTextToTheCharacter() throws Exception {
        String text = "Bonn (dpa) – »Es reicht«,\u00A0sagte sie.\r\n\r\nDo\u0308rfer \uD83D\uDE00 <b>\n";
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        Incoming report = Read.all(Read.INTAKE.open(file)).report();
        assertThat(report.report().text()).isEqualTo(text);
        assertThat(report.credits()).containsExactly("dpa");
        assertThat(report.where()).isEqualTo(file.toString());
    }

    @Test
    void refusesWhatIsNotThereEmptyOrBlank() {
        assertThat(Read.all(Read.INTAKE.open(Path.of("no-such-file"))).refused())
                .containsExactly("no-such-file does not exist");
        assertThat(Read.of("", "a").refused()).containsExactly("a is empty");
        assertThat(Read.of(" \n", "a").refused()).containsExactly("a has only white space");
    }

    @Test
    void refusesATextThatIsTooLarge() {
        assertThat(Read.of(Read.INTAKE.limits(Limits.STANDARD.documentBytes(9)), new byte[10], "a")
                        .refused())
                .containsExactly("a is larger than 9 bytes");
        byte[] nine = "neun Byte".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Read.of(Read.INTAKE.limits(Limits.STANDARD.documentBytes(9)), nine, "a")
                        .reports())
                .hasSize(1);
    }
}
