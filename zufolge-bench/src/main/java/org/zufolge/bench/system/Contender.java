package org.zufolge.bench.system;

import java.time.LocalDate;
import java.util.Locale;

/** A system that reads a text; made when it is needed, for making it is part of its start. */
public interface Contender {
    /** Reads one text, all that the system does with it. */
    void read(String text, LocalDate published) throws Exception;

    /** Which systems there are, with what each does with a text. */
    enum Kind {
        ZUFOLGE("Zufolge", "tokens to attribution, entities, times, places, chains"),
        CORENLP("Stanford CoreNLP 4.5.10", "tokens, sentences, words, parts of speech, names, dependencies"),
        OPENNLP("Apache OpenNLP 2.5.4", "sentences, tokens, parts of speech"),
        HEIDELTIME("HeidelTime 2.2.1", "times; without a tagger");

        private final String title;
        private final String work;

        Kind(String title, String work) {
            this.title = title;
            this.work = work;
        }

        public String title() {
            return title;
        }

        public String work() {
            return work;
        }

        /** The system, ready to read. */
        public Contender start() throws Exception {
            return switch (this) {
                case ZUFOLGE -> new ZufolgeReader();
                case CORENLP -> new CoreNlp();
                case OPENNLP -> new OpenNlp();
                case HEIDELTIME -> new HeidelTime();
            };
        }

        /** The word for it on a command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
