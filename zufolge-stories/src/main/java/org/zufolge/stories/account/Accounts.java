package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.stories.Filed;
import org.zufolge.stories.copy.Copies;
import org.zufolge.stories.term.ReportTerms;

/**
 * The front door: the reports of a story in, its account out.
 *
 * <pre>{@code
 * StoryAccount account = Accounts.of(reports);
 * for (Claim claim : account.claims())
 *     System.out.println(claim.verdictWords() + ": " + claim.words());
 * }</pre>
 */
public final class Accounts {
    /** As like its central statement as this one must be that tells something about who stands behind a claim. */
    private static final double TELLING = 0.4;
    /** A denial need not tell again what it denies. */
    private static final double TELLING_DENIAL = 0.25;

    private static final double MOST = 0.5;

    private static final int LONGEST_HEADLINE = 120;

    private static final Comparator<Filed> IN_TIME = Comparator.comparing(Filed::day)
            .thenComparing(filed ->
                    Optional.ofNullable(filed.reading().head().published()).orElse(""))
            .thenComparing(Filed::key);

    private Accounts() {}

    /**
     * The account of a story.
     *
     * @param story its reports, in any order
     * @return the same for the same reports in any order
     * @throws IllegalArgumentException if there are no reports
     */
    public static StoryAccount of(List<Filed> story) {
        if (story.isEmpty()) {
            throw new IllegalArgumentException("a story without reports");
        }
        List<Filed> filed = story.stream().sorted(IN_TIME).toList();
        List<StoryReport> reports = reports(filed);
        List<Said> statements = statements(filed, reports);
        Origins origins = new Origins(filed);
        List<Unnumbered> claims = new ArrayList<>();
        Likeness likeness = new Likeness(statements);
        for (List<Said> group : Grouping.of(statements, likeness)) {
            claims.add(claim(group, origins, likeness));
        }
        claims.sort(Comparator.comparingLong((Unnumbered claim) -> -claim.reports()));
        List<Claim> numbered = new ArrayList<>();
        for (Unnumbered claim : claims) {
            numbered.add(claim.numbered(numbered.size() + 1));
        }
        return new StoryAccount(headline(filed), reports, numbered);
    }

    private static List<StoryReport> reports(List<Filed> filed) {
        List<Copies.Copy> copies = new Copies()
                .of(filed.stream().map(report -> report.reading().text()).toList());
        List<StoryReport> reports = new ArrayList<>();
        for (int i = 0; i < filed.size(); i++) {
            Head head = filed.get(i).reading().head();
            Copies.Copy copy = copies.get(i);
            reports.add(new StoryReport(
                    filed.get(i).key(),
                    filed.get(i).day(),
                    head.outlet(),
                    head.agency(),
                    head.headline(),
                    copy.isReprint() ? filed.get(copy.original()).key() : null,
                    copy.novelty()));
        }
        return reports;
    }

    private static List<Said> statements(List<Filed> filed, List<StoryReport> reports) {
        StatementReader reader = new StatementReader();
        List<Said> statements = new ArrayList<>();
        for (int i = 0; i < filed.size(); i++) {
            Reading reading = filed.get(i).reading();
            for (Statement statement : reading.statements()) {
                if (statement.channel() != Channel.DECLINED) {
                    statements.add(reader.read(reports.get(i), reading, statement));
                }
            }
        }
        return statements;
    }

    private static Unnumbered claim(List<Said> group, Origins origins, Likeness likeness) {
        List<Voice> voices = new History().of(group);
        Said middle = likeness.middle(group);
        List<Said> telling = new ArrayList<>();
        List<Voice> told = new ArrayList<>();
        List<Quantity> numbers = numbersOf(group);
        for (int i = 0; i < group.size(); i++) {
            // what only touches the claim proves nothing about it
            if (tells(group.get(i), middle, likeness)
                    && (voices.get(i).against() || givesNumbers(group.get(i), numbers))) {
                telling.add(group.get(i));
                told.add(voices.get(i));
            }
        }
        Origins.Found found = origins.of(telling, told);
        List<Reason> why = new ArrayList<>(found.reasons());
        Verdict verdict = Verdict.of(found.origins());
        Voice denial = first(told, true);
        Voice affirmation = first(told, false);
        if (denial != null && affirmation != null) {
            verdict = Verdict.CONTRADICTED;
            why.add(0, reason(Reason.Kind.SAID, "it is said", affirmation));
            why.add(1, reason(Reason.Kind.DENIED, "it is denied", denial));
        }
        return new Unnumbered(middle.statement().content().text(), voices, found, verdict, why);
    }

    private static boolean tells(Said said, Said middle, Likeness likeness) {
        double needed = said.denial() || said.rebuttal() ? TELLING_DENIAL : TELLING;
        return said.equals(middle) || said.answer() || likeness.ofContent(said, middle) >= needed;
    }

    /** The exact numbers that most statements of a claim have: 380 000 Datensätze. */
    private static List<Quantity> numbersOf(List<Said> group) {
        return group.stream()
                .flatMap(said -> said.numbers().stream())
                .distinct()
                .filter(number -> number.isExact() && !number.isYear())
                .filter(number ->
                        group.stream().filter(said -> has(said, number)).count() > MOST * group.size())
                .toList();
    }

    /** Whether a statement has the numbers of its claim; an answer need not tell them again. */
    private static boolean givesNumbers(Said said, List<Quantity> numbers) {
        return said.answer() || numbers.stream().allMatch(number -> has(said, number));
    }

    private static boolean has(Said said, Quantity number) {
        return said.numbers().stream().anyMatch(number::isSame);
    }

    private static Reason reason(Reason.Kind kind, String words, Voice voice) {
        return new Reason(
                kind, words, voice.report(), voice.statement().content().spans());
    }

    private static @Nullable Voice first(List<Voice> voices, boolean against) {
        for (Voice voice : voices) {
            if (voice.against() == against) {
                return voice;
            }
        }
        return null;
    }

    /** The headline of the report whose words most others have; where none has one, the first words of the first. */
    private static String headline(List<Filed> filed) {
        String headline = null;
        double most = -1;
        List<Set<String>> terms =
                filed.stream().map(report -> stems(report.reading())).toList();
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(stems -> stems.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        for (int i = 0; i < filed.size(); i++) {
            String candidate = filed.get(i).reading().head().headline();
            double shared = terms.get(i).stream()
                            .mapToInt(stem -> counts.getOrDefault(stem, 0) - 1)
                            .sum()
                    / Math.sqrt(1 + terms.get(i).size());
            if (candidate != null && shared > most) {
                most = shared;
                headline = candidate;
            }
        }
        if (headline != null) {
            return headline;
        }
        String text = filed.get(0).reading().text().strip();
        String line = text.lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= LONGEST_HEADLINE) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADLINE));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }

    private static Set<String> stems(Reading reading) {
        Set<String> stems = new TreeSet<>();
        new ReportTerms().of(reading).forEach(term -> stems.add(term.stem()));
        return stems;
    }

    private record Unnumbered(
            String words, List<Voice> voices, Origins.Found found, Verdict verdict, List<Reason> why) {
        long reports() {
            return voices.stream().map(Voice::report).distinct().count();
        }

        Claim numbered(int number) {
            return new Claim("c" + number, words, voices, found.origins(), verdict, why, found.circles());
        }
    }
}
