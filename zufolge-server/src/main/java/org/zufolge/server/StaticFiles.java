package org.zufolge.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code /static/NAME}: style sheets, scripts and pictures, all out of the program's own jars. A name has no slash, so that
 * no other resource can be reached. {@link #address} gives an address that changes with the content, so that it may be
 * kept for as long as a browser likes.
 */
public final class StaticFiles implements Part {
    private static final String FOLDER = "/org/zufolge/server/static/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}(\\.[a-z0-9]{1,10}){1,2}");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain; charset=utf-8");
    /** The libraries that pages load: name, Maven artifact, file in it. */
    private static final Map<String, String[]> LIBRARIES = Map.of(
            "htmx.js", new String[] {"htmx.org", "dist/htmx.min.js"},
            "htmx-sse.js", new String[] {"htmx-ext-sse", "sse.js"});

    private static final Map<String, File> FILES = new ConcurrentHashMap<>();

    private record File(byte[] content, String type, String tag) {}

    /** The address of a file, for use in pages; a file that is not there is a mistake in the program. */
    public static String address(String name) {
        File file = file(name);
        if (file == null) {
            throw new IllegalArgumentException("there is no static file " + name);
        }
        return "/static/" + name + "?v=" + file.tag;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/static/{name}", StaticFiles::send);
    }

    private static void send(Context context) {
        File file = file(context.pathParam("name"));
        if (file == null) {
            throw Problem.of(404, "nothing.here", context.path());
        }
        String tag = "\"" + file.tag + "\"";
        boolean dated = file.tag.equals(context.queryParam("v"));
        context.header("ETag", tag).header("Cache-Control", dated ? "public, max-age=31536000, immutable" : "no-cache");
        if (ETags.match(context.header("If-None-Match"), tag)) {
            context.status(304);
        } else {
            context.contentType(file.type).result(file.content);
        }
    }

    private static @Nullable File file(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        File known = FILES.get(name);
        if (known != null) {
            return known;
        }
        File file = load(name);
        if (file != null) {
            FILES.put(name, file);
        }
        return file;
    }

    private static @Nullable File load(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return null;
        }
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource(name))) {
            if (in == null) {
                return null;
            }
            byte[] content = in.readAllBytes();
            return new File(content, type, HexFormat.of().formatHex(hash(content), 0, 8));
        } catch (IOException e) {
            throw new IllegalStateException("the program's own jar cannot be read", e);
        }
    }

    private static String resource(String name) throws IOException {
        String[] library = LIBRARIES.get(name);
        if (library == null) {
            return FOLDER + name;
        }
        Properties maven = new Properties();
        try (InputStream in = StaticFiles.class.getResourceAsStream(
                "/META-INF/maven/org.webjars.npm/" + library[0] + "/pom.properties")) {
            if (in != null) {
                maven.load(in);
            }
        }
        return "/META-INF/resources/webjars/" + library[0] + "/" + maven.getProperty("version") + "/" + library[1];
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
