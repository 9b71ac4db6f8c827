package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbReaderTest {
    /** Of the last clause: the verbs that carry the meaning, the auxiliary, the separated particle, and what else it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er sagte das. | sagen | - | - | past singular
            Er hat das gesagt. | sagen | haben | - | singular
            Er hatte das gesagt. | sagen | haben | - | past singular
            Er wird das sagen. | sagen | werden | - | singular
            Er will das sagen. | sagen | wollen | - | singular
            Er wurde gesehen. | sehen | werden | - | past singular passive
            Er ist gesehen worden. | sehen | sein | - | singular passive
            Er wird gesehen werden. | sehen | werden | - | singular passive
            Er teilte das mit. | mitteilen | - | mit | past singular
            Er hat das mitgeteilt. | mitteilen | haben | - | singular
            Sie sagt, dass er das mitteilte. | mitteilen | - | - | past singular
            Er lehnte den Plan gestern ab. | lehnen ablehnen | - | ab | past singular
            Er lässt das prüfen. | prüfen | lassen | - | singular
            Sie lassen grüßen. | grüßen | lassen | - | plural
            Er ist krank. | sein | - | - | singular
            Er habe das gesehen. | sehen | haben | - | singular
            Sie kommen. | kommen | - | - | plural
            Sie kamen. | kommen | - | - | past plural
            Er versucht, das zu sagen. | sagen | - | - | -
            Er versucht, das mitzuteilen. | mitteilen | - | - | -
            Er hofft, gesehen worden zu sein. | sehen | - | - | passive
            Er hofft, gesehen zu werden. | sehen | - | - | passive
            Er hat das bekannt gegeben. | bekanntgeben geben | haben | - | singular
            Er gab das bekannt. | geben bekanntgeben | - | bekannt | past singular
            Er hat vor allem geschlafen. | schlafen | haben | - | singular
            Er kam vor kurzem. | kommen | - | - | past singular
            Er trug vor allem Hüte. | tragen | - | - | past singular
            Er gab das auf dem Dach auf. | aufgeben | - | auf | past singular
            Er trat für sie ein. | eintreten | - | ein | past singular
            Er gab das zu. | geben zugeben | - | zu | past singular
            Er schlug (das steht fest) zu. | schlagen zuschlagen | - | zu | past singular
            Sie würden kommen. | kommen | werden | - | plural
            Er hätte kommen können. | kommen können | haben | - | singular
            Er muss das gesehen haben. | sehen | müssen | - | singular
            Er steht auf. | aufstehen | - | auf | singular
            Er rief Hallo. | rufen | - | - | past singular
            Er und sie gehören dazu. | gehören | - | - | plural
            Er las „Ich gehe“ vor. | lesen vorlesen | - | vor | past singular
            Er gehört ihr. | gehören | - | - | singular
            Sie sagen, er nehme an dem Spiel teil. | teilnehmen | - | teil | singular
            Er bleibt stehen. | stehen stehenbleiben | - | stehen | singular
            Sie sagte, er werde verkauft. | verkaufen | werden | - | singular passive
            Sie sagte, er werde verkaufen. | verkaufen | werden | - | singular
            Verletzt wurde niemand. | verletzen | werden | - | past singular passive
            Er muss gesehen werden. | sehen | müssen | - | singular passive
            Er hofft, gesehen zu werden. | sehen | - | - | passive
            Er will Lehrer werden. | werden | wollen | - | singular
            Er wird gehört werden. | gehören hören | werden | - | singular passive
            Er hat ihm das mit gesagt. | sagen | haben | - | singular
            Er sagte weiter. | sagen weitersagen | - | - | past singular
            Er sagt, das zu lesen mache Spaß. | lesen machen | - | - | singular
            Er sagt, fest gestellt habe er nichts. | feststellen stellen | haben | - | singular
            Er will gehen (und singen). | gehen | wollen | - | singular
            Sie sagt, dass er an ihr vorbei ging. | gehen | - | - | past singular
            Er sprach sich aus. | aussprechen | - | aus | past singular
            Er sprach sich aus Not aus. | aussprechen | - | aus | past singular
            Er gab an einem Tag alles. | geben | - | - | past singular
            Er kam an. | ankommen | - | an | past singular
            Er brach in Tränen aus. | ausbrechen | - | aus | past singular
            """)
    void putsTheVerbsTogether(String text, String lemmas, String auxiliary, String particle, String properties) {
        for (String before : new String[] {"", "Es regnete. "}) {
            Parsed parsed = Parsed.of(before + text);
            List<Clause> clauses = parsed.sentence(before.isEmpty() ? 0 : 1);
            VerbComplex verb = clauses.get(clauses.size() - 1).verb();
            assertThat(String.join(" ", verb.lemmas())).isEqualTo(lemmas);
            assertThat(verb.auxiliary()).isEqualTo(auxiliary.equals("-") ? "" : auxiliary);
            assertThat(verb.particle() < 0 ? "-" : parsed.parse().form(verb.particle()))
                    .isEqualTo(particle);
            assertThat(properties(verb)).isEqualTo(properties);
        }
    }

    @Test
    void findsAParticleBehindAnotherClause() {
        Parsed parsed = Parsed.of("Er nimmt ihn, der lacht, mit.");
        VerbComplex verb = parsed.sentence(0).get(0).verb();
        assertThat(verb.lemmas()).containsExactly("mitnehmen");
        assertThat(verb.particle()).isEqualTo(parsed.at("mit"));
    }

    @Test
    void givesWhereTheVerbsStand() {
        Parsed parsed = Parsed.of("Sie sagt, dass er das gesehen haben muss.");
        VerbComplex verb = parsed.sentence(0).get(1).verb();
        assertThat(verb.finite()).isEqualTo(parsed.at("muss"));
        assertThat(verb.others()).containsExactly(parsed.at("gesehen"), parsed.at("haben"));
    }

    private static String properties(VerbComplex verb) {
        List<String> properties = new ArrayList<>();
        if (verb.past()) {
            properties.add("past");
        }
        if (verb.plural()) {
            properties.add("plural");
        }
        if (verb.singular()) {
            properties.add("singular");
        }
        if (verb.passive()) {
            properties.add("passive");
        }
        return properties.isEmpty() ? "-" : String.join(" ", properties);
    }
}
