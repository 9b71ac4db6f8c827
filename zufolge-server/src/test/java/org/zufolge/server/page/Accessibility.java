package org.zufolge.server.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page: serious and critical breaches of WCAG 2.2 AA. */
final class Accessibility {
    private static final String SCRIPT = script();

    private Accessibility() {}

    /** One line each; none where all is well. The page's context must bypass the policy against foreign scripts. */
    @SuppressWarnings("unchecked")
    static List<String> breaches(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate("""
                async () => {
                  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                  const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
                  return result.violations
                    .filter(breach => ['serious', 'critical'].includes(breach.impact))
                    .flatMap(breach => breach.nodes.map(
                      node => breach.id + ': ' + node.html.slice(0, 200) + ' ' + (node.failureSummary || '').slice(0, 300)));
                }
                """);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
