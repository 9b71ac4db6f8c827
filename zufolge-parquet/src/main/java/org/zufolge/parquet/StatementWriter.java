package org.zufolge.parquet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Chain;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Head;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;

/** Writes a statement as a row: the columns and their types. */
final class StatementWriter extends WriteSupport<StatementRow> {
    private static final MessageType COLUMNS = MessageTypeParser.parseMessageType("""
            message statement {
              required binary report (STRING);
              optional binary outlet (STRING);
              optional binary agency (STRING);
              optional binary published (STRING);
              required binary statement (STRING);
              required binary type (STRING);
              required binary medium (STRING);
              required binary certainty (STRING);
              required binary channel (STRING);
              optional binary source (STRING);
              optional binary source_entity (STRING);
              optional boolean named;
              required group chain (LIST) {
                repeated group list {
                  required binary element (STRING);
                }
              }
              optional binary content (STRING);
              optional binary cue (STRING);
              optional binary frame (STRING);
              optional binary addressee (STRING);
              optional int32 begin;
              optional int32 end;
              required binary rule (STRING);
            }
            """);

    @SuppressWarnings("NullAway.Init") // set before the first row
    private RecordConsumer out;

    @Override
    public String getName() {
        return "zufolge";
    }

    /** Not called: the writer is given a configuration that is not Hadoop's. */
    @Override
    @Deprecated
    public WriteContext init(Configuration configuration) {
        throw new UnsupportedOperationException("not run by Hadoop");
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(COLUMNS, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(StatementRow row) {
        Head head = row.reading().head();
        Statement statement = row.statement();
        Entity source = statement.sourceEntity();
        List<Span> content = statement.content().spans();
        out.startMessage();
        text("report", row.reading().id());
        known("outlet", head.outlet());
        known("agency", head.agency());
        known("published", head.published());
        text("statement", statement.id());
        text("type", statement.type().label());
        text("medium", statement.medium().label());
        text("certainty", statement.certainty().label());
        text("channel", statement.channel().label());
        known("source", statement.source().text());
        if (source != null) {
            known("source_entity", source.name());
            begin("named");
            out.addBoolean(source.named());
            end("named");
        }
        chain(statement.chain());
        known("content", statement.content().text());
        known("cue", statement.cue().text());
        known("frame", statement.frame().text());
        known("addressee", statement.addressee().text());
        if (!content.isEmpty()) {
            number("begin", content.get(0).begin());
            number("end", content.get(content.size() - 1).end());
        }
        text("rule", statement.rule());
        out.endMessage();
    }

    private void chain(Chain chain) {
        begin("chain");
        out.startGroup();
        if (!chain.hands().isEmpty()) {
            out.startField("list", 0);
            for (Hand hand : chain.hands()) {
                out.startGroup();
                out.startField("element", 0);
                out.addBinary(utf8(hand.entity().name()));
                out.endField("element", 0);
                out.endGroup();
            }
            out.endField("list", 0);
        }
        out.endGroup();
        end("chain");
    }

    /** A text that may not be known; an empty one is not. */
    private void known(String column, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text(column, value);
        }
    }

    private void text(String column, String value) {
        begin(column);
        out.addBinary(utf8(value));
        end(column);
    }

    private void number(String column, int value) {
        begin(column);
        out.addInteger(value);
        end(column);
    }

    private void begin(String column) {
        out.startField(column, COLUMNS.getFieldIndex(column));
    }

    private void end(String column) {
        out.endField(column, COLUMNS.getFieldIndex(column));
    }

    /** Half a surrogate pair becomes a question mark, as in every other form; Parquet's own encoder would refuse it. */
    private static Binary utf8(String text) {
        return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
}
