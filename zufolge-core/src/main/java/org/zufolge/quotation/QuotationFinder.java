package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import org.zufolge.grammar.Parse;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;

/**
 * Finds every statement of a report: the constructions, sentence by sentence, then direct speech, then the sources that
 * carry on from one sentence to the next.
 */
public final class QuotationFinder {
    private final List<Construction> constructions;
    private final DirectSpeech directSpeech;
    private final NestedQuotation nested;
    private final CarryOn carryOn;

    public QuotationFinder(CueLexicon lexicon) {
        constructions = List.of(
                new ClausalComplement(lexicon),
                new WieFrame(lexicon),
                new SoFrame(lexicon),
                new PrepositionalFrame(lexicon),
                new AnaphoricObject(lexicon),
                new RelativeFrame(lexicon),
                new SententialRelative(lexicon),
                new NounComplement(lexicon),
                new NounPredicate(lexicon),
                new DependentKonjunktiv(),
                new BackReference(lexicon),
                new SummedUp(lexicon),
                new Answer(lexicon),
                new Declined(lexicon),
                new Intention(lexicon),
                new SelfReport(lexicon),
                new Hearsay(lexicon),
                new HearsayAdverb(lexicon),
                new BareKonjunktiv(lexicon),
                ClausalComplement.nested(lexicon));
        directSpeech = new DirectSpeech(lexicon);
        nested = new NestedQuotation(lexicon);
        carryOn = new CarryOn(lexicon);
    }

    /** The names of its constructions, in the order in which they are tried. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        constructions.forEach(construction -> names.add(construction.name()));
        names.addAll(directSpeech.names());
        names.add(NestedQuotation.NAME);
        return names;
    }

    /**
     * The statements of a report, in the order of its sentences.
     *
     * @param parse the report as grammar sees it
     */
    public List<Attribution> find(Parse parse) {
        List<Scene> scenes = new ArrayList<>();
        List<List<Attribution>> found = new ArrayList<>();
        List<List<Quoted>> quoted = QuotedBySentence.of(parse);
        for (int s = 0; s < parse.sentences().size(); s++) {
            Scene scene = new Scene(parse, s, quoted.get(s));
            List<Attribution> here = new ArrayList<>();
            if (scene.sentence().role() == Sentence.Role.BODY) {
                for (Construction construction : constructions) {
                    construction.find(scene, here);
                    if (!scene.quoted().isEmpty() && !here.isEmpty()) {
                        here.removeIf(attribution -> isQuoted(scene, attribution));
                        here.replaceAll(attribution -> attribution
                                .content(WholeQuotations.of(scene, attribution.content()))
                                .frame(WholeQuotations.frame(scene, attribution.frame())));
                    }
                }
                Layers.join(scene, here);
            }
            scenes.add(scene);
            if (s > 0) {
                found.get(s - 1).removeIf(attribution -> isTakenUp(attribution, here));
            }
            found.add(here);
        }
        directSpeech.find(scenes, found);
        for (Scene scene : scenes) {
            List<Attribution> here = found.get(scene.number());
            nested.find(scenes, scene.number(), here);
            Layers.join(scene, here);
            here.replaceAll(attribution -> attribution
                    .frame(WholeQuotations.frame(scene, attribution.frame()))
                    .source(WholeQuotations.of(scene, attribution.source()))
                    .addressee(WholeQuotations.of(scene, attribution.addressee())));
        }
        return carryOn.resolve(scenes, found);
    }

    /** Der Fahrer soll geschlafen haben. Das berichtet die Zeitung: hearsay that the next sentence gives a source is no more. */
    private static boolean isTakenUp(Attribution attribution, List<Attribution> next) {
        return attribution.type() == StatementType.FREE_INDIRECT
                && next.stream()
                        .anyMatch(other ->
                                other.content().contains(attribution.content().from()));
    }

    /** What a speaker reports within quotation marks is part of what the speaker says. */
    private static boolean isQuoted(Scene scene, Attribution attribution) {
        Extent whole = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
        Quoted pair = scene.quotedAround(whole.from());
        return pair != null && whole.to() <= pair.close() + 2 && scene.sentenceIsQuoted(pair, whole);
    }
}
