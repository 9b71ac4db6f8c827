package org.zufolge.example;

import org.zufolge.Zufolge;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.report.Report;

public final class QuickStart {
    public static void main(String[] arguments) {
        String text = """
                Bonn (dpa) - Der Hafen bleibt nach Angaben der Stadt bis Mai gesperrt. „Wir prüfen jeden Pfeiler“, \
                sagte die Baurätin Jana Thiele am Montag. Ein Lager sei gebrochen.""";

        Reading reading = Zufolge.reader().read(Report.of(text).published("2023-09-04"));

        for (Statement said : reading.statements()) {
            System.out.println(said.chain() + ": " + said.content());
            System.out.println(
                    "  " + said.type().label() + ", " + said.certainty().word());
        }
    }
}
