package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;

/** A reporting clause behind wie: Wie die Polizei mitteilte, …; …, wie die Zeitung schrieb. */
final class WieFrame implements Construction {
    private final CueLexicon lexicon;
    private final VerbCues cues;

    WieFrame(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "wie-frame";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.kind() != Clause.Kind.SUBORDINATE
                    || clause.opener() < 0
                    || !scene.lower(clause.opener()).equals("wie")) {
                continue;
            }
            VerbCues.Match match = cues.match(scene, clause);
            if (match == null || !match.verb().takes(Complement.PARENTHESIS)) {
                continue;
            }
            int from = clause.from();
            int to = clause.to();
            if (scene.is(from - 1, ",")) {
                from--;
            }
            if (scene.is(to, ",")) {
                to++;
            }
            Extent frame = Extent.of(from, to);
            Extent content = scene.trimmed(region(scene, clause).minus(frame));
            if (content.size() < 2) {
                continue;
            }
            StatementType type = StatementType.INDIRECT;
            Quoted pair = scene.quotedAround(content.from());
            if (pair != null && pair.close() >= content.to() - 1) {
                type = StatementType.DIRECT;
                content = Extent.of(pair.open(), pair.close() + 1);
            }
            Extent source = Frames.source(scene, match);
            found.add(Attribution.of(type, content, name() + "/" + match.verb().lemma())
                    .medium(match.verb().medium())
                    .certainty(match.verb().certainty())
                    .cue(Extent.of(clause.opener(), clause.opener() + 1).or(match.cue()))
                    .frame(frame)
                    .source(source)
                    .addressee(Frames.addressee(scene, match, source))
                    .basis(Basis.of(scene, frame, lexicon)));
        }
    }

    /** The main clause around the parenthesis, and those that go on from it. */
    private static Extent region(Scene scene, Clause clause) {
        Clause root = clause;
        while (root.parent() >= 0) {
            root = scene.clauses().get(root.parent());
        }
        if (root.id() == clause.id()) {
            // Wie aus dem Brief hervorgeht, der …, fehlt Geld: the main clause is parted from it
            for (Clause next : scene.clauses()) {
                if (next.kind() == Clause.Kind.MAIN && next.parent() < 0 && next.from() >= clause.to()) {
                    root = next;
                    break;
                }
            }
        }
        int from = root.from();
        int to = root.to();
        for (Clause next : scene.clauses()) {
            if (next.id() > root.id()
                    && next.parent() < 0
                    && (next.first() == root.first() || next.verb().isKonjunktiv())) {
                to = Math.max(to, next.to());
            }
        }
        return Extent.of(from, to);
    }
}
