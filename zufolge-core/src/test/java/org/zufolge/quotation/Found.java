package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import org.zufolge.grammar.Grammar;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Wordforms;
import org.zufolge.text.QuotationMarks;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.SentenceSplitter;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** What the finder makes of a text, in its words. */
final class Found {
    private final String text;
    private final Parse parse;
    private final List<Attribution> attributions;

    private Found(String text) {
        this.text = text;
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());
        List<Quoted> quoted = new QuotationMarks().pair(tokens, sentences);
        parse = new Grammar(Wordforms.german()).parse(tokens, sentences, quoted);
        attributions = new QuotationFinder(CueLexicon.german()).find(parse);
    }

    static Found in(String text) {
        return new Found(text);
    }

    /** Content and source of each statement that a construction found: {@code content | source}. */
    List<String> by(String construction) {
        return attributions.stream()
                .filter(attribution -> attribution.rule().equals(construction)
                        || attribution.rule().startsWith(construction + "/"))
                .map(attribution -> words(attribution.content()) + " | " + words(attribution.source()))
                .toList();
    }

    /**
     * All statements with their parts: {@code construction | content | source | cue | frame | addressee}, each {@code -}
     * where there is none; what is empty at the end is left away.
     */
    List<String> all() {
        return attributions.stream()
                .map(attribution -> String.join(
                                " | ",
                                attribution.rule().replaceFirst("/.*", ""),
                                words(attribution.content()),
                                words(attribution.source()),
                                words(attribution.cue()),
                                words(attribution.frame()),
                                words(attribution.addressee()))
                        .replaceFirst("( \\| -)+$", ""))
                .toList();
    }

    /** The hands of the first statement that a construction found, origin first: basis, source and who hands it on. */
    List<String> hands(String construction) {
        Attribution first = attributions.stream()
                .filter(attribution -> attribution.rule().startsWith(construction))
                .findFirst()
                .orElseThrow();
        List<String> hands = new ArrayList<>();
        if (!first.basis().isEmpty()) {
            hands.add(words(first.basis()));
        }
        hands.add(words(first.source()));
        first.via().forEach(words -> hands.add(words(words)));
        return hands;
    }

    /** The frames of the statements that a construction found. */
    List<String> frames(String construction) {
        return attributions.stream()
                .filter(attribution -> attribution.rule().startsWith(construction))
                .map(attribution -> words(attribution.frame()))
                .toList();
    }

    /** For each statement the number of the one whose source it carries on; -1 for none. */
    List<Integer> antecedents() {
        return attributions.stream().map(Attribution::antecedent).toList();
    }

    /** The addressees of the same. */
    List<String> addressees(String construction) {
        return attributions.stream()
                .filter(attribution -> attribution.rule().startsWith(construction))
                .map(attribution -> words(attribution.addressee()))
                .toList();
    }

    private String words(Extent extent) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < extent.bounds().length; i += 2) {
            words.append(i > 0 ? " … " : "")
                    .append(
                            text,
                            parse.tokens().get(extent.bounds()[i]).begin(),
                            parse.tokens().get(extent.bounds()[i + 1] - 1).end());
        }
        return words.isEmpty() ? "-" : words.toString();
    }
}
