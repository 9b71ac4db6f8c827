package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/** A relative clause that is what its noun says: Berichte, wonach …; eine Studie, nach der …; Quellen, denen zufolge …. */
final class RelativeFrame implements Construction {
    private final CueLexicon lexicon;

    RelativeFrame(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "relative-frame";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.opener() < 0 || clause.parent() < 0) {
                continue;
            }
            Extent opener = opener(scene, clause);
            if (opener.isEmpty()) {
                continue;
            }
            NounPhrase antecedent = antecedent(scene, clause);
            boolean pronominal = opener.size() == 1;
            if (antecedent == null) {
                continue;
            }
            CueNoun noun = scene.noun(lexicon, antecedent.head());
            if (noun == null && !pronominal && scene.is(opener.from(), "nach")) {
                continue;
            }
            Clause root = clause;
            while (root.parent() >= 0) {
                root = scene.clauses().get(root.parent());
            }
            Extent source = scene.trimmed(antecedent.from(), antecedent.to());
            Extent content = scene.trimmed(Extent.of(opener.to(), clause.to()));
            int to = Math.max(opener.to(), Math.min(root.to(), scene.contentEnd()));
            found.add(Attribution.of(StatementType.INDIRECT, content, name())
                    .medium(noun == null ? Medium.SPEECH_OR_WRITING : noun.medium())
                    .certainty(noun == null ? Certainty.UNCOMMITTED : noun.certainty())
                    .cue(cue(scene, opener))
                    .frame(Extent.of(root.from(), to).minus(content))
                    .source(source)
                    .via(via(scene, scene.clauses().get(clause.parent()), source)));
        }
    }

    /** [Sie] verwies auf eine Studie, wonach …: who hands on what the noun says, where the verb tells that. */
    private static List<Extent> via(Scene scene, Clause governor, Extent source) {
        Extent basis = Basis.of(scene, governor);
        NounPhrase subject = basis.overlaps(source) ? Frames.sharedSubject(scene, governor) : null;
        return subject == null ? List.of() : List.of(scene.trimmed(subject.from(), subject.to()));
    }

    /** wonach; nach denen; denen zufolge: what opens the clause, or nothing. */
    private static Extent opener(Scene scene, Clause clause) {
        int opener = clause.opener();
        if (scene.lower(opener).equals("wonach") || scene.lower(opener).equals("demzufolge")) {
            return Extent.of(opener, opener + 1);
        }
        if (clause.kind() != Clause.Kind.RELATIVE) {
            return Extent.NONE;
        }
        String before = scene.lower(opener - 1);
        if (scene.tag(opener - 1) == Tag.PREPOSITION && (before.equals("nach") || before.equals("laut"))) {
            return Extent.of(opener - 1, opener + 1);
        }
        return scene.is(opener + 1, "zufolge") ? Extent.of(opener, opener + 2) : Extent.NONE;
    }

    private static Extent cue(Scene scene, Extent opener) {
        if (opener.size() == 1) {
            return opener;
        }
        int cue = scene.is(opener.from() + 1, "zufolge") ? opener.from() + 1 : opener.from();
        return Extent.of(cue, cue + 1);
    }

    /** The noun phrase that the clause hangs on: the last with a noun that says something, or the last of all. */
    private @Nullable NounPhrase antecedent(Scene scene, Clause clause) {
        int comma = clause.from() - 1;
        NounPhrase last = null;
        int lastCue = -1;
        for (int i = comma - 1; i >= scene.from() && lastCue < 0; i--) {
            if (scene.noun(lexicon, i) != null && isIn(scene, i, clause.parent())) {
                lastCue = i;
            }
        }
        for (int from = scene.from(); from < comma; from++) {
            NounPhrase phrase = scene.phrases().at(from, comma, Reach.USUAL);
            if (phrase != null && (lastCue < 0 ? phrase.to() == comma : phrase.head() == lastCue)) {
                return phrase;
            }
            if (phrase != null && lastCue >= phrase.to()) {
                last = phrase;
            }
        }
        return last == null ? null : scene.phrases().at(lastCue, comma, Reach.USUAL);
    }

    private static boolean isIn(Scene scene, int token, int clause) {
        Clause owner = scene.clauseOf(token);
        return owner != null && owner.id() == clause;
    }
}
