package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ZipEntriesTest {
    @Test
    void readsWhateverIsInIt() {
        byte[] zip = Pack.zip(
                "a.txt", "Es regnet.",
                "leer/", "",
                "__MACOSX/._a.txt", "x",
                ".DS_Store", "x",
                "b/ü.jsonl", "{\"text\": \"Es schneit.\"}\n{}\n",
                "c.txt.gz", Pack.gzip(Pack.bytes("Es hagelt.")),
                "d.zip", Pack.zip("e.html", "<html><p>Es stürmt, sagt der Wetterdienst am Abend.</p></html>"),
                "f.pdf", "%PDF-1.7 x");
        Read read = Read.of(zip, "z.zip");
        assertThat(read.arrived())
                .extracting(Incoming::where)
                .containsExactly("z.zip!a.txt", "z.zip!b/ü.jsonl:1", "z.zip!c.txt.gz", "z.zip!d.zip!e.html");
        assertThat(read.refused())
                .containsExactly("z.zip!b/ü.jsonl:2 has no \"text\"", "z.zip!f.pdf is a PDF, not text");
    }

    @Test
    void readsUpToACut() {
        byte[] zip = Pack.zip("a.txt", "Es regnet.", "b.txt", "Es schneit. ".repeat(1000));
        Read read = Read.of(Arrays.copyOf(zip, zip.length / 2), "z.zip");
        assertThat(read.arrived()).hasSize(1);
        assertThat(read.refused()).isNotEmpty().allMatch(line -> line.contains("cut off") || line.contains("damaged"));
    }

    @Test
    void readsUpToANameThatIsNotInItsCharset() {
        byte[] zip = Pack.zip("a.txt", "Es regnet.", "ü.txt", "Es schneit.");
        for (int i = 0; i < zip.length - 1; i++) {
            if (zip[i] == (byte) 0xC3 && zip[i + 1] == (byte) 0xBC) {
                zip[i + 1] = 'x';
            }
        }
        Read read = Read.of(zip, "z.zip");
        assertThat(read.arrived()).extracting(Incoming::where).containsExactly("z.zip!a.txt");
        assertThat(read.refused())
                .containsExactly("z.zip is damaged (the name of an entry is not in UTF-8, as it says it is)");
    }

    @Test
    void goesOnBehindAnEntryThatIsTooLarge() {
        Intake intake = Read.INTAKE.limits(Limits.STANDARD.documentBytes(1000));
        Read read = Read.of(intake, Pack.zip("a.txt", "a".repeat(1001), "b.txt", "Es regnet."), "z.zip");
        assertThat(read.refused()).containsExactly("z.zip!a.txt is larger than 1,000 bytes");
        assertThat(read.arrived()).extracting(Incoming::where).containsExactly("z.zip!b.txt");
    }

    @Test
    void stopsABomb() {
        byte[] zeros = new byte[10_000_000];
        Read read = Read.of(Pack.zip("a.txt", "Es regnet.", "b.jsonl", zeros, "c.txt", "x"), "z.zip");
        assertThat(read.arrived()).hasSize(1);
        assertThat(read.refused())
                .containsExactly(
                        "z.zip!b.jsonl unpacks to more than 200 times its size and is not read on",
                        "z.zip unpacks to more than 200 times its size and is not read on");
    }

    @Test
    void stopsABombInABomb() {
        byte[] inner = Pack.zip("a.txt", new byte[5_000_000]);
        byte[] zip = Pack.zip("1.zip", inner, "2.txt", "Es regnet.");
        Read read = Read.of(zip, "z.zip");
        assertThat(read.arrived()).hasSize(1);
        assertThat(read.refused()).hasSize(2);
        byte[] deep = zip;
        for (int i = 0; i < 5; i++) {
            deep = Pack.zip("x.zip", deep);
        }
        assertThat(Read.of(deep, "z.zip").refused())
                .containsExactly("z.zip!x.zip!x.zip!x.zip is packed more than 3 times over and is not unpacked");
    }

    @Test
    void stopsAtTooManyEntriesOrBytes() {
        Object[] entries = new Object[20];
        for (int i = 0; i < 10; i++) {
            entries[2 * i] = i + ".txt";
            entries[2 * i + 1] = "Es regnet, Tag " + i + ".";
        }
        Read few = Read.of(Read.INTAKE.limits(Limits.STANDARD.archiveEntries(4)), Pack.zip(entries), "z.zip");
        assertThat(few.arrived()).hasSize(4);
        assertThat(few.refused()).containsExactly("z.zip has more than 4 entries and is not read on");
        Read small = Read.of(Read.INTAKE.limits(Limits.STANDARD.archiveBytes(50)), Pack.zip(entries), "z.zip");
        assertThat(small.arrived()).hasSize(2);
        assertThat(small.refused().get(1)).isEqualTo("z.zip unpacks to more than 50 bytes and is not read on");
    }

    @Test
    void refusesOfficeDocumentsAndEmptyArchives() {
        assertThat(Read.of(Pack.zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"), "a.docx")
                        .refused())
                .containsExactly("a.docx is an office document; save its text and read that");
        assertThat(Read.of(Pack.zip(), "z.zip").refused()).containsExactly("z.zip has no entries");
    }
}
