import java.io.File;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;

/**
 * See scripts/compare, which starts it: {@code java scripts/Compare.java TEXTS PASSES NAME CLASS-PATH NAME CLASS-PATH}. The first
 * engine is what the second is measured by. Each has a class loader of its own; only what the first version has is asked of it.
 */
final class Compare {
    private static final int QUARTERS = 4;

    private Compare() {}

    public static void main(String... args) throws Throwable {
        Engine other = new Engine(args[2], args[3]);
        Engine here = new Engine(args[4], args[5]);
        List<String> texts = new ArrayList<>();
        try (Arrivals arrivals = Intake.standard().open(Path.of(args[0]))) {
            while (arrivals.hasNext()) {
                if (arrivals.next() instanceof Arrival.Arrived arrived) {
                    String text = arrived.incoming().report().text();
                    if (other.canRead(text) && here.canRead(text)) {
                        texts.add(text);
                    }
                }
            }
        }
        int passes = Math.max(QUARTERS, Integer.parseInt(args[1]));
        double[] others = new double[passes];
        double[] heres = new double[passes];
        double[] ratios = new double[passes];
        for (int pass = 0; pass < passes; pass++) {
            others[pass] = other.rate(texts);
            heres[pass] = here.rate(texts);
            ratios[pass] = heres[pass] / others[pass];
        }
        System.out.printf("%d texts, tokens a second of processor time%n%n", texts.size());
        System.out.printf("| passes | %s | best | %s | best | times as fast |%n", args[2], args[4]);
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int from = passes * quarter / QUARTERS;
            int to = passes * (quarter + 1) / QUARTERS;
            double[] before = sorted(others, from, to);
            double[] now = sorted(heres, from, to);
            System.out.printf(
                    Locale.ROOT,
                    "| %d to %d | %,.0f | %,.0f | %,.0f | %,.0f | %.2f |%n",
                    from + 1,
                    to,
                    before[before.length / 2],
                    before[before.length - 1],
                    now[now.length / 2],
                    now[now.length - 1],
                    sorted(ratios, from, to)[(to - from) / 2]);
        }
    }

    private static double[] sorted(double[] values, int from, int to) {
        double[] some = Arrays.copyOfRange(values, from, to);
        Arrays.sort(some);
        return some;
    }

    /** One engine. */
    private static final class Engine {
        private final MethodHandle report;
        private final MethodHandle read;
        private final MethodHandle tokenize;

        Engine(String name, String classPath) throws ReflectiveOperationException, IOException {
            List<URL> urls = new ArrayList<>();
            for (String entry : classPath.split(File.pathSeparator)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            ClassLoader loader =
                    new URLClassLoader(name, urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
            Class<?> reader = loader.loadClass("org.zufolge.Zufolge");
            Class<?> reports = loader.loadClass("org.zufolge.report.Report");
            Class<?> tokenizer = loader.loadClass("org.zufolge.text.Tokenizer");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            report = lookup.unreflect(reports.getMethod("of", String.class));
            read = lookup.unreflect(reader.getMethod("read", reports))
                    .bindTo(reader.getMethod("reader").invoke(null));
            tokenize = lookup.unreflect(tokenizer.getMethod("tokenize", String.class))
                    .bindTo(tokenizer.getConstructor().newInstance());
        }

        /** Whether it takes a text; a version may refuse one that is not German, or has no sentence. */
        boolean canRead(String text) throws Throwable {
            try {
                return read.invoke(report.invoke(text)) != null;
            } catch (RuntimeException refused) {
                return false;
            }
        }

        /** Reads all texts once; gives its own tokens a second of processor time of this thread. */
        double rate(List<String> texts) throws Throwable {
            long tokens = 0;
            for (String text : texts) {
                tokens += ((List<?>) tokenize.invoke(text)).size();
            }
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (String text : texts) {
                Object reading = read.invoke(report.invoke(text));
            }
            return tokens * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
    }
}
