package org.zufolge.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Sheet;
import org.zufolge.formats.terminal.Word;
import org.zufolge.stories.account.Circle;
import org.zufolge.stories.account.Claim;
import org.zufolge.stories.account.Origin;
import org.zufolge.stories.account.Reason;
import org.zufolge.stories.account.StoryAccount;
import org.zufolge.stories.account.StoryReport;
import org.zufolge.stories.account.Verdict;
import org.zufolge.stories.account.Voice;

/**
 * A story as people read it: in short, with its claims and who stands behind each; or whole, with its reports, wire copy
 * folded under what it reprints, and each claim's history, origins and reasons. Whatever a colour says, a word says too.
 */
final class StoryView {
    /** So many claims tell a story in short. */
    private static final int FEW = 4;

    private static final String INDENT = "  ";
    private static final int VERDICT_COLUMNS = 24;

    private final int width;
    private final boolean colours;

    StoryView(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    /** A story in short. */
    void brief(String id, StoryAccount account, Appendable out) throws IOException {
        Sheet sheet = new Sheet(out, width, colours);
        head(id, account, sheet);
        List<Claim> claims = account.claims();
        for (Claim claim : claims.subList(0, Math.min(FEW, claims.size()))) {
            claim(claim, sheet);
        }
        if (claims.size() > FEW) {
            sheet.paragraph(
                    INDENT,
                    INDENT,
                    List.of(),
                    Word.of(counted(claims.size() - FEW, "more claim") + ": zufolge story " + id, Ink.FAINT));
        }
    }

    /** The whole of a story. */
    void whole(String id, StoryAccount account, Appendable out) throws IOException {
        Sheet sheet = new Sheet(out, width, colours);
        head(id, account, sheet);
        sheet.line();
        reports(account, sheet);
        Map<String, StoryReport> reports =
                account.reports().stream().collect(Collectors.toMap(StoryReport::key, Function.identity()));
        for (Claim claim : account.claims()) {
            sheet.line();
            claim(claim, sheet);
            for (Origin origin : claim.origins()) {
                origin(origin, reports, sheet);
            }
            for (Voice voice : claim.voices()) {
                voice(voice, reports, sheet);
            }
            for (Circle circle : claim.circles()) {
                line(
                        "circle",
                        String.join(" cites ", circle.outlets()) + " cites "
                                + circle.outlets().get(0),
                        Ink.DENIED,
                        sheet);
            }
            for (Reason reason : claim.why()) {
                line("because", because(reason, reports), Ink.FAINT, sheet);
            }
        }
    }

    private static void head(String id, StoryAccount account, Sheet sheet) throws IOException {
        sheet.paragraph("", "", List.of(), Word.of(account.headline(), Ink.STRONG));
        List<StoryReport> reports = account.reports();
        Set<String> outlets = new LinkedHashSet<>();
        long reprints =
                reports.stream().filter(report -> report.reprintOf() != null).count();
        reports.forEach(report -> outlets.add(name(report)));
        String days =
                reports.get(0).day().equals(reports.get(reports.size() - 1).day())
                        ? reports.get(0).day().toString()
                        : reports.get(0).day() + " to "
                                + reports.get(reports.size() - 1).day();
        String about = String.join(
                " · ",
                id,
                days,
                counted(reports.size(), "report") + (reprints == 0 ? "" : ", " + counted(reprints, "reprint")),
                counted(outlets.size(), "outlet"),
                counted(account.origins().size(), "independent origin"));
        sheet.paragraph("", "", List.of(), Word.of(about, Ink.FAINT));
    }

    private static void claim(Claim claim, Sheet sheet) throws IOException {
        Word verdict = new Word(claim.verdictWords(), ink(claim.verdict())).padded(VERDICT_COLUMNS);
        sheet.paragraph(
                INDENT, INDENT, List.of(verdict, new Word(INDENT, Ink.PLAIN)), Word.of(claim.words(), Ink.PLAIN));
        String hands = claim.origins().stream()
                .map(origin -> origin.name() + (origin.against() ? " (denies it)" : ""))
                .collect(Collectors.joining("; "));
        if (!hands.isEmpty()) {
            line("", hands, Ink.FAINT, sheet);
        }
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case INDEPENDENT_ORIGINS, ONE_NAMED_ORIGIN -> Ink.SURE;
            case ONE_UNNAMED_ORIGIN, ORIGIN_NOT_GIVEN -> Ink.UNNAMED;
            case CONTRADICTED -> Ink.DENIED;
        };
    }

    private static void reports(StoryAccount account, Sheet sheet) throws IOException {
        for (StoryReport report : account.reports()) {
            if (report.reprintOf() != null) {
                continue;
            }
            report(report, INDENT, "", sheet);
            for (StoryReport reprint : account.reports()) {
                if (report.key().equals(reprint.reprintOf())) {
                    report(
                            reprint,
                            INDENT + INDENT,
                            String.format(Locale.ROOT, "reprint, %.0f %% new: ", 100 * reprint.novelty()),
                            sheet);
                }
            }
        }
    }

    private static void report(StoryReport report, String indent, String before, Sheet sheet) throws IOException {
        List<Word> words = new ArrayList<>(Word.of(report.day() + " " + name(report), Ink.STRONG));
        words.addAll(Word.of(before, Ink.FAINT));
        words.addAll(Word.of(report.headline() == null ? report.key() : report.headline(), Ink.PLAIN));
        sheet.paragraph(indent, indent + INDENT, List.of(), words);
    }

    private static void origin(Origin origin, Map<String, StoryReport> reports, Sheet sheet) throws IOException {
        String outlets = origin.reports().stream()
                .map(key -> name(reports, key))
                .distinct()
                .collect(Collectors.joining(", "));
        line(
                origin.against() ? "denial" : "origin",
                origin.name() + (origin.named() ? "" : " (unnamed)") + ", by way of " + outlets,
                origin.named() ? Ink.SURE : Ink.UNNAMED,
                sheet);
    }

    private static void voice(Voice voice, Map<String, StoryReport> reports, Sheet sheet) throws IOException {
        StoryReport report = reports.get(voice.report());
        String when = report == null ? "" : report.day() + " ";
        line(
                voice.turn().word(),
                when + name(reports, voice.report()) + (voice.reprinted() ? " (reprint)" : "") + ": "
                        + voice.statement().content().text(),
                Ink.PLAIN,
                sheet);
    }

    private static String because(Reason reason, Map<String, StoryReport> reports) {
        String where = reason.spans().isEmpty()
                ? ""
                : reason.spans().stream()
                        .map(span -> span.begin() + "-" + span.end())
                        .collect(Collectors.joining(", ", " at ", ""));
        return reason.words() + " (" + name(reports, reason.report()) + where + ")";
    }

    private static void line(String label, String words, Ink ink, Sheet sheet) throws IOException {
        Word before = new Word(label, Ink.FAINT).padded(VERDICT_COLUMNS);
        sheet.paragraph(INDENT, INDENT, List.of(before, new Word(INDENT, Ink.PLAIN)), Word.of(words, ink));
    }

    private static String name(Map<String, StoryReport> reports, String key) {
        StoryReport report = reports.get(key);
        return report == null ? key : name(report);
    }

    private static String name(StoryReport report) {
        String publisher = report.publisher();
        return publisher == null ? "unknown outlet" : publisher;
    }

    private static String counted(long n, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
    }
}
