package org.zufolge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.Treebank.Node;
import org.zufolge.Treebank.Paragraph;

class TreebankTest {
    private static final String LINES = """
            # text = Er geht zum Tor.
            1	Er	er	PRON	PPER	Case=Nom|Number=Sing	2	nsubj	_	_
            2	geht	gehen	VERB	VVFIN	Mood=Ind	0	root	_	_
            3-4	zum	_	_	_	_	_	_	_	_
            3	zu	zu	ADP	APPR	_	5	case	_	_
            4	dem	der	DET	ART	Case=Dat	5	det	_	_
            5	Tor	Tor	NOUN	NN	Case=Dat	2	obl	_	SpaceAfter=No
            6	.	.	PUNCT	$.	_	2	punct	_	_

            1	Gut	gut	ADJ	ADJD	_	0	root	_	SpaceAfter=No
            1.1	ist	sein	AUX	VAFIN	_	_	_	_	_
            2	!	!	PUNCT	$.	_	1	punct	_	_

            1	Ja	ja	INTJ	ITJ	_	0	root	_	_
            """.replace("            ", "");

    @Test
    void joinsSentences() throws IOException {
        List<Paragraph> paragraphs = new Treebank(2).read(new BufferedReader(new StringReader(LINES)));
        assertThat(paragraphs).extracting(Paragraph::text).containsExactly("Er geht zum Tor. Gut!", "Ja");
        assertThat(paragraphs.get(0).ends()).containsExactly(16, 21);
        assertThat(paragraphs.get(0).tokens())
                .extracting(Node::form)
                .containsExactly("Er", "geht", "zum", "Tor", ".", "Gut", "!");
        assertThat(paragraphs.get(0).tokens().get(2)).isEqualTo(new Node(8, 11, "zum", "ADP+DET", "Case=Dat"));
        assertThat(paragraphs.get(0).tokens().get(0).feature("Number")).isEqualTo("Sing");
        assertThat(paragraphs.get(0).tokens().get(0).feature("Tense")).isEmpty();
    }
}
