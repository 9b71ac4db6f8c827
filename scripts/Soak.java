import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** See scripts/soak, which starts it: {@code java scripts/Soak.java SECONDS} in the project's folder, on Linux. */
final class Soak {
    private static final int FEEDS = 6;
    /** A feed shows so many items at a time, as real ones do: what is older has rolled off. */
    private static final int SHOWN = 40;
    /** A feed gets one more item in so many milliseconds. */
    private static final long ITEM_MILLIS = 4_000;
    /** Samples that tell how things are when all is warm, and how they are in the end. */
    private static final int COMPARED = 3;
    /** So much more of the heap that is left after a collection is growth, in parts of what it was, */
    private static final double GROWTH = 0.25;
    /** and so many megabytes, files or threads more. */
    private static final long SLACK_MEGABYTES = 24;

    private static final long SLACK_FILES = 20;

    private static final String[] SUBJECTS = {"Deich", "Hafen", "Bahnhof", "Rathaus", "Werk", "Museum", "Gericht"};
    private static final String[] NAMES = {"Frauke Nordahl", "Ines Torbach", "Ute Sahlmann", "Jens Petersen", "Jörg Weiß"};
    private static final String[] PLACES = {"Morlau", "Halden", "Bremen", "Hamburg", "Erfurt", "Kassel"};

    private final long seconds;
    private final Path folder;
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicBoolean growing = new AtomicBoolean(true);
    private final long began = System.nanoTime();
    private volatile long grownUntil;

    private Soak(long seconds) throws IOException {
        this.seconds = seconds;
        this.folder = Files.createTempDirectory("zufolge-soak");
    }

    /** What one of the processes takes: megabytes, and counts. */
    private record Sample(long second, long rss, long heap, long files, long threads) {}

    public static void main(String[] arguments) throws Exception {
        long seconds = Long.parseLong(arguments[0]);
        if (seconds < 150) {
            System.err.println("soak: needs 150 seconds at least, two rounds of watch");
            System.exit(2);
        }
        Soak soak = new Soak(seconds);
        boolean well;
        try {
            well = soak.run();
        } finally {
            try (Stream<Path> files = Files.walk(soak.folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        System.exit(well ? 0 : 1);
    }

    private boolean run() throws Exception {
        HttpServer site = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
        site.setExecutor(Executors.newCachedThreadPool(Soak::daemon));
        site.createContext("/", this::serve);
        site.start();
        String here = "http://127.0.0.1:" + site.getAddress().getPort();
        StringBuilder outlines = new StringBuilder();
        for (int feed = 0; feed < FEEDS; feed++) {
            outlines.append("<outline text='Bote ").append(feed).append("' xmlUrl='").append(here).append("/feed/");
            outlines.append(feed).append("'/>");
        }
        Path feeds = Files.writeString(
                folder.resolve("feeds.opml"), "<opml version='2.0'><body>" + outlines + "</body></opml>");
        String archive = folder.resolve("archive.db").toString();

        Process room = program("serve", "--port", "0", "--archive", archive);
        String address = address(folder.resolve("serve.out"), room);
        Process watch = program("watch", "--every", "1", "--allow-private", "--archive", archive, feeds.toString());
        List<Sample> rooms = new ArrayList<>();
        List<Sample> watches = new ArrayList<>();
        boolean ended;
        try {
            Thread readers = daemon(() -> read(address));
            readers.start();
            System.out.println("second  process     RSS MB  heap MB after GC  open files  threads  reports served");
            long every = Math.max(20, seconds / 12);
            for (long at = every; at <= seconds; at += every) {
                sleepUntil(at);
                rooms.add(sample(at, room));
                watches.add(sample(at, watch));
                print("serve", rooms.get(rooms.size() - 1));
                print("watch", watches.get(watches.size() - 1));
            }
            grownUntil = now();
            growing.set(false);
            // Two rounds more, that what came last is asked for.
            sleepUntil(seconds + 135);
            readers.interrupt();
        } finally {
            ended = end(watch) & end(room);
            site.stop(0);
        }
        return judge(archive, rooms, watches, ended);
    }

    private boolean judge(String archive, List<Sample> rooms, List<Sample> watches, boolean ended) throws Exception {
        boolean well = true;
        if (!ended) {
            System.out.println("FAILED: a process did not run to the end, or not end when it was told to:");
            for (String file : List.of("serve.err", "watch.err")) {
                Files.readAllLines(folder.resolve(file)).stream().limit(10).forEach(System.out::println);
            }
            well = false;
        }
        List<String> kept = kept(archive);
        Set<String> once = new HashSet<>(kept);
        Set<String> lost = new HashSet<>(served);
        lost.removeAll(once);
        System.out.printf(
                Locale.ROOT,
                "%d reports served, %d kept, %d lost, %d kept twice; %d pages read, %d failed%n",
                served.size(),
                kept.size(),
                lost.size(),
                kept.size() - once.size(),
                answers.get(),
                failures.get());
        well &= served.size() > 0 && lost.isEmpty() && kept.size() == once.size() && kept.size() == served.size();
        well &= failures.get() == 0 && answers.get() > 0;
        well &= isSteady("serve", rooms) & isSteady("watch", watches);
        System.out.println(well ? "well" : "FAILED");
        return well;
    }

    /** Compares the last samples with the first after the warming up, which is a third of the time. */
    private static boolean isSteady(String process, List<Sample> samples) {
        if (samples.size() < 3 * COMPARED) {
            System.out.println(process + ": too few samples to tell whether it grows");
            return true;
        }
        int warm = samples.size() / 3;
        List<Sample> first = samples.subList(warm, warm + COMPARED);
        List<Sample> last = samples.subList(samples.size() - COMPARED, samples.size());
        long heapThen = first.stream().mapToLong(Sample::heap).max().orElseThrow();
        long heapNow = last.stream().mapToLong(Sample::heap).min().orElseThrow();
        long filesThen = first.stream().mapToLong(Sample::files).max().orElseThrow();
        long filesNow = last.stream().mapToLong(Sample::files).min().orElseThrow();
        long threadsThen = first.stream().mapToLong(Sample::threads).max().orElseThrow();
        long threadsNow = last.stream().mapToLong(Sample::threads).min().orElseThrow();
        boolean steady = heapNow <= heapThen * (1 + GROWTH) + SLACK_MEGABYTES
                && filesNow <= filesThen + SLACK_FILES
                && threadsNow <= threadsThen + SLACK_FILES;
        System.out.printf(
                Locale.ROOT,
                "%s: heap %d -> %d MB, open files %d -> %d, threads %d -> %d: %s%n",
                process,
                heapThen,
                heapNow,
                filesThen,
                filesNow,
                threadsThen,
                threadsNow,
                steady ? "steady" : "GROWS");
        return steady;
    }

    // --- the feeds --------------------------------------------------------------------------------------------------

    private long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher feed = Pattern.compile("/feed/([0-9]+)").matcher(exchange.getRequestURI().getPath());
            if (!feed.matches()) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            int number = Integer.parseInt(feed.group(1));
            long items = (growing.get() ? now() : grownUntil) / ITEM_MILLIS;
            String tag = "\"" + items + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            List<String> urls = new ArrayList<>();
            StringBuilder xml = new StringBuilder("<rss version='2.0' xmlns:content="
                    + "'http://purl.org/rss/1.0/modules/content/'><channel><language>de</language><title>Bote " + number
                    + "</title>");
            for (long item = items; item >= 0 && item > items - SHOWN; item--) {
                String url = "https://bote" + number + ".example/" + item;
                urls.add(url);
                xml.append(item(url, number, item));
            }
            byte[] body = xml.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            served.addAll(urls);
        }
    }

    private static String item(String url, int feed, long item) {
        int n = (int) (item * 31 + feed * 7);
        String subject = SUBJECTS[n % SUBJECTS.length];
        String name = NAMES[n / 3 % NAMES.length];
        String place = PLACES[n / 5 % PLACES.length];
        String text = place + " (dpa) - Am " + subject + " in " + place + " sind " + (2 + n % 400)
                + " Schäden gefunden worden, sagte " + name + " am Montag. Nach Angaben der Stadt soll die Reparatur "
                + (1 + n % 90) + " Tage dauern. Wie aus Kreisen der Verwaltung verlautete, könne sie " + (n % 1_000)
                + " Millionen Euro kosten. Der Verein Gewässer " + n % 50 + " bestritt das: „Das ist " + n
                + " Mal geprüft worden.“ Das Ministerium lehnte eine Stellungnahme ab.";
        return "<item><title>" + subject + " in " + place + ": " + n + "</title><link>" + url + "</link><pubDate>"
                + "Mon, 02 Mar 2026 08:00:00 +0000</pubDate><content:encoded>" + text + "</content:encoded></item>";
    }

    // --- the readers ------------------------------------------------------------------------------------------------

    /** Reads what people read, one page after the other, until it is interrupted. */
    private void read(String address) {
        HttpClient client = HttpClient.newHttpClient();
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String[] paths = {"", "api/stories", "api/search?q=Reparatur", "healthz", "metrics", "api/stories?to=" + today};
        for (int i = 0; ; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + paths[i % paths.length]))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                (answer.statusCode() == 200 ? answers : failures).incrementAndGet();
                if (answer.statusCode() != 200) {
                    System.out.println("answer " + answer.statusCode() + " to " + request.uri());
                }
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (IOException e) {
                failures.incrementAndGet();
                System.out.println("no answer to " + request.uri() + ": " + e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    // --- the processes ----------------------------------------------------------------------------------------------

    private Process program(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of("zufolge").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve(arguments[0] + ".out").toFile())
                .redirectError(folder.resolve(arguments[0] + ".err").toFile())
                .start();
    }

    private String address(Path out, Process room) throws Exception {
        Matcher found = Pattern.compile(" at (http\\S+/) ").matcher(Files.readString(out));
        while (!found.find()) {
            if (!room.isAlive()) {
                throw new IOException(Files.readString(folder.resolve("serve.err")));
            }
            TimeUnit.MILLISECONDS.sleep(100);
            found = Pattern.compile(" at (http\\S+/) ").matcher(Files.readString(out));
        }
        return found.group(1);
    }

    private Sample sample(long second, Process process) throws Exception {
        String pid = Long.toString(process.pid());
        // A collection first. It moves what is still held to the old generation; the young one fills at once again.
        output(List.of(tool("jcmd"), pid, "GC.run"));
        String[] heap = output(List.of(tool("jstat"), "-gc", pid)).strip().split("\n");
        List<String> names = List.of(heap[0].strip().split("\\s+"));
        String[] values = heap[1].strip().split("\\s+");
        double kilobytes = Double.parseDouble(values[names.indexOf("OU")]);
        String status = Files.readString(Path.of("/proc", pid, "status"));
        try (Stream<Path> files = Files.list(Path.of("/proc", pid, "fd"))) {
            return new Sample(
                    second,
                    number(status, "VmRSS") / 1024,
                    Math.round(kilobytes / 1024),
                    files.count(),
                    number(status, "Threads"));
        }
    }

    private static long number(String status, String name) {
        Matcher found = Pattern.compile(name + ":\\s+([0-9]+)").matcher(status);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private void print(String process, Sample sample) {
        System.out.printf(
                Locale.ROOT,
                "%6d  %-8s %9d %17d %11d %8d %15d%n",
                sample.second(),
                process,
                sample.rss(),
                sample.heap(),
                sample.files(),
                sample.threads(),
                served.size());
    }

    /** Ends a process as Ctrl-C does; false if it was gone already or did not end in time. */
    private static boolean end(Process process) throws InterruptedException {
        boolean alive = process.isAlive();
        process.destroy();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        return alive && ended;
    }

    /** The addresses of all that the archive has. */
    private List<String> kept(String archive) throws Exception {
        Path out = folder.resolve("export.jsonl");
        Process export = program("export", "--archive", archive, "-o", out.toString());
        if (export.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("export.err")));
        }
        Pattern url = Pattern.compile("\"url\":\"([^\"]+)\"");
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            Matcher found = url.matcher(line);
            if (found.find()) {
                kept.add(found.group(1));
            }
        }
        return kept;
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + output);
        }
        return output;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private void sleepUntil(long second) throws InterruptedException {
        long millis = TimeUnit.SECONDS.toMillis(second) - now();
        if (millis > 0) {
            TimeUnit.MILLISECONDS.sleep(millis);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
