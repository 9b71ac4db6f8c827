package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void agreesWithinNumber() {
        assertThat(Article.DIE.agreesWith(Article.DIE)).isTrue();
        assertThat(Article.DIE.agreesWith(Article.DAS)).isFalse();
        assertThat(Article.DIE.agreesWith(Article.NONE)).isTrue();
        assertThat(Article.PLURAL.agreesWith(Article.NONE)).isFalse();
    }

    @Test
    void readsOnlyArticles() {
        assertThat(Article.of("das")).isEqualTo(Article.DAS);
        assertThatThrownBy(() -> Article.of("den")).hasMessageContaining("den");
    }
}
