package id.kipp.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Where a monitor on this machine reads the figures: {@code /metrics}, at a port that no proxy passes on. Off unless a port
 * is set; a port that another has is said in the log and stops nobody's work.
 */
@Component
class MetricsPort implements SmartLifecycle {

    static final String PATH = "/metrics";
    private static final Logger log = LoggerFactory.getLogger(MetricsPort.class);
    private static final int NO_BODY = -1;

    private final ObjectProvider<Figures> sources;
    private final @Nullable Integer port;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    MetricsPort(ObjectProvider<Figures> sources, @Value("${kipp.metrics.port:}") @Nullable Integer port) {
        this.sources = sources;
        this.port = port;
    }

    @Override
    public synchronized void start() {
        if (port == null || server != null) return;
        try {
            serve(port);
        } catch (IOException | IllegalArgumentException taken) {
            log.error("no metrics: port {} on this machine cannot be had ({})", port, taken.getMessage());
        }
    }

    /** @param wanted zero: any that is free @return the one it is */
    synchronized int serve(int wanted) throws IOException {
        var page = new MetricsPage(sources.orderedStream().toList(), System::nanoTime);
        var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        var own = Executors.newVirtualThreadPerTaskExecutor();
        made.setExecutor(own);
        made.createContext("/", exchange -> answer(exchange, page));
        made.start();
        server = made;
        threads = own;
        return made.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, MetricsPage page) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) exchange.sendResponseHeaders(404, NO_BODY);
            else if (!exchange.getRequestMethod().equals("GET")) exchange.sendResponseHeaders(405, NO_BODY);
            else {
                var text = page.text().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
                exchange.sendResponseHeaders(200, text.length);
                exchange.getResponseBody().write(text);
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) server.stop(0);
        if (threads != null) threads.shutdownNow();
        server = null;
        threads = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }
}
