package org.zufolge.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zufolge.evaluation.Figure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zufolge evaluate}: how far readings agree with a gold standard. */
@Command(
        name = "evaluate",
        description = "Measures readings against a gold standard.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge evaluate quotes gold.jsonl.gz",
            "  zufolge evaluate quotes gold.jsonl.gz --predictions gefunden.jsonl --json",
            "  zufolge evaluate quotes gold.jsonl.gz --errors 5 --color always | less -R",
            "  zufolge evaluate quotes gold.jsonl.gz --without so-frame,wie-frame",
            "  zufolge evaluate times gold.jsonl",
            "",
            "A line of GOLD is a JSON object with \"id\", \"text\" and, where known, \"title\", \"date\" and \"outlet\", as "
                    + "'zufolge batch' takes it; for quotes also \"tokens\" and \"quotes\", for times also \"times\". "
                    + "Offsets count Unicode code points, a span is [begin, end).",
            "",
            "quotes: p, r and f1 are precision, recall and F1 over the tokens of what is quoted (quotes), of speaker, cue, "
                    + "frame and addressee (roles), and of all of them (joint), averaged over quotations; types counts "
                    + "quotations found with the right type (Petersen-Frey and Biemann, LREC-COLING 2024).",
            "times: strict counts expressions found to the character, relaxed those that share one; type and value count "
                    + "those of them with the right TIMEX3 type and value (TempEval-3).",
            "",
            "A line that cannot be used is named on stderr with the reason, the others are measured all the same, and "
                    + "the exit code is 1.%n"
        })
final class EvaluateCommand implements Callable<Integer> {
    /** What is measured. */
    enum What {
        QUOTES,
        TIMES
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Main main;

    @Parameters(index = "0", paramLabel = "quotes|times", description = "What to measure.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    What what;

    @Parameters(
            index = "1",
            paramLabel = "GOLD",
            description = "The gold standard: JSON Lines, gzip or not; - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String gold;

    @Option(
            names = {"-p", "--predictions"},
            paramLabel = "OUT",
            description = "Write what was found there, in the form of GOLD; packed if the name ends in .gz.")
    @Nullable
    String predictions;

    @Option(
            names = {"-e", "--errors"},
            paramLabel = "N",
            description = "Show, after the figures, the N documents in which most is wrong, gold beside found: "
                    + "[-this-] stands only in gold, {+this+} was only found.")
    int errors;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            split = ",",
            description =
                    "Leave out what these constructions found (see 'zufolge read --explain'), to see what they add.")
    Set<String> without = Set.of();

    @Mixin
    ColourOption color = new ColourOption();

    @Option(names = "--json", description = "Print the figures as JSON.")
    boolean json;

    @Mixin
    LineOptions lines = new LineOptions();

    private final Terminal terminal;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        lines.check();
        if (errors < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--errors must be at least 0");
        }
        if (errors > 0 && json) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--errors is for people and --json for programs; use one of them");
        }
        if (what == What.TIMES && !without.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--without goes with quotes");
        }
        return what == What.QUOTES ? evaluate(new QuoteEvaluation(without), 46) : evaluate(new TimeEvaluation(), 12);
    }

    private <P> int evaluate(Evaluation<P> evaluation, int nameColumns) throws Exception {
        Destination destination = predictions == null
                ? null
                : Destination.of(spec.commandLine(), "--predictions", predictions, List.of(gold));
        WorstDocuments<P> worst = new WorstDocuments<>(errors);
        long documents;
        long failures;
        try (LineSource source = LineSource.open(terminal, gold)) {
            LineProblems problems = new LineProblems(source::say);
            documents = score(source, destination, problems, evaluation, worst);
            problems.tell();
            failures = problems.count();
        } catch (InputException e) {
            terminal.err().println("zufolge: " + LineSource.title(gold) + ": " + e.getMessage());
            return 1;
        }
        if (documents == 0) {
            terminal.err().println("zufolge: " + LineSource.title(gold) + ": no document in it could be measured");
            return 1;
        }
        List<Figure> figures = evaluation.figures();
        terminal.out().print(json ? FigureTable.json(figures) : FigureTable.text(figures, nameColumns));
        if (errors > 0) {
            terminal.out().print(FigureTable.text(evaluation.figuresForErrors(), nameColumns));
            new ErrorReport<>(evaluation, comparison()).show(worst.worstFirst());
        }
        return failures == 0 ? CommandLine.ExitCode.OK : 1;
    }

    private Comparison comparison() {
        return new Comparison(terminal.out(), terminal.width(), color.wanted(terminal, true));
    }

    private <P> long score(
            LineSource source,
            @Nullable Destination destination,
            LineProblems problems,
            Evaluation<P> evaluation,
            WorstDocuments<P> worst)
            throws Exception {
        if (destination == null) {
            return score(source, OutputStream.nullOutputStream(), problems, evaluation, worst);
        }
        if (!destination.isReplaced()) {
            try (OutputStream out = Files.newOutputStream(destination.path())) {
                return score(source, out, problems, evaluation, worst);
            }
        }
        try (PartialFile part = new PartialFile(destination.path(), 0)) {
            long documents = score(source, part, problems, evaluation, worst);
            part.finish();
            return documents;
        }
    }

    private <P> long score(
            LineSource source,
            OutputStream out,
            LineProblems problems,
            Evaluation<P> evaluation,
            WorstDocuments<P> worst)
            throws Exception {
        Set<String> ids = new HashSet<>();
        LineQueue<Scored<P>> queue = new LineQueue<>(lines, new ScoredLine<>(lines.maxSize, main.debug, evaluation));
        String damage = queue.run(source.bytes(), 0, outcome -> {
            Scored<P> scored = outcome.result();
            if (scored != null && !ids.add(scored.gold().id())) {
                problems.add(
                        outcome.line(),
                        "has the id of an earlier line, " + scored.gold().id());
                return;
            }
            if (scored != null || outcome.problem() != null) {
                problems.add(outcome.line(), outcome.problem());
            }
            if (scored != null) {
                evaluation.add(scored.pairs());
                worst.add(scored, loss(evaluation, scored.pairs()));
                out.write(scored.prediction());
            }
        });
        if (damage != null) {
            problems.add(damage);
        }
        return ids.size();
    }

    private static <P> double loss(Evaluation<P> evaluation, List<P> pairs) {
        return pairs.stream()
                .flatMap(pair -> evaluation.apart(pair).stream())
                .mapToDouble(evaluation::loss)
                .sum();
    }
}
