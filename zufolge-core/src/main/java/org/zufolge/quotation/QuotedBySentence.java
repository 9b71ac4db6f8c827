package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import org.zufolge.grammar.Parse;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;

/** Deals a report's quotations out to its sentences, in one pass over both. */
final class QuotedBySentence {
    /** Nobody quotes a quotation in a quotation in a quotation. */
    private static final int DEEPEST = 2;

    private QuotedBySentence() {}

    /** For each sentence the pairs that have words in it; one that runs over several sentences is in each of them. */
    static List<List<Quoted>> of(Parse parse) {
        List<List<Quoted>> dealt = new ArrayList<>(parse.sentences().size());
        List<Quoted> running = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : parse.sentences()) {
            running.removeIf(pair -> pair.close() < sentence.from());
            while (next < parse.quoted().size() && parse.quoted().get(next).open() < sentence.to()) {
                Quoted pair = parse.quoted().get(next++);
                if (pair.depth() <= DEEPEST) {
                    running.add(pair);
                }
            }
            dealt.add(List.copyOf(running));
        }
        return dealt;
    }
}
