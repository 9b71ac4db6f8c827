package org.zufolge.bench.system;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.time.LocalDate;

/** The pipeline that CoreNLP itself sets up for German. */
final class CoreNlp implements Contender {
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP("german");

    @Override
    public void read(String text, LocalDate published) {
        pipeline.annotate(new CoreDocument(text));
    }
}
