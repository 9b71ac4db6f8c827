package org.zufolge.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Head;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/** Makes referents of who published a report, so that it may speak of them too. */
final class Publishers {
    private final EntityLexicon lexicon;

    Publishers(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The publishers of a report, the agency before the outlet.
     *
     * @param referents receives them
     */
    List<Referent> find(Parse parse, Head head, Referents referents) {
        List<Referent> publishers = new ArrayList<>();
        add(head.agency(), "agency", referents, publishers);
        add(head.outlet(), "newspaper", referents, publishers);
        for (Sentence sentence : parse.sentences()) {
            if (sentence.role() == Sentence.Role.DATELINE) {
                for (int i = sentence.from(); i < sentence.to(); i++) {
                    Referent named = referents.named(parse.form(i));
                    if (named != null && publishers.contains(named)) {
                        referents.mark(named, i, i + 1);
                    }
                }
            }
        }
        return publishers;
    }

    private void add(@Nullable String name, String sort, Referents referents, List<Referent> publishers) {
        if (name == null) {
            return;
        }
        NameMatch match = lexicon.candidate(List.of(new Token(0, name.length(), name, Token.Kind.WORD)), 0);
        Referent publisher = referents.add(new Referent(EntityKind.OUTLET, name, true));
        publisher.sort = sort;
        if (match != null && match.entry().entityKind() == EntityKind.OUTLET) {
            publisher.sort = match.entry().kind();
            publisher.wikidata = match.entry().wikidata();
            referents.know(match.entry(), publisher);
        }
        referents.know(name, publisher);
        publishers.add(publisher);
    }
}
