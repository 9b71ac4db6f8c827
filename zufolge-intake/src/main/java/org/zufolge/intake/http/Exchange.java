package org.zufolge.intake.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request and its answer, without redirects. */
final class Exchange implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 32;

    /**
     * An answer.
     *
     * @param body its content, unpacked; none of one that was not asked for or is not 2xx
     */
    record Answer(
            int status,
            @Nullable String location,
            @Nullable String mediaType,
            @Nullable String etag,
            @Nullable String lastModified,
            byte[] body) {}

    /** That there is no answer; the message is the rest of a sentence about the address. */
    static final class FailedException extends IOException {
        private static final long serialVersionUID = 1;

        private final boolean passing;

        FailedException(String why, boolean passing) {
            super(why);
            this.passing = passing;
        }

        /** Whether there may be an answer later. */
        boolean passing() {
            return passing;
        }
    }

    private final FetchSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch;

    Exchange(FetchSettings settings, ScheduledExecutorService watch) {
        this.settings = settings;
        this.watch = watch;
        Timeout connect = Timeout.of(settings.connectTimeout());
        Timeout silence = Timeout.of(settings.totalTimeout());
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new OpenAddresses(settings))
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(silence)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(silence)
                        .build())
                .setUserAgent(settings.agent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /**
     * Asks for an address.
     *
     * @param largest the most bytes of the answer's content
     * @throws FailedException if there is no answer, or it is too large
     */
    Answer get(URI address, @Nullable Validators known, int largest) throws FailedException {
        HttpGet request = new HttpGet(address);
        request.setHeader(
                "Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5");
        if (known != null && known.etag() != null) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
        AtomicBoolean late = new AtomicBoolean();
        Future<?> end = watch.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                settings.totalTimeout().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> answer(response, largest));
        } catch (FailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new FailedException(late.get() ? tooLate() : why(e), late.get() || isPassing(e));
        } finally {
            end.cancel(false);
        }
    }

    private static Answer answer(ClassicHttpResponse response, int largest) throws IOException {
        HttpEntity entity = response.getEntity();
        boolean wanted = response.getCode() >= 200 && response.getCode() < 300;
        byte[] body = new byte[0];
        if (entity != null && wanted) {
            try (InputStream in = entity.getContent()) {
                body = in == null ? body : in.readNBytes(largest);
                if (in != null && in.read() >= 0) {
                    // Closed at once, not read to its end.
                    response.close();
                    throw new FailedException(String.format(Locale.ROOT, "is larger than %,d bytes", largest), false);
                }
            }
        } else {
            response.close();
        }
        return new Answer(
                response.getCode(),
                header(response, "Location"),
                entity == null ? null : entity.getContentType(),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                body);
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static boolean isPassing(Exception e) {
        return !(e instanceof OpenAddresses.ClosedException
                || e instanceof SSLException
                || e instanceof IllegalArgumentException);
    }

    private String tooLate() {
        return "took longer than " + settings.totalTimeout().toMillis() / 1000.0 + " seconds";
    }

    private String why(Exception e) {
        if (e instanceof OpenAddresses.ClosedException) {
            return "is in a private network; such addresses are fetched only where that is allowed";
        }
        if (e instanceof UnknownHostException) {
            return "has a host that is not known";
        }
        if (e instanceof ConnectTimeoutException) {
            return "could not be connected to in " + settings.connectTimeout().toMillis() / 1000.0 + " seconds";
        }
        if (e instanceof SocketTimeoutException) {
            return tooLate();
        }
        if (e instanceof ConnectException) {
            return "does not accept connections";
        }
        String reason = e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().replaceAll("\\s+", " ");
        return (e instanceof SSLException ? "has no connection that is safe (" : "broke off (") + reason + ")";
    }

    @Override
    public void close() {
        client.close(CloseMode.GRACEFUL);
    }
}
