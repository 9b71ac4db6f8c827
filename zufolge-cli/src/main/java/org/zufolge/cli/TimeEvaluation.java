package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.evaluation.Figure;
import org.zufolge.evaluation.TimePair;
import org.zufolge.evaluation.TimePairs;
import org.zufolge.evaluation.TimeScore;
import org.zufolge.evaluation.Timex;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Time;

/** Measures time expressions. */
final class TimeEvaluation implements Evaluation<TimePair> {
    private final TimeScore score = new TimeScore();

    @Override
    public List<TimePair> pairs(GoldLine gold, @Nullable Reading reading) throws InputException {
        List<Timex> found = reading == null
                ? List.of()
                : reading.times().stream().map(Timex::of).toList();
        return TimePairs.of(gold.times(), found);
    }

    @Override
    public void prediction(Reading reading, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("times");
        for (Time time : reading.times()) {
            Timex timex = Timex.of(time);
            json.writeStartObject();
            json.writeFieldName("span");
            json.writeArray(new int[] {timex.span().begin(), timex.span().end()}, 0, 2);
            json.writeStringField("type", timex.type());
            json.writeStringField("value", timex.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void add(List<TimePair> pairs) {
        score.add(pairs);
    }

    @Override
    public List<TimePair> apart(TimePair pair) {
        return List.of(pair);
    }

    @Override
    public double loss(TimePair pair) {
        return pair.isRight() ? 0 : 1;
    }

    @Override
    public Verdict verdict(TimePair pair) {
        return Verdict.of(pair.gold() != null, pair.found() != null, pair.isRight());
    }

    @Override
    public void show(GoldLine gold, List<TimePair> pairs, Comparison comparison) throws IOException {
        new TimeErrors(gold, comparison).show(pairs);
    }

    @Override
    public List<Figure> figures() {
        return score.figures();
    }
}
