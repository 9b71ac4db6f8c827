package org.zufolge.server.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zufolge.formats.CodePointText;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.stories.account.Claim;
import org.zufolge.stories.account.Origin;
import org.zufolge.stories.account.Reason;
import org.zufolge.stories.account.StoryReport;
import org.zufolge.stories.account.Voice;

/**
 * A claim on its story's page.
 *
 * @param id the claim's
 * @param words what is claimed
 * @param verdict who stands behind it
 * @param style the class that draws the verdict
 * @param origins the first hands
 * @param history who said it when
 * @param reasons what the verdict rests on
 * @param circles outlets that cite one another
 * @param renderings how outlets put it, where they put it differently
 */
public record ClaimView(
        String id,
        String words,
        String verdict,
        String style,
        List<OriginView> origins,
        List<Turning> history,
        List<Why> reasons,
        List<String> circles,
        List<Rendering> renderings) {
    private static final int MOST_RENDERINGS = 12;

    public ClaimView {
        origins = List.copyOf(origins);
        history = List.copyOf(history);
        reasons = List.copyOf(reasons);
        circles = List.copyOf(circles);
        renderings = List.copyOf(renderings);
    }

    /**
     * A first hand.
     *
     * @param name what it is called
     * @param named whether its name is given
     * @param against whether it denies the claim
     * @param outlets who brings its word
     */
    public record OriginView(String name, boolean named, boolean against, String outlets) {}

    /**
     * A statement in the claim's history.
     *
     * @param day when
     * @param outlet where
     * @param turn what it did to the claim, in words
     * @param style the class that draws this
     * @param words what was said
     * @param href where it stands
     * @param reprinted whether it only stands in a reprint
     */
    public record Turning(
            String day, String outlet, String turn, String style, String words, String href, boolean reprinted) {}

    /**
     * A reason.
     *
     * @param kind what it shows, in words
     * @param outlet whose report shows it
     * @param words the report's words; null where the whole report shows it
     * @param href the report
     */
    public record Why(String kind, String outlet, @Nullable String words, String href) {}

    /**
     * How an outlet puts a claim.
     *
     * @param outlet whose words they are
     * @param cue the word that says "said"; null for none
     * @param certainty how sure it is, in words
     * @param style the class that draws this
     * @param words the words, those told apart that the first to tell it has not
     * @param href where it stands
     */
    public record Rendering(
            String outlet, @Nullable String cue, String certainty, String style, List<Piece> words, String href) {
        public Rendering {
            words = List.copyOf(words);
        }
    }

    /** Words, and whether they are this rendering's own. */
    public record Piece(String words, boolean own) {}

    static ClaimView of(Claim claim, Told story, Wording wording) {
        Map<String, StoryReport> reports = story.reports();
        return new ClaimView(
                claim.id(),
                Plain.of(claim.words()),
                Told.verdict(claim, wording),
                Told.style(claim.verdict()),
                claim.origins().stream()
                        .map(origin -> origin(origin, reports, wording))
                        .toList(),
                claim.voices().stream()
                        .map(voice -> turning(voice, reports, wording))
                        .toList(),
                claim.why().stream()
                        .map(reason -> why(reason, story, wording))
                        .distinct()
                        .toList(),
                claim.circles().stream()
                        .map(circle -> circle.outlets().stream()
                                .map(Plain::of)
                                .collect(Collectors.joining(
                                        " → ",
                                        "",
                                        " → " + Plain.of(circle.outlets().get(0)))))
                        .toList(),
                renderings(claim, reports, wording));
    }

    private static OriginView origin(Origin origin, Map<String, StoryReport> reports, Wording wording) {
        return new OriginView(
                Plain.of(origin.name()),
                origin.named(),
                origin.against(),
                origin.reports().stream()
                        .map(key -> outlet(key, reports, wording))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static Turning turning(Voice voice, Map<String, StoryReport> reports, Wording wording) {
        StoryReport report = reports.get(voice.report());
        return new Turning(
                report == null ? "" : wording.shortDay(report.day()),
                outlet(voice.report(), reports, wording),
                wording.say("turn." + voice.turn().name()),
                voice.turn().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Plain.of(voice.statement().content().text()),
                Link.statement(voice.report(), voice.statement().id()),
                voice.reprinted());
    }

    private static Why why(Reason reason, Told story, Wording wording) {
        Reading reading = story.readings().get(reason.report());
        String words = reading == null || reason.spans().isEmpty()
                ? null
                : Plain.of(new CodePointText(reading.text())
                        .passage(reason.spans())
                        .text());
        return new Why(
                wording.say("reason." + reason.kind().name()),
                outlet(reason.report(), story.reports(), wording),
                words,
                Link.report(reason.report()));
    }

    /** One for each outlet that has words of its own, where there are two at least. */
    private static List<Rendering> renderings(Claim claim, Map<String, StoryReport> reports, Wording wording) {
        Map<String, Voice> different = new LinkedHashMap<>();
        Set<String> outlets = new HashSet<>();
        for (Voice voice : claim.voices()) {
            String outlet = outlet(voice.report(), reports, wording);
            if (!voice.reprinted() && different.size() < MOST_RENDERINGS && outlets.add(outlet)) {
                different.putIfAbsent(words(voice).toLowerCase(Locale.ROOT), voice);
            }
        }
        if (different.size() < 2) {
            return List.of();
        }
        List<Rendering> renderings = new ArrayList<>();
        Set<String> first = null;
        for (Voice voice : different.values()) {
            Statement statement = voice.statement();
            renderings.add(new Rendering(
                    outlet(voice.report(), reports, wording),
                    Plain.ofNullable(statement.cue().text()),
                    wording.certainty(statement.certainty()),
                    StatementCard.style(statement.certainty()),
                    pieces(words(voice), first),
                    Link.statement(voice.report(), statement.id())));
            if (first == null) {
                first = Set.copyOf(new HashSet<>(
                        split(words(voice)).stream().map(ClaimView::bare).toList()));
            }
        }
        return renderings;
    }

    /** The words in pieces, as far as possible together, by whether the first rendering has them too. */
    private static List<Piece> pieces(String words, @Nullable Collection<String> first) {
        if (first == null) {
            return List.of(new Piece(words, false));
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean own = false;
        for (String word : split(words)) {
            boolean isOwn = !first.contains(bare(word));
            if (isOwn != own && piece.length() > 0) {
                pieces.add(new Piece(piece.toString().strip(), own));
                piece.setLength(0);
            }
            own = isOwn;
            piece.append(word).append(' ');
        }
        if (piece.length() > 0) {
            pieces.add(new Piece(piece.toString().strip(), own));
        }
        return pieces;
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }

    /** A word as it is compared: letters and digits, small. */
    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        word.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static String words(Voice voice) {
        return Plain.of(voice.statement().content().text());
    }

    private static String outlet(String key, Map<String, StoryReport> reports, Wording wording) {
        StoryReport report = reports.get(key);
        return report == null ? wording.say("outlet.unknown") : Told.outlet(report, wording);
    }
}
