package org.zufolge.intake.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.http.Exchange.Answer;
import org.zufolge.intake.http.Exchange.FailedException;
import org.zufolge.intake.http.Fetched.Failed;
import org.zufolge.intake.http.Fetched.Page;
import org.zufolge.intake.http.Fetched.Unchanged;

/**
 * Fetches pages and feeds over HTTP and HTTPS: only what has changed, only what robots.txt allows, not too fast, not
 * forever, not without end, and only from the open internet unless told otherwise. Every redirect is checked as the first
 * address was. Never throws for what a server does; may be shared between threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** A host that some programs read as an address, in whatever base and however many parts. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(^|\\.)([0-9]+|0x[0-9a-f]*)\\.?$");

    /** One that all read as the same. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

    private final FetchSettings settings;
    private final Seen seen;
    private final ScheduledExecutorService watch;
    private final Exchange exchange;
    private final Robots robots;
    private final Pauses pauses;

    /**
     * A fetcher.
     *
     * @param seen is asked for what was fetched before
     */
    public Fetcher(FetchSettings settings, Seen seen) {
        this(settings, seen, Time.REAL);
    }

    /**
     * The same by a time of one's own.
     *
     * @param time is used for the pauses between requests; the limits of a request go by the machine's
     */
    public Fetcher(FetchSettings settings, Seen seen, Time time) {
        this.settings = settings;
        this.seen = seen;
        watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "zufolge-fetch-watch");
            thread.setDaemon(true);
            return thread;
        });
        exchange = new Exchange(settings, watch);
        pauses = new Pauses(time);
        robots = new Robots(
                (address, largest) -> follow(address, null, largest, false).answer(), settings.agent(), time);
    }

    /**
     * Fetches an address.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for its turn
     */
    public Fetched fetch(String address) throws InterruptedException {
        try {
            Found found = follow(uri(address), seen.validators(address), settings.largest(), true);
            Answer answer = found.answer();
            if (answer.status() == 304) {
                return new Unchanged();
            }
            if (answer.status() < 200 || answer.status() > 299) {
                return new Failed("answers with status " + answer.status(), isPassing(answer.status()));
            }
            return new Page(
                    found.address().toString(),
                    answer.mediaType(),
                    answer.body(),
                    new Validators(answer.etag(), answer.lastModified()));
        } catch (FailedException e) {
            return new Failed(e.getMessage() == null ? "cannot be had" : e.getMessage(), e.passing());
        }
    }

    /** Whether a status says that its server is too busy, or out of order. */
    static boolean isPassing(int status) {
        return status >= 500 || status == 429 || status == 408;
    }

    private record Found(URI address, Answer answer) {}

    private Found follow(URI first, @Nullable Validators known, int largest, boolean asRobot)
            throws FailedException, InterruptedException {
        URI address = first;
        for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
            Duration pause = settings.pause();
            if (asRobot) {
                if (!robots.allow(address)) {
                    throw new FailedException(
                            "is closed to programs by its robots.txt" + behind(first, address), false);
                }
                Duration asked = robots.pause(address);
                pause = asked.compareTo(pause) > 0 ? asked : pause;
            }
            pauses.await(address.getHost().toLowerCase(Locale.ROOT), pause);
            Answer answer;
            try {
                answer = exchange.get(address, known, largest);
            } catch (FailedException e) {
                throw new FailedException(e.getMessage() + behind(first, address), e.passing());
            }
            if (!REDIRECTS.contains(answer.status()) || answer.location() == null) {
                return new Found(address, answer);
            }
            address = uri(resolved(address, answer.location()));
        }
        throw new FailedException("redirects more than " + settings.redirects() + " times", false);
    }

    private static String behind(URI first, URI address) {
        return first.equals(address) ? "" : ", behind a redirect to " + address;
    }

    private static String resolved(URI from, String location) throws FailedException {
        try {
            return from.resolve(new URI(location.strip())).toString();
        } catch (URISyntaxException e) {
            throw new FailedException("redirects to what is no address", false);
        }
    }

    /** An address of the web, without its fragment. */
    private static URI uri(String address) throws FailedException {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new FailedException("is no address of the web (http or https)", false);
            }
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new FailedException("has no host, or a password in it", false);
            }
            if (NUMBER.matcher(uri.getHost()).find()
                    && !PLAIN_NUMBER.matcher(uri.getHost()).matches()) {
                throw new FailedException("has a host in digits that can be read in more than one way", false);
            }
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new URI(scheme + "://" + uri.getRawAuthority() + path + query);
        } catch (URISyntaxException e) {
            throw new FailedException("is no valid address", false);
        }
    }

    @Override
    public void close() {
        exchange.close();
        watch.shutdownNow();
    }
}
