package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.zufolge.report.Report;

/**
 * A report as one line of JSON: {@code {"id", "text", "title"?, "date"?, "outlet"?, "url"?, "language"?}}. Other
 * keys are passed over.
 */
final class ReportLine {
    private final JsonFactory factory = new JsonFactory();

    /**
     * The report of a line.
     *
     * @throws InputException if the line is no JSON object with a text
     */
    Report parse(byte[] line) throws InputException {
        try (JsonParser json = factory.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new InputException("is no JSON object");
            }
            @Nullable String text = null;
            @Nullable String id = null;
            @Nullable String title = null;
            @Nullable String date = null;
            @Nullable String outlet = null;
            @Nullable String url = null;
            @Nullable String language = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value == null) {
                    throw new InputException("ends in the middle of its JSON");
                }
                @Nullable
                String scalar = value.isScalarValue() && value != JsonToken.VALUE_NULL ? json.getText() : null;
                switch (key) {
                    case "text" -> text = scalar;
                    case "id" -> id = scalar;
                    case "title" -> title = scalar;
                    case "date" -> date = scalar;
                    case "outlet" -> outlet = scalar;
                    case "url" -> url = scalar;
                    case "language" -> language = scalar;
                    default -> {}
                }
                json.skipChildren();
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                throw new InputException("ends in the middle of its JSON");
            }
            if (text == null) {
                throw new InputException("has no \"text\"");
            }
            return Report.of(text)
                    .id(id)
                    .headline(title)
                    .published(edtf(date))
                    .outlet(outlet)
                    .url(url)
                    .language(language);
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            String column = where == null ? "" : "column " + where.getColumnNr() + ": ";
            throw new InputException(
                    "is no valid JSON (" + column + e.getOriginalMessage().replaceAll("\\s+", " ") + ")");
        } catch (IOException e) {
            throw new InputException("cannot be read (" + e.getMessage() + ")");
        }
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
