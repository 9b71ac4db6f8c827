package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.formats.ChainTree.Node;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Statement;

class ChainTreeTest {
    @Test
    void hasThePublisherAtTheRootAndTheOriginAtTheLeaves() {
        ChainTree tree = new ChainTree(Readings.bridge());
        assertThat(tree.publisher()).hasToString("APA");
        assertThat(tree.root().statements()).isEmpty();
        List<Node> first = List.copyOf(tree.root().children());
        assertThat(first).extracting(Node::words).containsExactly("Küstenboten", "Ilse Maranke", "");
        assertThat(first.get(0).children())
                .singleElement()
                .satisfies(node ->
                        assertThat(node.statements()).extracting(Statement::id).containsExactly("s2", "s3", "s4"));
        assertThat(first.get(2).isUnidentified()).isTrue();
        assertThat(tree.root().depth()).isEqualTo(3);
    }

    @Test
    void keepsPartsWithTheirWhole() {
        ChainTree tree = new ChainTree(Readings.bridge());
        Statement whole = Readings.bridge().statements().get(7);
        assertThat(tree.parts(whole)).extracting(Statement::id).containsExactly("s9");
        assertThat(tree.handsBelowPublisher(tree.parts(whole).get(0)))
                .extracting(Entity::name)
                .containsExactly("Ilse Maranke", "Institut Normbau");
        assertThat(tree.handsBeyond(whole, tree.parts(whole).get(0)))
                .extracting(Entity::name)
                .containsExactly("Institut Normbau");
    }

    @Test
    void counts() {
        ChainTree tree = new ChainTree(Readings.bridge());
        assertThat(tree.sources()).isEqualTo(4);
        assertThat(tree.unnamedSources()).isEqualTo(1);
        assertThat(tree.restingOnUnnamed()).isEqualTo(3);
        assertThat(tree.withoutSource()).isEqualTo(1);
    }

    @Test
    void hasNoPublisherWhereChainsDoNotGiveOne() {
        ChainTree tree = new ChainTree(Readings.withoutPublisher());
        assertThat(tree.publisher()).isNull();
        assertThat(tree.root().children()).extracting(Node::words).containsExactly("Ole Brandt", "Börse", "sie");
    }
}
