package org.zufolge.stories.account;

import java.util.List;

/**
 * The statements of a story that say the same, or deny it.
 *
 * @param id local to the account: {@code c1}, {@code c2}, …
 * @param words what is claimed, in the words of the statement that tells it best
 * @param voices the statements in time: the claim's history
 * @param origins the first hands behind it, those that deny it too
 * @param verdict who stands behind it
 * @param why what the verdict rests on
 * @param circles outlets that cite one another for it
 */
public record Claim(
        String id,
        String words,
        List<Voice> voices,
        List<Origin> origins,
        Verdict verdict,
        List<Reason> why,
        List<Circle> circles) {
    public Claim {
        voices = List.copyOf(voices);
        origins = List.copyOf(origins);
        why = List.copyOf(why);
        circles = List.copyOf(circles);
    }

    /** The verdict in an editor's words. */
    public String verdictWords() {
        return verdict.words(origins.size());
    }
}
