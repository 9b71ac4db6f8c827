package org.zufolge.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Span;

/**
 * A statement that was found.
 *
 * @param report the report it is in
 * @param statement its id within the report's reading
 * @param source the name or the words of its source, if it has one
 * @param content where its content stands in the report's text, in code points
 * @param words the words of its content
 */
public record Hit(
        ReportLine report, String statement, @Nullable String source, List<Span> content, String words) {
    public Hit {
        content = List.copyOf(content);
    }
}
