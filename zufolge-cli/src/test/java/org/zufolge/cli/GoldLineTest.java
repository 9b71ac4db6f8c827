package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.evaluation.Part;
import org.zufolge.evaluation.Quotation;
import org.zufolge.evaluation.Timex;
import org.zufolge.reading.Span;

class GoldLineTest {
    /** A line, written with ' for ". */
    private static GoldLine parse(String line) throws InputException {
        return GoldLine.parse(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesQuotes() throws InputException {
        GoldLine gold = parse(
                "{'id': 'a', 'title': 'T', 'date': '2024-05-06', 'text': '😀 Er ging.', 'tokens': [[0, 1], [2, 4]],"
                        + " 'sentences': [[0, 10]], 'quotes': [{'id': 7, 'type': 'Direct', 'medium': 'Speech', 'nested': [],"
                        + " 'quote': [[0, 1], [2, 10]], 'speaker': [[2, 4]], 'cue': [], 'frame': null}, {'type': 'Reported'}]}");
        assertThat(gold.id()).isEqualTo("a");
        assertThat(gold.title()).isEqualTo("T");
        assertThat(gold.date()).isEqualTo("2024-05-06");
        assertThat(gold.text()).isEqualTo("😀 Er ging.");
        assertThat(gold.tokens()).containsExactly(new Span(0, 1), new Span(2, 4));
        assertThat(gold.quotes()).hasSize(2);
        Quotation quotation = gold.quotes().get(0);
        assertThat(quotation.type()).isEqualTo("Direct");
        assertThat(quotation.medium()).isEqualTo("Speech");
        assertThat(quotation.rule()).isNull();
        assertThat(quotation.spans(Part.QUOTE)).containsExactly(new Span(0, 1), new Span(2, 10));
        assertThat(quotation.spans(Part.SPEAKER)).containsExactly(new Span(2, 4));
        assertThat(quotation.spans(Part.CUE)).isEmpty();
        assertThat(quotation.spans(Part.FRAME)).isEmpty();
        assertThat(quotation.spans(Part.ADDRESSEE)).isEmpty();
        assertThat(gold.quotes().get(1).medium()).isNull();
    }

    @Test
    void takesTimes() throws InputException {
        GoldLine gold = parse("{'id': 'a', 'text': 'Um 8 Uhr.', 'times': [{'tid': 3, 'span': [3, 8], 'type': 'TIME',"
                + " 'value': 'XXXX-XX-XXT08:00', 'mod': {'x': [1]}}]}");
        assertThat(gold.times()).isEqualTo(List.of(new Timex(new Span(3, 8), "TIME", "XXXX-XX-XXT08:00")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'text': 'Ja.'} | has no \"id\"",
                "{'id': 'a'} | has no \"text\"",
                "{'id': 7, 'text': 'Ja.'} | has something else than a string in \"id\"",
                "{'id': 'a', 'text': 'Ja.', 'quotes': {}} | has something else than a list in \"quotes\"",
                "{'id': 'a', 'text': 'Ja.', 'quotes': [7]} | has something else than a list of objects in \"quotes\"",
                "{'id': 'a', 'text': 'Ja.', 'quotes': [{}]} | has an entry without \"type\" in \"quotes\"",
                "{'id': 'a', 'text': 'Ja.', 'quotes': [{'type': 7}]} | has something else than a string in \"type\"",
                "{'id': 'a', 'text': 'Ja.', 'quotes': [{'cue': [3]}]} | has something that is no span [begin, end) in \"cue\"",
                "{'id': 'a', 'text': 'Ja.', 'tokens': [[0]]} | has something that is no span [begin, end) in \"tokens\"",
                "{'id': 'a', 'text': 'Ja.', 'tokens': [[0, 1, 2]]} | has something that is no span [begin, end) in \"tokens\"",
                "{'id': 'a', 'text': 'Ja.', 'tokens': [[2, 1]]} | has something that is no span [begin, end) in \"tokens\"",
                "{'id': 'a', 'text': 'Ja.', 'tokens': [[-1, 1]]} | has something that is no span [begin, end) in \"tokens\"",
                "{'id': 'a', 'text': 'Ja.', 'tokens': [[0.0, 1.5]]} | has something that is no span [begin, end) in \"tokens\"",
                "{'id': 'a', 'text': 'Ja.', 'tokens': [[0, 99999999999]]} | has something that is no span [begin, end) in \"tokens\"",
                "{'id': 'a', 'text': 'Ja.', 'tokens': [[0, 99999999999999999999]]} | has something that is no span [begin, end) in \"tokens\"",
                "{'id': 'a', 'text': '😀', 'tokens': [[0, 2]]} | has offsets beyond its text; they count code points",
                "{'id': 'a', 'text': 'Ja.', 'times': [{'type': 'DATE', 'value': '2024'}]} | has an entry without \"span\" in \"times\"",
                "{'id': 'a', 'text': 'Ja.', 'times': [{'span': [0, 2], 'value': '2024'}]} | has an entry without \"type\" in \"times\"",
                "{'id': 'a', 'text': 'Ja.', 'times': [{'span': [0, 2], 'type': 'DATE'}]} | has an entry without \"value\" in \"times\"",
                "7 | is no JSON object; a report in plain text is for: zufolge read"
            })
    void saysWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(InputException.class).hasMessage(message);
    }

    @Test
    void saysWhatIsMissingForWhatIsAsked() throws InputException {
        GoldLine bare = parse("{'id': 'a', 'text': 'Ja.'}");
        assertThatThrownBy(bare::tokens).hasMessage("has no \"tokens\", which quotations are counted in");
        assertThatThrownBy(bare::quotes).hasMessage("has no \"quotes\"");
        assertThatThrownBy(bare::times).hasMessage("has no \"times\"");
        assertThatThrownBy(parse("{'id': 'a', 'text': 'Ja.', 'times': []}")::quotes)
                .hasMessage("has no \"quotes\"; for its \"times\" use: zufolge evaluate times");
        assertThatThrownBy(parse("{'id': 'a', 'text': 'Ja.', 'quotes': []}")::times)
                .hasMessage("has no \"times\"; for its \"quotes\" use: zufolge evaluate quotes");
    }
}
