package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.zufolge.evaluation.Figure;
import org.zufolge.evaluation.Figure.Averaged;
import org.zufolge.evaluation.Figure.Rated;

/** The figures of a measure, as people and programs read them. */
final class FigureTable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private FigureTable() {}

    /**
     * A line a figure.
     *
     * @param nameColumns the columns of the names
     */
    static String text(List<Figure> figures, int nameColumns) {
        StringBuilder text = new StringBuilder();
        for (Figure figure : figures) {
            text.append(figure.name())
                    .append(" ".repeat(Math.max(0, nameColumns - figure.name().length())));
            if (figure instanceof Rated rated) {
                text.append("p ").append(rounded(rated.rates().precision()));
                text.append("  r ").append(rounded(rated.rates().recall()));
                text.append("  f1 ").append(rounded(rated.rates().f1()));
            } else if (figure instanceof Averaged averaged) {
                text.append("n ").append(averaged.count());
                text.append("  f1 ").append(rounded(averaged.f1()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Four decimals of the very number, not of its shortest decimal form, which may lie on the other side of a half. */
    private static String rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** An object with a key a figure. */
    static String json(List<Figure> figures) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            DefaultPrettyPrinter lines = new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"));
            json.setPrettyPrinter(lines);
            json.writeStartObject();
            for (Figure figure : figures) {
                json.writeObjectFieldStart(figure.name());
                if (figure instanceof Rated rated) {
                    json.writeNumberField("p", rated.rates().precision());
                    json.writeNumberField("r", rated.rates().recall());
                    json.writeNumberField("f1", rated.rates().f1());
                } else if (figure instanceof Averaged averaged) {
                    json.writeNumberField("n", averaged.count());
                    json.writeNumberField("f1", averaged.f1());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("a string can be written to", e);
        }
        return text.append('\n').toString();
    }
}
