package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static String text(String html) {
        return new Paragraphs().of(Jsoup.parseBodyFragment(html).body());
    }

    @Test
    void partsBlocksByBlankLines() {
        assertThat(text("<p>Eins <b>und</b>\n zwei.</p><div>Drei.<ul><li>vier</li><li>fünf</li></ul></div>"))
                .isEqualTo("Eins und zwei.\n\nDrei.\n\nvier\n\nfünf");
    }

    @Test
    void takesOneBreakForALineAndTwoForAParagraph() {
        assertThat(text("Eins<br>zwei<br/> <br>drei")).isEqualTo("Eins\nzwei\n\ndrei");
    }

    @Test
    void keepsCharactersAndDropsInvisibleOnes() {
        assertThat(text("»Stra&szlig;e«&nbsp;5 – do\u0308rf&shy;lich \uD83D\uDE00&#8203;"))
                .isEqualTo("»Straße«\u00A05 – do\u0308rflich \uD83D\uDE00");
    }

    @Test
    void leavesScriptsOut() {
        assertThat(text("<p>a<script>b</script><style>c</style>d</p>")).isEqualTo("ad");
    }
}
