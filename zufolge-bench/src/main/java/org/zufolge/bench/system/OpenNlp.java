package org.zufolge.bench.system;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP with its own models for German. */
final class OpenNlp implements Contender {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    OpenNlp() throws IOException {
        try (InputStream in = model("sentence")) {
            sentences = new SentenceDetectorME(new SentenceModel(in));
        }
        try (InputStream in = model("tokens")) {
            tokens = new TokenizerME(new TokenizerModel(in));
        }
        try (InputStream in = model("pos")) {
            tags = new POSTaggerME(new POSModel(in));
        }
    }

    private static InputStream model(String part) throws IOException {
        String name = "/opennlp-de-ud-gsd-" + part + "-1.3-2.5.4.bin";
        InputStream in = OpenNlp.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    @Override
    public void read(String text, LocalDate published) {
        for (String sentence : sentences.sentDetect(text)) {
            tags.tag(tokens.tokenize(sentence));
        }
    }
}
