package org.zufolge.stories;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zufolge.stories.copy.Reprinting;
import org.zufolge.stories.copy.Sketch;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/**
 * Sorts reports into stories as they come in: each joins the story of the reports that it is most like, or opens one. Of
 * those on the shelf only so many are looked at, found by the report's rarest terms and by its wording, within a few days;
 * so each report costs the same. A story bears an id made from the key of its first report, and keeps it. After the
 * single-pass clustering of Allan, Carbonell et al., "Topic Detection and Tracking Pilot Study", 1998.
 */
public final class StoryDesk implements Placing {
    /** A story that nothing was heard of for so long is over. */
    private static final int DAYS = 6;
    /** So many terms are looked up. */
    private static final int LOOKED_UP = 14;
    /** So many reports are looked at for each. */
    private static final int MOST_PER_HANDLE = 40;
    /** From here on a report is like a story: between what the likest of others reach and the least like of its own. */
    private static final double ALIKE = 0.13;

    private static final double COST_OF_A_DAY = 0.01;

    private static final int ID_BYTES = 8;

    private final Tokenizer tokenizer = new Tokenizer();
    private final Reprinting reprinting = new Reprinting();

    @Override
    public Placement place(Filed filed, Shelf shelf) {
        return ready(filed, tokenizer.tokenize(filed.reading().text())).on(shelf);
    }

    @Override
    public Placeable ready(Filed filed, List<Token> tokens) {
        Contents contents = Contents.of(filed.reading(), tokens);
        return shelf -> place(filed, contents, shelf);
    }

    private Placement place(Filed filed, Contents contents, Shelf shelf) {
        Indexed indexed = Indexed.of(contents, shelf);
        Set<String> handles = new LinkedHashSet<>(contents.bands());
        indexed.known().stream().limit(LOOKED_UP).forEach(handles::add);
        List<Card> cards =
                shelf.find(handles, filed.day().minusDays(DAYS), filed.day().plusDays(DAYS), MOST_PER_HANDLE);

        Map<String, Candidate> stories = new TreeMap<>();
        List<Card> earlier = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        // the earliest first
        Collections.reverse(cards);
        for (Card card : cards) {
            Profile profile = card.body().profile();
            stories.computeIfAbsent(card.story(), story -> new Candidate())
                    .add(profile, Math.abs(ChronoUnit.DAYS.between(card.day(), filed.day())));
            if (!card.day().isAfter(filed.day())) {
                earlier.add(card);
                sketches.add(profile.sketch());
            }
        }
        Reprinting.Reprint reprint = reprinting.of(contents.shingles(), sketches);
        Card original = reprint == null ? null : earlier.get(reprint.original());
        String story = original == null ? nearest(indexed.profile(), stories) : original.story();
        boolean opened = story == null;
        if (story == null) {
            story = id(filed.key());
        }
        shelf.put(
                new Card(filed.key(), story, filed.day(), indexed.profile().body()), indexed.terms(), contents.bands());
        return new Placement(
                story, opened, original == null ? null : original.key(), reprint == null ? 1 : reprint.novelty());
    }

    private static @Nullable String nearest(Profile report, Map<String, Candidate> stories) {
        String nearest = null;
        double most = ALIKE;
        for (Map.Entry<String, Candidate> story : stories.entrySet()) {
            double likeness = story.getValue().likeness(report);
            if (likeness > most) {
                most = likeness;
                nearest = story.getKey();
            }
        }
        return nearest;
    }

    /** What was found of a story. */
    private static final class Candidate {
        private final List<Profile> profiles = new ArrayList<>();
        private long days = Long.MAX_VALUE;

        void add(Profile profile, long away) {
            profiles.add(profile);
            days = Math.min(days, away);
        }

        double likeness(Profile report) {
            return report.likenessTo(profiles) - days * COST_OF_A_DAY;
        }
    }

    private static String id(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "st-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
