package org.zufolge.intake;

import java.time.Clock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the report on a web page. */
final class PageReader {
    private final Limits limits;
    private final Clock clock;

    PageReader(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The report, or that there is none.
     *
     * @param address where the page was found, if it was on the web
     */
    Arrival read(String html, String where, @Nullable String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        Draft draft = new Draft(where);
        new PageFacts(limits).read(page, draft);
        draft.url(address);
        for (Element mark : page.select("[class*=agency], [class*=agentur], [class*=source], [class*=quelle]")) {
            if (mark.text().length() <= 80) {
                draft.credit(mark.text());
            }
        }
        return draft.text(new MainText().of(page, draft.headline())).finish(clock);
    }
}
