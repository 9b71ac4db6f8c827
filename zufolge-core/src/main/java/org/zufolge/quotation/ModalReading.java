package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;

/** What a modal verb means in its clause: soll geschlafen haben is hearsay, will schlafen an intention. */
final class ModalReading {
    private final CueLexicon lexicon;

    ModalReading(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reading that fits tense, mood and infinitive best; null where there is no modal with a verb. */
    CueModal.@Nullable Reading of(Scene scene, VerbComplex verb) {
        boolean perfect = isPerfect(scene, verb);
        CueModal best = null;
        for (CueModal modal : lexicon.modals(verb.auxiliary())) {
            if (modal.form() == form(verb) && (perfect || !modal.perfect()) && (best == null || modal.perfect())) {
                best = modal;
            }
        }
        return best == null ? null : best.reading();
    }

    /** geschlafen haben, verletzt worden sein: of what is past. */
    static boolean isPerfect(Scene scene, VerbComplex verb) {
        boolean participle = false;
        for (int other : verb.others()) {
            participle |= scene.tag(other) == Tag.PARTICIPLE;
        }
        int last =
                verb.others().isEmpty() ? -1 : verb.others().get(verb.others().size() - 1);
        return participle && (scene.is(last, "haben") || scene.is(last, "sein"));
    }

    private static CueModal.Form form(VerbComplex verb) {
        return switch (verb.mood()) {
            case KONJUNKTIV_1 -> CueModal.Form.KONJUNKTIV_1;
            case KONJUNKTIV_2 -> CueModal.Form.KONJUNKTIV_2;
            default -> verb.past() ? CueModal.Form.PAST : CueModal.Form.PRESENT;
        };
    }
}
