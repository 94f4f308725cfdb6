package id.kipp.rush;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What the server says to an open page by itself: messages with their length before them. */
final class RushPush implements WebSocket.Listener {

    private final StringBuilder heard = new StringBuilder();
    private final Consumer<String> message;

    private RushPush(Consumer<String> message) {
        this.message = message;
    }

    static CompletableFuture<WebSocket> listen(HttpClient client, RushPage page, Consumer<String> message) {
        var address = page.socket();
        return client.newWebSocketBuilder()
                .header("Origin", "http://127.0.0.1:" + address.getPort())
                .header("Cookie", page.cookie())
                .buildAsync(address, new RushPush(message));
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        heard.append(part);
        for (var bar = heard.indexOf("|"); bar > 0; bar = heard.indexOf("|")) {
            var length = Integer.parseInt(heard.substring(0, bar).strip());
            if (heard.length() < bar + 1 + length) break;
            var one = heard.substring(bar + 1, bar + 1 + length);
            heard.delete(0, bar + 1 + length);
            if (one.contains("syncId")) message.accept(one);
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
    }
}
