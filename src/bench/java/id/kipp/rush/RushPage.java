package id.kipp.rush;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person's open page: what a browser sends and hears, by Vaadin's protocol (a session's cookie, the page's token, running
 * numbers). What the server pushes comes by a {@link RushPush web socket} or with the next answer.
 */
final class RushPage {

    /** As long as people wait before they press reload. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern PLACE = Pattern.compile("Anda nomor <strong>\\d+</strong> dalam antrean");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*(?:content|value)=\"([^\"]+)");
    private static final String GUARD = "for(;;);";
    private static final Map<String, Object> CLICK = Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.ctrlKey", false,
            "event.altKey", false,
            "event.detail", 1,
            "event.button", 0,
            "event.clientX", 1,
            "event.clientY", 1,
            "event.screenX", 1,
            "event.screenY", 1);

    private final HttpClient client;
    private final URI server;
    private final RushFigures figures;
    private final RushTree tree = new RushTree();
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();
    private String token = "";
    private String push = "";
    private int ui;
    private int sync;
    private int sent;

    RushPage(HttpClient client, URI server, RushFigures figures) {
        this.client = client;
        this.server = server;
        this.figures = figures;
    }

    RushTree tree() {
        return tree;
    }

    URI socket() {
        return URI.create("ws://127.0.0.1:" + server.getPort() + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
                + push + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true");
    }

    String cookie() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    /** How it went at the door: inside, at this place in the line (from 1), or neither. */
    enum Door {
        IN,
        IN_LINE,
        LINE_FULL,
        BROKEN
    }

    /** As a browser does, the desk's address is fetched after it. */
    Door signIn(String address, String password) throws IOException, InterruptedException {
        var login = send("login-page", request("login").GET());
        if (login.statusCode() == 503) return inLine(login);
        var csrf = CSRF.matcher(login.body()); // the plain form of a crowd has none
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(coded(address), coded(password), csrf.find() ? coded(csrf.group(1)) : "");
        var in = send(
                "sign-in",
                request("login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        if (in.statusCode() == 503) return inLine(in);
        var where = in.headers().firstValue("Location").orElse("");
        if (in.statusCode() != 302 || !where.endsWith("/meja")) {
            broken("sign-in", in.statusCode() + " " + where);
            return Door.BROKEN;
        }
        send("page", request("meja").header("Accept", "text/html").GET());
        return Door.IN;
    }

    private Door inLine(HttpResponse<String> page) {
        if (PLACE.matcher(page.body()).find()) return Door.IN_LINE;
        if (page.body().contains("Antrean juga penuh")) return Door.LINE_FULL;
        broken("login-page", "status 503 without a place in line");
        return Door.BROKEN;
    }

    /** Opens a page by its address, as from a bookmark. */
    boolean open(String path) throws IOException, InterruptedException {
        send("page", request(path).header("Accept", "text/html").GET());
        var init = send(
                "page-init",
                request("?v-r=init&location=" + coded(path) + "&query=").GET());
        if (init.statusCode() != 200) return broken("page-init", "status " + init.statusCode());
        var config = JSON.readTree(init.body()).path("appConfig");
        var first = config.path("uidl");
        ui = config.path("v-uiId").asInt();
        token = first.path("Vaadin-Security-Key").asString();
        push = first.path("Vaadin-Push-ID").asString();
        sync = 0;
        sent = 0;
        tree.clear();
        hear(first);
        var where = JSON.createObjectNode()
                .put("route", path)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "");
        where.putObject("historyState").put("idx", 0);
        var event = JSON.createObjectNode().put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.set("data", where);
        return !call("page-open", List.of(event)).isEmpty();
    }

    /** A field's value, as its web component sends it. @return what the server answers; empty where it did not */
    String type(String kind, int field, Object value) throws IOException, InterruptedException {
        var set = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", field)
                .put("feature", 1)
                .put("property", "value");
        set.set("value", JSON.valueToTree(value));
        return call(kind, List.of(set));
    }

    String click(String kind, int button) throws IOException, InterruptedException {
        var event =
                JSON.createObjectNode().put("type", "event").put("node", button).put("event", "click");
        event.set("data", JSON.valueToTree(CLICK));
        return call(kind, List.of(event));
    }

    /** @return the status */
    int upload(String kind, int upload, String name, byte[] content) throws IOException, InterruptedException {
        var target = tree.text(upload, "target");
        var answer = send(
                kind,
                request(target)
                        .header("Content-Type", "application/pdf")
                        .header("X-Filename", coded(name))
                        .POST(BodyPublishers.ofByteArray(content)));
        if (answer.statusCode() >= 500) broken(kind, "status " + answer.statusCode());
        return answer.statusCode();
    }

    /** What anybody reads. @param meant a status that is no error here */
    void read(String kind, String path, int meant) throws IOException, InterruptedException {
        var status =
                send(kind, request(path).header("Accept", "text/html").GET()).statusCode();
        if (status >= 400 && status != meant) broken(kind, "status " + status);
    }

    private String call(String kind, List<ObjectNode> what) throws IOException, InterruptedException {
        String body;
        synchronized (this) {
            var message = JSON.createObjectNode().put("csrfToken", token);
            message.set("rpc", JSON.valueToTree(what));
            message.put("syncId", sync).put("clientId", sent++);
            body = message.toString();
        }
        var answer = send(
                kind,
                request("?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200 || !answer.body().startsWith("{")) {
            broken(kind, "status " + answer.statusCode());
            return "";
        }
        hear(answer.body());
        if (answer.body().contains("\"appError\"") || answer.body().contains("sessionExpired")) {
            broken(kind, answer.body().substring(0, Math.min(400, answer.body().length())));
            return "";
        }
        return answer.body();
    }

    /** @param message with or without the guard before it */
    synchronized void hear(String message) {
        var said = JSON.readTree(message.startsWith(GUARD) ? message.substring(GUARD.length()) : message);
        if (said.isArray()) said.forEach(this::hear);
        else hear(said);
    }

    private synchronized void hear(JsonNode message) {
        if (message.has("syncId")) sync = Math.max(sync, message.path("syncId").asInt());
        tree.change(message.path("changes"));
    }

    private HttpResponse<String> send(String kind, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            figures.took(kind, System.nanoTime() - began, answer.body().length());
            answer.headers().allValues("Set-Cookie").stream()
                    .map(c -> c.substring(0, c.indexOf(';')).split("=", 2))
                    .forEach(c -> cookies.put(c[0], c[1]));
            return answer;
        } catch (IOException e) {
            broken(kind, e.toString());
            throw e;
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve("/" + path)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private boolean broken(String kind, String why) {
        figures.failed(kind, why);
        return false;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
