package org.zufolge.stories.account;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.reading.StatementType;
import org.zufolge.stories.account.ClaimWords.Use;
import org.zufolge.stories.term.Term;
import org.zufolge.stories.term.Terms;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** Reads off a statement what it is compared by. */
final class StatementReader {
    /** With fewer words of its own an answer tells nothing that could be compared. */
    private static final int FEWEST = 2;

    private final Terms terms = Terms.ofStatements();
    private final Tokenizer tokenizer = new Tokenizer();

    Said read(StoryReport report, Reading reading, Statement statement) {
        String content = statement.content().text();
        Set<String> around = new HashSet<>();
        if (statement.type() == StatementType.REPORTED) {
            // an act of speech told as an event has its speaker in it
            terms.of(statement.source().text()).forEach(term -> around.add(term.stem()));
            terms.of(statement.cue().text()).forEach(term -> around.add(term.stem()));
        }
        boolean answers = isAnswer(statement);
        Set<String> stems = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<Quantity> numbers = new LinkedHashSet<>();
        List<Term> inContent = terms.of(content);
        for (int i = 0; i < inContent.size(); i++) {
            Term term = inContent.get(i);
            boolean told = answers
                    && (ClaimWords.isStem(Use.ANSWER, term.stem()) || ClaimWords.isStem(Use.ANAPHOR, term.stem()));
            if (term.kind() == Term.Kind.NUMBER) {
                boolean last = i + 1 == inContent.size();
                numbers.add(new Quantity(
                        term.stem(), last ? "" : inContent.get(i + 1).stem()));
            } else if (!around.contains(term.stem()) && !told) {
                stems.add(term.stem());
                if (term.kind() == Term.Kind.NAME) {
                    names.add(term.stem());
                }
            }
        }
        boolean answer = answers && stems.size() < FEWEST;
        boolean denial = isDenial(statement.certainty());
        return new Said(
                report,
                reading,
                statement,
                stems,
                names,
                numbers,
                hasNegation(content, answers) ^ denial,
                answer,
                denial);
    }

    private static boolean isAnswer(Statement statement) {
        return statement.rule().startsWith("answer");
    }

    private static boolean isDenial(Certainty certainty) {
        return certainty == Certainty.CERTAINLY_NOT || certainty == Certainty.PROBABLY_NOT;
    }

    /**
     * Whether an odd number of its words turn it into the opposite. What is no longer so, or not yet, is another state and
     * contradicts nobody.
     */
    private boolean hasNegation(String content, boolean answers) {
        boolean negated = false;
        boolean yet = false;
        List<Token> tokens = tokenizer.tokenize(content);
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            if (tokens.get(i).kind() == Token.Kind.STOP && !form.startsWith("…") && i > 0) {
                // what follows tells more, and not that it is not so
                break;
            }
            if (ClaimWords.isForm(Use.CORRECTION, form)) {
                return false;
            }
            boolean longer = i + 1 < tokens.size()
                    && ClaimWords.isForm(Use.AFTER_NEGATION, tokens.get(i + 1).form());
            negated ^= ClaimWords.isForm(Use.NEGATION, form) && !yet && !longer;
            yet = ClaimWords.isForm(Use.BEFORE_NEGATION, form);
        }
        return negated && !answers;
    }
}
