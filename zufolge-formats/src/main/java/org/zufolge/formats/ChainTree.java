package org.zufolge.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

/**
 * The statements of a reading by who passed them on: the publisher at the root, below it whom the publisher has them
 * from, and so on to the origin. A statement that is part of another stands with that one instead, whatever its chain.
 */
final class ChainTree {
    /** A parent that is farther up than this, or a circle of parents, is no parent. */
    private static final int DEEPEST_NESTING = 8;

    private final Node root = new Node(null, false, "");
    private final Map<String, List<Statement>> parts = new HashMap<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> unnamedSources = new LinkedHashSet<>();
    private final @Nullable Entity publisher;
    private int restingOnUnnamed;
    private int withoutSource;

    ChainTree(Reading reading) {
        Map<String, Statement> byId = new HashMap<>();
        reading.statements().forEach(statement -> byId.put(statement.id(), statement));
        publisher = publisher(reading.statements());
        for (Statement statement : reading.statements()) {
            count(statement);
            Statement parent = parent(statement, byId);
            if (parent == null) {
                place(statement);
            } else {
                parts.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(statement);
            }
        }
    }

    /** Whose hand all statements passed through last without any words that say so; null if there is none such. */
    @Nullable
    Entity publisher() {
        return publisher;
    }

    /** The publisher's node, or the report's where there is no publisher. */
    Node root() {
        return root;
    }

    /** The statements that are part of this one, in order. */
    List<Statement> parts(Statement whole) {
        return parts.getOrDefault(whole.id(), List.of());
    }

    /** Who had the statement, from the one nearest to the reader to the origin, the publisher left out. */
    List<Entity> handsBelowPublisher(Statement statement) {
        List<Entity> hands = new ArrayList<>();
        for (Hand hand : statement.chain().hands()) {
            hands.add(hand.entity());
        }
        Entity source = statement.sourceEntity();
        if (hands.isEmpty() && source != null) {
            hands.add(source);
        }
        Collections.reverse(hands);
        return publisher == null ? hands : hands.subList(1, hands.size());
    }

    /**
     * The hands that a part passed through and its whole did not, from the one nearest to the reader to the origin; all of
     * the part's hands where the two chains part ways.
     */
    List<Entity> handsBeyond(Statement whole, Statement part) {
        List<Entity> shown = handsBelowPublisher(whole);
        List<Entity> hands = handsBelowPublisher(part);
        boolean goesOn =
                hands.size() >= shown.size() && hands.subList(0, shown.size()).equals(shown);
        return goesOn ? hands.subList(shown.size(), hands.size()) : hands;
    }

    /** How many hands there are besides the publisher. */
    int sources() {
        return sources.size();
    }

    /** How many of them are not named. */
    int unnamedSources() {
        return unnamedSources.size();
    }

    /** How many statements have an origin that is not named. */
    int restingOnUnnamed() {
        return restingOnUnnamed;
    }

    /** How many statements have nobody but the publisher, who does not claim them. */
    int withoutSource() {
        return withoutSource;
    }

    private static @Nullable Entity publisher(List<Statement> statements) {
        Entity publisher = null;
        for (Statement statement : statements) {
            List<Hand> hands = statement.chain().hands();
            if (hands.isEmpty()) {
                return null;
            }
            Hand last = hands.get(hands.size() - 1);
            if (!last.basis().isEmpty()
                    || publisher != null && !publisher.id().equals(last.entity().id())) {
                return null;
            }
            publisher = last.entity();
        }
        return publisher;
    }

    private void count(Statement statement) {
        List<Entity> hands = handsBelowPublisher(statement);
        for (Entity hand : hands) {
            sources.add(hand.id());
            if (!hand.named()) {
                unnamedSources.add(hand.id());
            }
        }
        if (!hands.isEmpty() && !hands.get(hands.size() - 1).named()) {
            restingOnUnnamed++;
        }
        if (isWithoutSource(statement, hands)) {
            withoutSource++;
        }
    }

    /** A publisher can itself be the source; then nothing is missing. */
    private static boolean isWithoutSource(Statement statement, List<Entity> hands) {
        return hands.isEmpty() && statement.sourceEntity() == null;
    }

    private static @Nullable Statement parent(Statement statement, Map<String, Statement> byId) {
        Statement parent = up(statement, byId);
        Statement top = parent;
        for (int level = 1; top != null; level++) {
            if (level > DEEPEST_NESTING) {
                return null;
            }
            top = up(top, byId);
        }
        return parent;
    }

    private static @Nullable Statement up(Statement statement, Map<String, Statement> byId) {
        return statement.parent() == null ? null : byId.get(statement.parent());
    }

    private void place(Statement statement) {
        List<Entity> hands = handsBelowPublisher(statement);
        Node node = root;
        for (Entity hand : hands) {
            node = node.child(hand.id(), new Node(hand, false, hand.name()));
        }
        if (isWithoutSource(statement, hands)) {
            String words = statement.source().text();
            // No id begins with a blank.
            node = node.child(" " + words, new Node(null, true, words));
        }
        node.statements.add(statement);
    }

    /** One hand below the hands that passed it on, and what it had. */
    static final class Node {
        private final @Nullable Entity entity;
        private final boolean unidentified;
        private final String words;
        private final List<Statement> statements = new ArrayList<>();
        private final Map<String, Node> children = new LinkedHashMap<>();

        private Node(@Nullable Entity entity, boolean unidentified, String words) {
            this.entity = entity;
            this.unidentified = unidentified;
            this.words = words;
        }

        private Node child(String key, Node fresh) {
            return children.computeIfAbsent(key, absent -> fresh);
        }

        /** Whose hand it is; null at the root and where it is not known. */
        @Nullable
        Entity entity() {
            return entity;
        }

        /** Whether it stands for a source that is not known. */
        boolean isUnidentified() {
            return unidentified;
        }

        /** The name, or the report's words for a source that is not known; can be empty. */
        String words() {
            return words;
        }

        /** In the order of the text. */
        List<Statement> statements() {
            return statements;
        }

        /** In the order of their first statements. */
        Collection<Node> children() {
            return children.values();
        }

        /** How many nodes stand below one another from here. */
        int depth() {
            int deepest = 0;
            for (Node child : children.values()) {
                deepest = Math.max(deepest, child.depth());
            }
            return deepest + 1;
        }
    }
}
