package org.zufolge.server.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;

/**
 * A report as the reader shows it.
 *
 * @param title its headline, or its first words
 * @param outlet who published it
 * @param byline agency, place and date
 * @param url where it was published; null where that is no web address
 * @param language of its text
 * @param blocks its text
 * @param cards its statements
 * @param certainties those that occur
 * @param sources who stands at the beginning of its statements
 * @param moments its timeline
 * @param map its places; null where it names none
 */
public record ReadingView(
        String title,
        @Nullable String outlet,
        String byline,
        @Nullable String url,
        String language,
        List<TextBlock> blocks,
        List<StatementCard> cards,
        List<Certainty> certainties,
        List<SourceShare> sources,
        List<Moment> moments,
        @Nullable PlaceMap map) {
    private static final int LONGEST_TITLE = 90;

    public ReadingView {
        blocks = List.copyOf(blocks);
        cards = List.copyOf(cards);
        certainties = List.copyOf(certainties);
        sources = List.copyOf(sources);
        moments = List.copyOf(moments);
    }

    static ReadingView of(Reading reading, Wording wording) {
        Head head = reading.head();
        List<StatementCard> cards = reading.statements().stream()
                .map(statement -> StatementCard.of(statement, reading.statements(), wording))
                .toList();
        List<Moment> moments = Moment.of(reading, wording);
        String published = moments.stream()
                .filter(moment -> moment.words() == null)
                .map(Moment::when)
                .findFirst()
                .orElse(null);
        return new ReadingView(
                title(reading),
                Plain.ofNullable(head.outlet()),
                Stream.of(head.agency(), head.dateline(), published)
                        .filter(part -> part != null && !part.isBlank())
                        .map(Plain::of)
                        .collect(Collectors.joining(" · ")),
                Link.web(head.url()),
                reading.language(),
                TextBlock.of(reading),
                cards,
                reading.statements().stream()
                        .map(statement -> statement.certainty())
                        .distinct()
                        .sorted()
                        .toList(),
                SourceShare.of(cards),
                moments,
                PlaceMap.of(reading.places()));
    }

    private static String title(Reading reading) {
        String headline = Plain.ofNullable(reading.head().headline());
        if (headline != null) {
            return headline;
        }
        String text = Plain.of(reading.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(""));
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)).strip() + " …";
    }

    /** Whether the headline stands in the text as well, so that it need not be shown twice. */
    public boolean titleInText() {
        return !blocks.isEmpty()
                && blocks.get(0).heading()
                && blocks.get(0).runs().stream()
                        .map(TextBlock.Run::words)
                        .collect(Collectors.joining())
                        .strip()
                        .equals(title);
    }

    /** How many of its statements begin with somebody who is not named. */
    public long unnamed() {
        return cards.stream().filter(card -> !card.rests()).count();
    }
}
