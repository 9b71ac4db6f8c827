package org.zufolge.server.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody with a browser: Debian's Chromium, which {@code ./check} installs. */
final class Visitor implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Visitor() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(QUIET));
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; ./check installs it"));
    }

    /** A German reader's window. */
    Page page() {
        return page(new Browser.NewContextOptions());
    }

    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.locale == null ? options.setLocale("de-DE") : options);
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // A browser tells of each answer with a status of 4xx, and of the events that a page it leaves listened to.
            boolean expected = message.text().contains("the server responded with a status of 4")
                    || message.text().equals("Event");
            if (message.type().equals("error") && !expected) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        return page;
    }

    Page english() {
        return page(new Browser.NewContextOptions().setLocale("en-GB"));
    }

    Page phone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2));
    }

    Page dark() {
        return page(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    }

    /** Scripts that failed, and what the browser refused to load or to run, since this was last asked. */
    List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
