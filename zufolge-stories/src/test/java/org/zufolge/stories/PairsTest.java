package org.zufolge.stories;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.zufolge.*;
import org.zufolge.lexicon.Table;
import org.zufolge.report.Report;

class PairsTest {
    @Test
    void x() {
        var rows = new ArrayList<>(Table.read("stories/bench/reports.tsv", 6));
        rows.sort(Comparator.comparing(r -> r.get(3)));
        var ix = new Indexing();
        var sh = new MemoryShelf();
        var desk = new StoryDesk();
        List<Profile> ps = new ArrayList<>();
        List<String> st = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (var r : rows) {
            String t = r.get(5).replaceAll("\\{[a-z0-9]+\\|([^}]*)\\}", "$1").replace(" ¶ ", "\n\n");
            var f = new Filed(
                    r.get(0),
                    LocalDate.parse(r.get(3).substring(0, 10)),
                    Zufolge.reader()
                            .read(Report.of(t)
                                    .id(r.get(0))
                                    .outlet(r.get(2))
                                    .published(r.get(3))
                                    .headline(r.get(4))));
            var p = ix.index(f.reading(), sh).profile();
            for (int j = 0; j < ps.size(); j++)
                lines.add(String.format(
                        "%.3f %s %s %s",
                        p.likeness(ps.get(j)),
                        st.get(j).equals(r.get(1)) ? "SAME" : "diff",
                        r.get(1) + r.get(0),
                        st.get(j) + j));
            {
                var b = new StringBuilder("T " + r.get(1) + r.get(0) + " ");
                for (var x : new org.zufolge.stories.term.ReportTerms().of(f.reading()))
                    b.append(x.stem())
                            .append(x.kind() == org.zufolge.stories.term.Term.Kind.NAME ? "*" : "")
                            .append(' ');
                System.out.println(b);
            }
            ps.add(p);
            st.add(r.get(1));
            desk.place(f, sh);
        }
        lines.sort(Comparator.reverseOrder());
        lines.forEach(l -> System.out.println("P " + l));
    }
}
