package org.zufolge.server.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Statement;

/**
 * A statement with all that a reader asks about it.
 *
 * @param statement what is said
 * @param words the same, to be shown
 * @param style the class that draws its certainty
 * @param hands who passed it on, origin first
 * @param gist certainty and hands in one sentence
 * @param alternatives the ids of statements that say otherwise
 * @param parts the ids of statements that are part of it
 */
public record StatementCard(
        Statement statement,
        String words,
        String style,
        List<HandView> hands,
        String gist,
        List<String> alternatives,
        List<String> parts) {
    public StatementCard {
        hands = List.copyOf(hands);
        alternatives = List.copyOf(alternatives);
        parts = List.copyOf(parts);
    }

    static StatementCard of(Statement statement, List<Statement> all, Wording wording) {
        List<HandView> hands = HandView.of(statement);
        String line = hands.stream().map(hand -> named(hand, wording)).collect(Collectors.joining(" → "));
        return new StatementCard(
                statement,
                Plain.of(statement.content().text()),
                style(statement.certainty()),
                hands,
                wording.certainty(statement.certainty()) + ": " + line,
                all.stream()
                        .filter(other -> statement.id().equals(other.alternativeTo())
                                || other.id().equals(statement.alternativeTo()))
                        .map(Statement::id)
                        .toList(),
                all.stream()
                        .filter(other -> statement.id().equals(other.parent()))
                        .map(Statement::id)
                        .toList());
    }

    private static String named(HandView hand, Wording wording) {
        String name = hand.name();
        if (name == null) {
            return wording.say("hand.unknown");
        }
        return hand.named() ? name : name + " (" + wording.say("hand.unnamed") + ")";
    }

    /** The class that draws a certainty. */
    public static String style(Certainty certainty) {
        return certainty.word().replace(' ', '-');
    }

    /** Whether its origin is somebody whose name is given. */
    public boolean rests() {
        return !hands.isEmpty() && hands.get(0).named();
    }

    /** The statement that it is part of; null for none. */
    public @Nullable String whole() {
        return statement.parent();
    }
}
