package org.zufolge.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotScale;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.archive.Query;
import org.zufolge.report.Report;

/** Every page, with a browser, over the example reports. With {@code -Dzufolge.write=true} the README's pictures are made. */
class PagesTest {
    private static final String DISPATCH = "Morlau (dpa) - In Morlau ist in der Nacht eine Lagerhalle ausgebrannt. "
            + "Drei Menschen seien verletzt worden, sagte Feuerwehrsprecherin Ines Torbach am Montag. Nach Angaben aus "
            + "Ermittlerkreisen soll es Brandstiftung gewesen sein. Die Stadt Hamburg wies das zurück.\n\n"
            + "<script>document.title = 'gekapert'</script> Die Ursache sei noch unklar, teilte die Polizei mit.";
    private static final int MOST_BYTES = 150_000;

    private static DemoRoom room;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws IOException {
        room = DemoRoom.filled();
        visitor = new Visitor();
    }

    @AfterAll
    static void close() throws IOException {
        visitor.close();
        room.close();
    }

    @AfterEach
    void scriptsAndPolicyAgree() {
        assertThat(visitor.complaints()).isEmpty();
    }

    private static Page visit(Page page, String path) {
        page.navigate(room.at(path));
        return page;
    }

    /** The story with the most reports. */
    private static String story() {
        return room.archive().stories(null, null, null, 50).items().stream()
                .max((a, b) -> Long.compare(a.reports(), b.reports()))
                .orElseThrow()
                .id();
    }

    /** A report whose statements have all that a report's page shows. */
    private static String report() {
        return room.archive()
                .reports(Query.parse("Harmsdorf certainty:denied"), null, 1)
                .items()
                .get(0)
                .key();
    }

    private static Page pasted(Page page) {
        visit(page, "/read");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(DISPATCH);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Lesen").setExact(true))
                .click();
        page.waitForSelector("#text");
        return page;
    }

    @Test
    void frontPageShowsStoriesWithTheirWeakestClaims() {
        Page page = visit(visitor.page(), "/");
        assertThat(page.locator("article.story").count()).isGreaterThan(5);
        assertThat(page.locator("article.story").first()).containsText("Am schwächsten belegt");
        assertThat(page.locator("article.story .verdict").first()).isVisible();
        page.locator("article.story h3 a").first().click();
        assertThat(page.locator("h1")).isVisible();
        page.waitForURL(Pattern.compile(".*/stories/.*"));
        page.context().close();
    }

    @Test
    void frontPageIsLightAndQuick() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        Page page = visitor.page();
        List<String> addresses = new ArrayList<>();
        page.onResponse(response -> addresses.add(response.url()));
        visit(page, "/");
        page.waitForSelector("article.story");
        long bytes = 0;
        for (String address :
                addresses.stream().filter(url -> !url.endsWith("/live")).toList()) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            bytes += answer.body().length;
        }
        assertThat(bytes).as("bytes of %s", addresses).isLessThan(MOST_BYTES);
        page.context().close();
    }

    @Test
    void filtersWhileOneTypes() {
        Page page = visit(visitor.page(), "/");
        int all = page.locator("article.story").count();
        page.locator("#q").pressSequentially("Stadlhuber");
        page.waitForURL(Pattern.compile(".*q=Stadlhuber.*"));
        assertThat(page.locator("#stories")).containsText("Stadlhuber");
        assertThat(page.locator("article.story").count()).isBetween(1, all - 1);

        page.locator("#q").fill("certainty:blau");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("nicht zu verstehen");

        page.locator("#q").fill("");
        page.locator(".filter summary").click();
        page.locator("#certainty").selectOption("CT-");
        page.waitForURL(Pattern.compile(".*certainty=CT-.*"));
        assertThat(page.locator("article.story").first()).isVisible();
        page.locator("#outlet").fill("Kein solches Blatt");
        page.locator("#outlet").blur();
        assertThat(page.locator(".empty")).containsText("Keine Geschichte passt");
        page.context().close();
    }

    @Test
    void filtersByPersonAndPlaceWithoutAnyScript() {
        Page page = visitor.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        visit(page, "/?person=Stadlhuber&place=Wien");
        assertThat(page.locator("article.story").first()).containsText("Stadlhuber");
        visit(page, "/?person=Niemandsname");
        assertThat(page.locator(".empty")).isVisible();
        page.context().close();
    }

    @Test
    void readsWhatIsPasted() {
        Page page = pasted(visitor.page());
        assertThat(page.locator("h1")).containsText("Morlau");
        assertThat(page).hasTitle(Pattern.compile("Morlau.*Zufolge"));
        assertThat(page.locator("#text")).containsText("<script>document.title = 'gekapert'</script>");
        Locator own = page.locator("#text p").first();
        assertThat(own).containsText("eine Lagerhalle ausgebrannt");
        assertThat(page.locator("#text a.s").filter(new Locator.FilterOptions().setHasText("Lagerhalle")))
                .hasCount(0);
        page.context().close();
    }

    @Test
    void showsTheHandsOfAStatementThatIsPointedAt() {
        Page page = pasted(visitor.page());
        Locator injured = page.locator("#text a.s").filter(new Locator.FilterOptions().setHasText("Drei Menschen"));
        injured.hover();
        Locator stage = page.locator("#stage");
        assertThat(stage.locator(".hand").first()).containsText("Ines Torbach");
        assertThat(stage.locator(".hand.named").first()).isVisible();
        assertThat(stage.locator(".hand.publisher")).containsText("dpa");
        assertThat(page.locator("#text .proof").filter(new Locator.FilterOptions().setHasText("sagte")))
                .isVisible();
        assertThat(injured).hasClass(Pattern.compile(".*\\blit\\b.*"));

        page.locator("#text a.s")
                .filter(new Locator.FilterOptions().setHasText("Brandstiftung"))
                .hover();
        assertThat(stage.locator(".hand.nameless").first()).containsText("Ermittlerkreisen");
        assertThat(stage.locator(".hand.nameless").first()).containsText("ungenannt");
        page.keyboard().press("Escape");
        assertThat(stage).containsText("Zeigen Sie");
        page.context().close();
    }

    @Test
    void isReadByKeyboardAlone() {
        Page page = visit(visitor.page(), "/reports/" + report());
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        int steps = 0;
        while (!(boolean) page.evaluate("() => document.activeElement.matches('#text a.s')") && steps++ < 20) {
            page.keyboard().press("Tab");
        }
        String id = (String) page.evaluate("() => document.activeElement.dataset.s");
        assertThat(page.locator("#stage .hand").first()).isVisible();
        String gist = (String) page.evaluate(
                "() => document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent");
        assertThat(gist).contains(": ");
        page.keyboard().press("Tab");
        assertThat((String) page.evaluate("() => document.activeElement.dataset.s"))
                .isNotEqualTo(id);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*#s[0-9]+"));
        page.context().close();
    }

    @Test
    void keepsAReportAndSaysWhatCannotBeRead() {
        Page page = visit(visitor.page(), "/read");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("Lindau – Der Hafen bleibt gesperrt, teilte das Landratsamt mit. Das sagte auch Vera Mohnkopf.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lesen und behalten"))
                .click();
        page.waitForURL(Pattern.compile(".*/reports/[0-9a-f]{32}"));
        assertThat(page.locator(".tools")).containsText("Zur Geschichte");

        visit(page, "/read");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill(
                        "The harbour will stay closed for the rest of the week, the mayor said on Monday in a statement.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Lesen").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("ließ sich nicht lesen");
        assertThat(page.locator("#text")).hasValue(Pattern.compile("The harbour.*"));
        page.context().close();
    }

    @Test
    void showsSourcesTimesAndPlacesBesideTheText() {
        Page page = visit(visitor.page(), "/reports/" + report());
        assertThat(page.locator(".sources li").count()).isGreaterThan(2);
        assertThat(page.locator(".timeline .published")).isVisible();
        assertThat(page.locator("svg.map .dot").first()).isVisible();
        String land = (String)
                page.evaluate(
                        "async () => (await (await fetch(document.querySelector('svg.map use').getAttribute('href').split('#')[0])).text())");
        assertThat(land).contains("id=\"land\"");
        assertThat((double) page.evaluate("() => document.querySelector('svg.map use').getBBox().width"))
                .as("the outline is drawn")
                .isGreaterThan(300);
        page.context().close();
    }

    @Test
    void tellsAStoryWithItsClaimsAndTheirHistory() {
        Page page = visit(visitor.page(), "/stories/" + story());
        assertThat(page.locator("svg path.band").count()).isGreaterThan(3);
        assertThat(page.locator(".claim").count()).isGreaterThan(3);
        assertThat(page.locator(".renderings figure").count()).isGreaterThan(1);
        assertThat(page.locator(".renderings mark").first()).isVisible();
        Locator reprints = page.locator(".report-list details").first();
        reprints.locator("summary").click();
        assertThat(reprints.locator("li").first()).isVisible();
        Locator why = page.locator("details.why").first();
        why.locator("summary").click();
        assertThat(why.locator("li").first()).isVisible();
        Locator history = page.locator("details.history").first();
        if (history.getAttribute("open") == null) {
            history.locator("summary").click();
        }
        history.locator("a").first().click();
        page.waitForURL(Pattern.compile(".*/reports/.*#t-s.*"));
        assertThat(page.locator("#stage .hand").first()).isVisible();
        page.context().close();
    }

    @Test
    void searchesWhileOneTypes() {
        Page page = visit(visitor.page(), "/search");
        page.locator("#query").pressSequentially("source:Harmsdorf");
        page.waitForURL(Pattern.compile(".*q=source.*Harmsdorf.*"));
        assertThat(page.locator(".rows li").first()).containsText("Harmsdorf");
        page.getByLabel("Berichte").check();
        page.waitForURL(Pattern.compile(".*for=reports.*"));
        assertThat(page.locator(".rows .headline").first()).isVisible();
        page.locator("#query").fill("xyzzyplugh");
        assertThat(page.locator(".empty")).containsText("Nichts gefunden");
        page.context().close();
    }

    @Test
    void knowsPeopleAndOutlets() {
        Page page = visit(visitor.page(), "/entities/Wiebke%20Harmsdorf");
        assertThat(page.locator("#by-title ~ .rows li").first()).containsText("Harmsdorf");
        assertThat(page.locator("#about-title ~ .rows li").first()).isVisible();
        visit(page, "/outlets");
        assertThat(page.locator("tbody tr").count()).isGreaterThan(10);
        page.locator("tbody tr a").first().click();
        assertThat(page.locator(".cited li").first()).isVisible();
        assertThat(page.locator(".measure")).containsText("%");
        page.context().close();
    }

    @Test
    void savesAndForgetsAlerts() {
        Page page = visit(visitor.page(), "/");
        page.locator(".new-alert summary").click();
        page.locator("#alert-name").fill("Hafen <b>");
        page.locator("#alert-query").fill("about:Binnenhafen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Merken"))
                .click();
        assertThat(page.locator(".alert-list")).containsText("Hafen <b>");
        assertThat(room.archive().alerts().list())
                .hasSize(1)
                .allMatch(alert -> alert.target().equals("-"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Merker Hafen <b> löschen"))
                .click();
        assertThat(page.locator(".alert-list")).hasCount(0);
        assertThat(room.archive().alerts().list()).isEmpty();
        page.context().close();
    }

    @Test
    void showsAReportAsItComesIn() {
        Page page = visitor.page();
        page.navigate(room.at("/?q=Quastenflosser"));
        assertThat(page.locator(".empty")).isVisible();
        page.waitForCondition(
                () -> (boolean) page.evaluate("() => performance.getEntriesByType('resource').length > 0"));
        room.add(Report.of("Kiel – Ein Quastenflosser ist im Hafen aufgetaucht, sagte Meeresforscherin Ida Brodersen.")
                .headline("Quastenflosser im Hafen")
                .outlet("Fördeblatt")
                .published("2026-03-06"));
        assertThat(page.locator("article.story")).containsText("Quastenflosser im Hafen");
        page.context().close();
    }

    @Test
    void exportsOpenFromDisk(@TempDir Path folder) {
        for (String path : List.of("/reports/" + report(), "/stories/" + story())) {
            Page page = visit(visitor.page(), path);
            Download download = page.waitForDownload(
                    () -> page.locator(".tools a[download]").click());
            Path file = folder.resolve(download.suggestedFilename());
            download.saveAs(file);
            assertThat(file).hasFileName(path.substring(path.lastIndexOf('/') + 1) + ".html");
            String title = page.locator("h1").innerText();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(file.toUri().toString());
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.evaluate("() => getComputedStyle(document.body).margin"))
                    .isEqualTo("0px");
            assertThat(asked).hasSize(1);
            page.context().close();
        }
    }

    @Test
    void speaksBothLanguages() {
        Page page = visit(visitor.english(), "/");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("nav")).containsText("Stories");
        page.locator(".languages a[lang=de]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        page.waitForURL(Pattern.compile("[^?]*"));
        visit(page, "/stories/" + story());
        assertThat(page.locator("#claims-title")).hasText("Behauptungen");
        page.locator(".languages a[lang=en]").click();
        assertThat(page.locator("#claims-title")).hasText("Claims");
        page.waitForURL(Pattern.compile(".*/stories/" + story()));
        page.context().close();
    }

    @Test
    void fitsAPhone() {
        Page page = visitor.phone();
        for (String path : paths()) {
            visit(page, path);
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(360);
        }
        visit(page, "/reports/" + report());
        page.locator("#text a.s").first().tap();
        Locator stage = page.locator("#stage");
        assertThat(stage.locator(".hand").first()).isVisible();
        assertThat(stage.boundingBox().y + stage.boundingBox().height).isBetween(735.0, 745.0);
        stage.locator(".close").tap();
        assertThat(stage.locator(".hand")).hasCount(0);
        page.context().close();
    }

    @Test
    void tellsWhatIsNotThere() {
        Page page = visitor.page();
        for (String path :
                List.of("/nirgends", "/reports/0", "/stories/st-0", "/outlets/Keins", "/entities/Xyzzyplugh")) {
            Response response = page.navigate(room.at(path));
            assertThat(response.status()).as(path).isEqualTo(404);
            assertThat(page.locator("h1")).hasText("Das gibt es hier nicht");
        }
        page.context().close();
    }

    @Test
    void saysHowAnEmptyArchiveIsFilled() throws IOException {
        try (DemoRoom empty = DemoRoom.empty()) {
            Page page = visitor.page();
            page.navigate(empty.at("/"));
            assertThat(page.locator(".empty")).containsText("zufolge demo");
            page.navigate(empty.at("/outlets"));
            assertThat(page.locator(".empty")).containsText("zufolge demo");
            page.context().close();
        }
    }

    @Test
    void hasNothingThatAxeFindsSerious() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = visitor.page(
                    new Browser.NewContextOptions().setBypassCSP(true).setColorScheme(scheme));
            for (String path : paths()) {
                visit(page, path);
                assertThat(Accessibility.breaches(page))
                        .as("%s in %s", path, scheme)
                        .isEmpty();
            }
            visit(page, "/reports/" + report());
            page.locator("#text a.s").first().focus();
            assertThat(Accessibility.breaches(page))
                    .as("a statement in %s", scheme)
                    .isEmpty();
            page.context().close();
        }
    }

    @Test
    void isDarkWhereThatIsWanted() {
        String colour = "() => getComputedStyle(document.body).backgroundColor";
        Page light = visit(visitor.page(), "/");
        Page dark = visit(visitor.dark(), "/");
        assertThat(dark.evaluate(colour)).isNotEqualTo(light.evaluate(colour));
        light.context().close();
        dark.context().close();
    }

    @Test
    void looksLikeItsPictures() throws IOException {
        // A room of its own: in the other, reports come in.
        try (DemoRoom quiet = DemoRoom.filled()) {
            Browser.NewContextOptions screen = new Browser.NewContextOptions().setViewportSize(1120, 800);
            Page page = visitor.page(screen);
            page.navigate(quiet.at("/"));
            keep(page, "front");
            page.navigate(quiet.at("/reports/" + report()));
            page.locator("#text a.s.denied").first().hover();
            keep(page, "report");
            page.navigate(quiet.at("/stories/" + story()));
            keep(page, "story");
            page.context().close();
            Page dark = visitor.page(screen.setColorScheme(ColorScheme.DARK));
            dark.navigate(quiet.at("/stories/" + story() + "#claims-title"));
            keep(dark, "story-dark");
            dark.context().close();
            Page phone = visitor.page(new Browser.NewContextOptions().setViewportSize(360, 740));
            phone.navigate(quiet.at("/reports/" + report()));
            phone.locator("#text a.s").first().click();
            keep(phone, "phone");
            phone.context().close();
        }
    }

    private static void keep(Page page, String name) throws IOException {
        byte[] picture = page.screenshot(new Page.ScreenshotOptions().setScale(ScreenshotScale.CSS));
        assertThat(picture).as(name).hasSizeBetween(10_000, 200_000);
        if (Boolean.getBoolean("zufolge.write")) {
            Path folder = Files.createDirectories(Path.of("../docs/pictures"));
            Files.write(folder.resolve(name + ".png"), picture);
        }
    }

    private static List<String> paths() {
        return List.of(
                "/",
                "/?q=Harmsdorf&certainty=CT-",
                "/?q=certainty:blau",
                "/read",
                "/reports/" + report(),
                "/stories/" + story(),
                "/entities/Wiebke%20Harmsdorf",
                "/outlets",
                "/outlets/Limmat-Anzeiger",
                "/search",
                "/search?q=certainty:denied",
                "/search?q=Harmsdorf&for=reports",
                "/nirgends");
    }
}
