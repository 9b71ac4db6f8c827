package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zufolge.server.OpenRoom.json;
import static org.zufolge.server.OpenRoom.object;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.intake.http.AddressBook;
import org.zufolge.intake.http.Network;

/**
 * What a room fetches for a client, by names of this test's own. One address of this machine stands for the open internet,
 * another for a private network; a server listens at each, at the same port.
 */
@Timeout(60)
class FetchGuardTest {
    private static final String OPEN = "127.0.0.2";
    private static final String PRIVATE = "127.0.0.1";
    private static final String PAGE = "<html lang=de><body><article><h1>Hafen</h1><p>"
            + "Der Hafen in Emden werde vertieft, sagte die Direktorin Klara Wiesenthal am Montag. "
            + "Naturschützer seien dagegen, hieß es aus dem Ministerium.</p></article></body></html>";

    @TempDir
    Path folder;

    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private HttpServer open;
    private HttpServer closed;
    private OpenRoom room;

    @BeforeEach
    void start() throws Exception {
        open = HttpServer.create(new InetSocketAddress(OPEN, 0), 0);
        open.createContext("/robots.txt", exchange -> answer(exchange, 404, ""));
        open.createContext("/page", exchange -> answer(exchange, 200, PAGE));
        open.start();
        closed = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), open.getAddress().getPort()),
                0);
        closed.createContext("/", exchange -> {
            secrets.add(exchange.getRequestURI().toString());
            answer(exchange, 200, PAGE.replace("Wiesenthal", "Geheim"));
        });
        closed.start();
        room = new OpenRoom(
                folder,
                settings -> settings.fetch(settings.fetch().names(book()).allowed(List.of(Network.of(OPEN + "/32")))));
    }

    @AfterEach
    void stop() {
        room.close();
        open.stop(0);
        closed.stop(0);
    }

    /** Gives what a name points to, one after the other, and then the last again and again. */
    private AddressBook book() {
        return host -> {
            asked.add(host);
            List<String> addresses = names.getOrDefault(host, List.of(host));
            int times = (int) asked.stream().filter(host::equals).count();
            List<InetAddress> found = new ArrayList<>();
            for (String address :
                    addresses.get(Math.min(times, addresses.size()) - 1).split(" ")) {
                found.addAll(List.of(InetAddress.getAllByName(address)));
            }
            return found;
        };
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        // Each request needs a connection, and so an address, of its own.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void redirect(String from, String to) {
        open.createContext(from, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            answer(exchange, 302, "");
        });
    }

    private HttpResponse<String> read(String host, String path) throws Exception {
        return room.post("/api/readings", object("url", at(host, path)));
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + open.getAddress().getPort() + path;
    }

    private void refused(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(json(answer).get("detail").asText()).contains("private network");
        assertThat(secrets).isEmpty();
    }

    @Test
    void readsAPageOfTheOpenInternet() throws Exception {
        names.put("bote.example", List.of(OPEN));
        HttpResponse<String> answer = read("bote.example", "/page");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Wiesenthal");
    }

    @Test
    void followsNoRedirectToAPrivateAddress() throws Exception {
        names.put("bote.example", List.of(OPEN));
        redirect("/um", at(PRIVATE, "/page"));
        refused(read("bote.example", "/um"));
    }

    @Test
    void followsNoRedirectToANameOfAPrivateAddress() throws Exception {
        names.put("bote.example", List.of(OPEN));
        names.put("intern.example", List.of(PRIVATE));
        redirect("/um", at("intern.example", "/page"));
        redirect("/weiter", "/um");
        refused(read("bote.example", "/weiter"));
    }

    @Test
    void fetchesNothingFromANameOfAPrivateAddress() throws Exception {
        names.put("intern.example", List.of(PRIVATE));
        refused(read("intern.example", "/page"));
    }

    @Test
    void gainsNothingFromANameThatTurnsToAPrivateAddress() throws Exception {
        // Asked once for robots.txt and once for the page.
        names.put("wechsel.example", List.of(OPEN, PRIVATE));
        refused(read("wechsel.example", "/page"));
        assertThat(asked).containsExactly("wechsel.example", "wechsel.example");
    }

    @Test
    void connectsToTheAddressThatItLookedAt() throws Exception {
        // Whoever asked again, to connect, would get the private address.
        names.put("wechsel.example", List.of(OPEN, OPEN, PRIVATE));
        assertThat(read("wechsel.example", "/page").body()).contains("Wiesenthal");
        assertThat(asked).containsExactly("wechsel.example", "wechsel.example");
        assertThat(secrets).isEmpty();
        refused(read("wechsel.example", "/page"));
    }

    @Test
    void leavesOutThePrivateAmongTheAddressesOfAName() throws Exception {
        names.put("beide.example", List.of(PRIVATE + " " + OPEN));
        assertThat(read("beide.example", "/page").body()).contains("Wiesenthal");
        assertThat(secrets).isEmpty();
    }
}
