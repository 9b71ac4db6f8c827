package org.zufolge.intake.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zufolge.intake.http.Exchange.Answer;
import org.zufolge.intake.http.Exchange.FailedException;

/**
 * What a host's robots.txt allows (RFC 9309): everything where there is none, nothing where it cannot be had. It is asked
 * for again after an hour.
 */
final class Robots {
    private static final int LARGEST = 512_000;
    private static final int MOST_HOSTS = 1_000;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final long FRESH = Duration.ofHours(1).toNanos();

    /** Follows an address's redirects, without asking for robots.txt in turn. */
    interface Getting {
        Answer get(URI address, int largest) throws FailedException, InterruptedException;
    }

    private record Known(BaseRobotRules rules, long since) {}

    private final Getting getting;
    private final String agent;
    private final Time time;
    private final Map<String, Known> known = new LinkedHashMap<>();

    Robots(Getting getting, String agent, Time time) {
        this.getting = getting;
        this.agent = agent;
        this.time = time;
    }

    /**
     * Whether an address may be fetched.
     *
     * @throws FailedException if the host cannot be asked, and so nothing may be fetched from it
     */
    boolean allow(URI address) throws FailedException, InterruptedException {
        return rules(address).isAllowed(address.toString());
    }

    /** The pause its host asks for, up to half a minute. */
    Duration pause(URI address) throws FailedException, InterruptedException {
        long delay = rules(address).getCrawlDelay();
        Duration asked = delay == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(delay);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private BaseRobotRules rules(URI address) throws FailedException, InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        synchronized (known) {
            Known before = known.get(origin);
            if (before != null && time.nanos() - before.since() < FRESH) {
                return before.rules();
            }
        }
        BaseRobotRules rules = ask(URI.create(origin + "/robots.txt"));
        synchronized (known) {
            known.remove(origin);
            known.put(origin, new Known(rules, time.nanos()));
            if (known.size() > MOST_HOSTS) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return rules;
    }

    private BaseRobotRules ask(URI file) throws FailedException, InterruptedException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        Answer answer = getting.get(file, LARGEST);
        if (Fetcher.isPassing(answer.status())) {
            // Closed for now (RFC 9309), but not for as long as an answer holds.
            throw new FailedException(
                    "answers with status " + answer.status() + " when asked for its robots.txt", true);
        }
        return answer.status() >= 200 && answer.status() < 300
                ? parser.parseContent(file.toString(), answer.body(), "text/plain", List.of(agent))
                : parser.failedFetch(answer.status());
    }
}
