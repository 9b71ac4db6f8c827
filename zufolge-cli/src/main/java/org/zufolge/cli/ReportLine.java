package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonToken;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.PublicationDate;
import org.zufolge.report.Report;

/**
 * A report as one line of JSON: {@code {"id", "text", "title"?, "date"?, "outlet"?, "url"?}}. Other keys are passed over.
 */
final class ReportLine {
    /**
     * The report of a line.
     *
     * @throws InputException if the line is no JSON object with a text
     */
    Report parse(byte[] line) throws InputException {
        Map<String, String> values = new HashMap<>();
        JsonLine.read(line, (key, json) -> {
            JsonToken value = json.currentToken();
            switch (key) {
                case "text", "id", "title", "date", "outlet", "url", "language" -> {
                    if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                        values.put(key, json.getText());
                    } else {
                        values.remove(key);
                    }
                }
                default -> {}
            }
        });
        String text = values.get("text");
        if (text == null) {
            throw new InputException("has no \"text\"");
        }
        return Report.of(text)
                .id(values.get("id"))
                .headline(values.get("title"))
                .published(edtf(values.get("date")))
                .outlet(values.get("outlet"))
                .url(values.get("url"))
                .language(values.get("language"));
    }

    /** A date as far as it is one: of a timestamp the day, of anything else nothing. */
    private static @Nullable String edtf(@Nullable String date) {
        if (date == null) {
            return null;
        }
        boolean stamp = date.length() > 10 && (date.charAt(10) == 'T' || date.charAt(10) == ' ');
        String day = stamp ? date.substring(0, 10) : date;
        return PublicationDate.isOne(day) ? day : null;
    }
}
