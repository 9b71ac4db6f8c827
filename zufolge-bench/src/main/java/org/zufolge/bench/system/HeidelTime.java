package org.zufolge.bench.system;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** HeidelTime with its resources for German and no tagger, which would be a program of its own. */
final class HeidelTime implements Contender {
    private final HeidelTimeStandalone tagger;

    HeidelTime() throws IOException {
        Path settings = Files.createTempFile("heideltime", ".props");
        try (InputStream in = HeidelTime.class.getResourceAsStream("/org/zufolge/bench/heideltime.props")) {
            Files.copy(in, settings, StandardCopyOption.REPLACE_EXISTING);
            tagger = new HeidelTimeStandalone(
                    Language.GERMAN, DocumentType.NEWS, OutputType.TIMEML, settings.toString(), POSTagger.NO);
        } finally {
            Files.delete(settings);
        }
    }

    @Override
    public void read(String text, LocalDate published) throws Exception {
        tagger.process(text, Date.from(published.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
