package org.zufolge.cli;

import java.io.IOException;
import java.util.List;
import org.zufolge.archive.Hit;
import org.zufolge.archive.ReportLine;
import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Sheet;
import org.zufolge.formats.terminal.Word;

/** What a search found, for people. */
final class HitView {
    private static final String INDENT = "  ";

    private HitView() {}

    /** A statement: who said what, and where. */
    static void show(Hit hit, Sheet sheet) throws IOException {
        List<Word> source = Word.of(hit.source() == null ? "source not given" : hit.source(), Ink.STRONG);
        sheet.paragraph("", INDENT, List.of(), source);
        sheet.paragraph(INDENT, INDENT, List.of(), Word.of(hit.words(), Ink.PLAIN));
        sheet.paragraph(INDENT, INDENT, List.of(), Word.of(where(hit.report()), Ink.FAINT));
    }

    /** A report: its headline, and where it is. */
    static void show(ReportLine report, Sheet sheet) throws IOException {
        sheet.paragraph(
                "",
                INDENT,
                List.of(),
                Word.of(report.headline() == null ? report.key() : report.headline(), Ink.STRONG));
        sheet.paragraph(INDENT, INDENT, List.of(), Word.of(where(report), Ink.FAINT));
    }

    private static String where(ReportLine report) {
        return report.day()
                + " · "
                + (report.outlet() == null ? "unknown outlet" : report.outlet())
                + (report.headline() == null ? "" : " · " + report.headline())
                + " · "
                + report.story();
    }
}
