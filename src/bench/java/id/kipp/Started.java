package id.kipp;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the prepared jar ({@code src/docker/prepare.sh}) on a folder in a process of its own and stops it again. */
final class Started {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Started() {}

    /** @param port 0: any that is free */
    static List<String> arguments(Path folder, int port) {
        return List.of(
                "--kipp.data=" + folder, "--kipp.demo=false", "--kipp.second-factor=off", "--server.port=" + port);
    }

    /** @return milliseconds from the start of the process to its first page */
    static double once(Path folder) throws IOException, InterruptedException {
        var port = freePort();
        var prepared = System.getenv("KIPP_PREPARED");
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx" + Runtime.getRuntime().maxMemory(),
                "-XX:AOTCache=" + prepared + "/kipp.aot",
                "-jar",
                prepared + "/kipp.jar"));
        command.addAll(arguments(folder, port));
        var began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitPage(process, port, began);
            return (System.nanoTime() - began) / 1e6;
        } finally {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        }
    }

    private static void awaitPage(Process process, int port, long began) throws InterruptedException {
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos())
                    throw new IllegalStateException("the application does not start");
                try {
                    if (client.send(page, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            < 500) return;
                } catch (IOException notYet) {
                    Thread.sleep(20);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
