package id.kipp.notice;

import id.kipp.engine.Child;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A {@link ServingChild} and what it has said so far. */
final class ServerProcess {

    final String name;
    private final Process process;
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private final Thread reading;

    ServerProcess(String name, String uri, String key, int mailPort, boolean first) throws IOException {
        this.name = name;
        this.process = Child.with(
                List.of("-Dlogging.level.root=warn"),
                ServingChild.class,
                name,
                uri,
                key,
                Integer.toString(mailPort),
                first ? "first" : "another");
        this.reading = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) said.add(line);
        } catch (IOException e) {
            // the pipe broke with the process
        }
    }

    boolean hasSaid(String line) {
        return said.contains(line);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    List<String> acknowledged() {
        var acts = new ArrayList<String>();
        for (var line : said)
            if (line.startsWith(name + "-") && line.endsWith(".")) acts.add(line.substring(0, line.length() - 1));
        return acts;
    }

    /** Without a word, at whatever it is doing. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        reading.join(Duration.ofSeconds(10));
    }

    /** Stands still, as under a machine that has no time for it, and knows nothing of it afterwards. */
    void freeze(boolean frozen) throws IOException, InterruptedException {
        new ProcessBuilder("kill", frozen ? "-STOP" : "-CONT", Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    void actNoMore() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** As an operator stops it. @return how long that took */
    Duration stop() throws InterruptedException {
        var since = System.nanoTime();
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        reading.join(Duration.ofSeconds(10));
        return Duration.ofNanos(System.nanoTime() - since);
    }
}
