package org.zufolge.chain;

import java.util.ArrayList;
import java.util.List;
import org.zufolge.grammar.Parse;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Span;
import org.zufolge.text.CodePoints;

/** From tokens to the words of the report. */
record Words(Parse parse, CodePoints points) {
    /** The words that an extent covers. */
    Passage passage(Extent extent) {
        if (extent.isEmpty()) {
            return Passage.NONE;
        }
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int[] bounds = extent.bounds();
        for (int i = 0; i < bounds.length; i += 2) {
            int begin = parse.tokens().get(bounds[i]).begin();
            int end = parse.tokens().get(bounds[i + 1] - 1).end();
            spans.add(points.span(begin, end));
            if (i > 0) {
                text.append(" … ");
            }
            text.append(points.text(begin, end));
        }
        return new Passage(spans, text.toString());
    }
}
