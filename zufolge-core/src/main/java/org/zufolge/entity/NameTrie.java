package org.zufolge.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.Memo;
import org.zufolge.text.Token;

/** Names by their pieces. Filled once, then only read. */
final class NameTrie {
    private static final String[] ADJECTIVE_ENDINGS = {"e", "en", "er", "es", "em"};

    private final Node root = new Node();
    private final Memo<Start> starts = Memo.of(16, this::start);

    private static final class Node {
        // Most nodes end a name or have one follower; so neither is made before it is needed.
        private @Nullable Map<String, Node> next;
        private @Nullable List<Form> forms;

        @Nullable
        Node follow(String piece) {
            return next == null ? null : next.get(piece);
        }

        Node make(String piece) {
            if (next == null) {
                next = new HashMap<>(2);
            }
            Node node = next.get(piece);
            if (node == null) {
                node = new Node();
                next.put(piece, node);
            }
            return node;
        }

        void end(Form form) {
            if (forms == null) {
                forms = new ArrayList<>(1);
            }
            forms.add(form);
        }

        List<Form> ended() {
            return forms == null ? List.of() : forms;
        }
    }

    /**
     * A form of a name.
     *
     * @param text without marks
     * @param pieces as the table writes them
     * @param adjective for each piece, whether it takes adjective endings
     * @param entry what it names
     * @param use how it points there
     * @param common whether it is a common word as well
     */
    record Form(String text, List<String> pieces, boolean[] adjective, NamedEntry entry, NameUse use, boolean common) {}

    /**
     * A form found.
     *
     * @param length how many tokens it has
     * @param form the form
     * @param exact whether it is written just so
     */
    record Found(int length, Form form, boolean exact) {}

    /**
     * What may begin with a token: the same for each of its form.
     *
     * @param found the names that it is by itself
     * @param pieces of the form
     * @param next where longer names go on, or null
     */
    private record Start(
            List<Found> found,
            List<String> pieces,
            @Nullable Node next) {
        static final Start NONE = new Start(List.of(), List.of(), null);
    }

    /** Adds a form with the marks {@code ~} and {@code !} of the tables. */
    void add(String marked, NamedEntry entry, NameUse use) {
        boolean common = marked.endsWith("!");
        boolean inflected = marked.indexOf('~') >= 0;
        String text = common ? marked.substring(0, marked.length() - 1) : marked;
        if (inflected) {
            text = text.replace("~", "");
        }
        List<String> pieces = new ArrayList<>(4);
        NamePieces.split(text, pieces);
        boolean[] adjective = new boolean[pieces.size()];
        if (inflected) {
            int from = 0;
            for (int piece = 0; piece < adjective.length; piece++) {
                int after = marked.indexOf(pieces.get(piece), from)
                        + pieces.get(piece).length();
                adjective[piece] = after < marked.length() && marked.charAt(after) == '~';
                from = after;
            }
        }
        add(root, 0, new Form(text, List.copyOf(pieces), adjective, entry, use, common));
    }

    /** Adds a form that has no marks: an adjective in front of the last piece takes endings. */
    void addGiven(String text, NamedEntry entry) {
        List<String> pieces = new ArrayList<>(4);
        NamePieces.split(text, pieces);
        boolean[] adjective = new boolean[pieces.size()];
        for (int piece = 0; piece + 1 < adjective.length; piece++) {
            String small = pieces.get(piece).toLowerCase(Locale.ROOT);
            adjective[piece] = !stem(small).equals(small)
                    && Wordforms.german().lookup(small, false).modifier() != 0;
        }
        add(root, 0, new Form(text, List.copyOf(pieces), adjective, entry, NameUse.NAME, false));
    }

    private void add(Node node, int at, Form form) {
        if (at == form.pieces.size()) {
            node.end(form);
            return;
        }
        String folded = NamePieces.fold(form.pieces.get(at));
        if (!form.adjective[at]) {
            add(node.make(folded), at + 1, form);
            return;
        }
        String stem = stem(folded);
        for (String ending : ADJECTIVE_ENDINGS) {
            add(node.make(stem.concat(ending)), at + 1, form);
        }
        if (form.use == NameUse.ADJECTIVE) {
            add(node.make(stem), at + 1, form);
        }
    }

    private static String stem(String folded) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }

    /** The names that begin at a token, shortest first; where several end at the same token, the best first. */
    List<Found> startingAt(List<Token> tokens, int at) {
        Start start = starts.get(tokens.get(at).spelling());
        return start.next == null ? start.found : goOn(start, tokens, at);
    }

    /** The names that a form is by itself. */
    List<Found> alone(String form) {
        return start(form).found;
    }

    private static List<Found> goOn(Start start, List<Token> tokens, int at) {
        List<String> pieces = new ArrayList<>(start.pieces);
        List<Found> found = new ArrayList<>(start.found);
        int end = at + 1;
        for (Node node = start.next; node != null; ) {
            int walked = pieces.size();
            while (pieces.size() == walked) {
                if (end == tokens.size()) {
                    return found;
                }
                NamePieces.split(tokens.get(end).form(), pieces);
                if (pieces.size() == walked && !inside(tokens, end)) {
                    return found;
                }
                end++;
            }
            node = follow(node, pieces, walked, end - at, found);
        }
        return found;
    }

    /** Few forms begin a name. */
    private Start start(String form) {
        List<String> pieces = new ArrayList<>(1);
        NamePieces.split(form, pieces);
        List<Found> found = new ArrayList<>(0);
        Node next = pieces.isEmpty() ? null : follow(root, pieces, 0, 1, found);
        return next == null && found.isEmpty() ? Start.NONE : new Start(List.copyOf(found), List.copyOf(pieces), next);
    }

    /** Follows the pieces of one token to the names that end with it, and to where longer ones go on, null for nowhere. */
    private static @Nullable Node follow(Node from, List<String> pieces, int walked, int length, List<Found> found) {
        Node node = from;
        int last = pieces.size() - 1;
        for (int piece = walked; piece < last; piece++) {
            node = node.follow(NamePieces.fold(pieces.get(piece)));
            if (node == null) {
                return null;
            }
        }
        String folded = NamePieces.fold(pieces.get(last));
        Node child = node.follow(folded);
        if (child != null) {
            collect(child, pieces, length, false, found);
        }
        String base = withoutGenitive(folded);
        while (base != null) {
            Node shorter = node.follow(base);
            if (shorter != null) {
                collect(shorter, pieces, length, true, found);
            }
            base = folded.endsWith("es") && base.length() == folded.length() - 1
                    ? folded.substring(0, folded.length() - 2)
                    : null;
        }
        return child == null || child.next == null ? null : child;
    }

    /** The longest name that the first pieces of a compound with hyphens make: {@code SPD} of {@code SPD-Chef}. */
    @Nullable
    Form modifier(String compound) {
        int hyphen = compound.lastIndexOf('-');
        if (hyphen <= 0) {
            return null;
        }
        List<String> pieces = new ArrayList<>(4);
        NamePieces.split(compound.substring(0, hyphen), pieces);
        Form best = null;
        Node node = root;
        for (int at = 0; at < pieces.size(); at++) {
            node = node.follow(NamePieces.fold(pieces.get(at)));
            if (node == null) {
                break;
            }
            for (Form form : node.ended()) {
                if (form.use != NameUse.ADJECTIVE && written(form, pieces, false) != null) {
                    best = form;
                    break;
                }
            }
        }
        return best;
    }

    /** Whether a mark without letters may stand inside a name: a quotation mark, or one with no space around it. */
    private static boolean inside(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.QUOTE) {
            return true;
        }
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() == token.begin()
                && token.end() == tokens.get(at + 1).begin()
                && !token.is(",")
                && !token.is(";");
    }

    private static void collect(Node node, List<String> pieces, int length, boolean genitive, List<Found> found) {
        for (Form form : node.ended()) {
            Boolean exact = written(form, pieces, genitive);
            if (exact != null) {
                found.add(new Found(length, form, exact));
            }
        }
    }

    /** Whether pieces may be this form: null for no, true where each is written as in the table. */
    private static @Nullable Boolean written(Form form, List<String> pieces, boolean genitive) {
        boolean exact = !genitive;
        for (int at = 0; at < form.pieces.size(); at++) {
            String named = form.pieces.get(at);
            String seen = pieces.get(at);
            if (genitive && at == form.pieces.size() - 1) {
                // ISS is no genitive of IS, Kompass none of Kompas, nor is des one of de.
                if (!seen.endsWith("s")
                        || named.endsWith("s")
                        || (named.length() < 3 && !NamePieces.allCapitals(named))) {
                    return null;
                }
                seen = seen.substring(0, seen.length() - 1);
            }
            if (form.use == NameUse.ADJECTIVE
                    && form.adjective[at]
                    && seen.length() == named.length()
                    && Character.isUpperCase(seen.charAt(0))
                    && Character.isLowerCase(named.charAt(0))) {
                // Without an ending and with a capital it is the language: auf Englisch.
                return null;
            }
            if (form.use != NameUse.ADJECTIVE && !NamePieces.capitalsAgree(named, seen)) {
                return null;
            }
            exact &= named.equals(seen) || (form.adjective[at] && named.charAt(0) == seen.charAt(0));
        }
        return exact;
    }

    private static @Nullable String withoutGenitive(String folded) {
        return folded.length() > 2 && folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : null;
    }
}
