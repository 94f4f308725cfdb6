package id.kipp.second;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A server that speaks MongoDB's protocol and shares no code with our engine: the module in {@code src/second}, built with the
 * machine's Go, on a PostgreSQL of its own, both on loopback and gone when closed. Without Go or PostgreSQL it is left out,
 * unless {@code -Dsecond-server=required} demands it.
 */
final class SecondServer implements AutoCloseable {

    /** PostgreSQL's has to be larger: a command takes as many connections as it has statements, and waits for ever where there are fewer. */
    private static final int CONNECTIONS = 1_000;

    private final List<Process> processes = new ArrayList<>();
    private final Path folder;
    private final int port = free();

    SecondServer(Path folder) throws Exception {
        this.folder = folder;
        var go = program("Go", "go", "/usr/local/go/bin");
        var postgres = program("PostgreSQL", "postgres", "/usr/lib/postgresql/15/bin", "/usr/local/bin");
        var built = build(go);
        var database = postgres(postgres);
        start(List.of(
                built.toString(),
                "127.0.0.1:" + port,
                "postgres://kipp@127.0.0.1:" + database + "/postgres?pool_max_conns=" + CONNECTIONS));
        answers(port);
    }

    /** Without a database. */
    String uri() {
        return "mongodb://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() throws Exception {
        for (var process : processes.reversed()) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        }
    }

    private Path build(Path go) throws Exception {
        var built = Path.of("target/second/second").toAbsolutePath();
        var command = List.of(
                go.toString(),
                "build",
                "-mod=readonly",
                "-buildvcs=false",
                "-tags",
                "ferretdb_no_sqlite",
                "-o",
                built.toString());
        run(new ProcessBuilder(command).directory(new File("src/second")), Duration.ofMinutes(5));
        return built;
    }

    /** @return its port */
    private int postgres(Path postgres) throws Exception {
        var data = Files.createDirectory(folder.resolve("postgres"));
        var as = another(data);
        var initdb = new ArrayList<>(as);
        var real = postgres.toRealPath(); // what starts it looks for the rest beside it
        initdb.add(real.resolveSibling("initdb").toString());
        initdb.addAll(
                List.of("-D", data.toString(), "-U", "kipp", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"));
        run(new ProcessBuilder(initdb).directory(data.toFile()), Duration.ofMinutes(1));
        var port = free();
        var command = new ArrayList<>(as);
        command.addAll(List.of(real.toString(), "-D", data.toString(), "-p", "" + port));
        for (var setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=" + (CONNECTIONS + 100),
                "fsync=off", // nobody needs what is in it after this run
                "full_page_writes=off",
                "synchronous_commit=off")) command.addAll(List.of("-c", setting));
        start(command);
        answers(port);
        return port;
    }

    /** PostgreSQL refuses to run as root. */
    private List<String> another(Path data) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) return List.of();
        var users = data.getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(data, users.lookupPrincipalByName("nobody"));
        for (var on = data.getParent(); on != null && !on.equals(on.getRoot()); on = on.getParent())
            on.toFile().setExecutable(true, false);
        return List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    }

    private void start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.resolve("postgres").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said()));
        builder.environment().put("GOGC", "400"); // it reads whole collections: memory is cheaper than its collector
        processes.add(builder.start());
    }

    private void run(ProcessBuilder command, Duration atMost) throws Exception {
        var process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said()))
                .start();
        if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        if (process.waitFor() != 0)
            throw new IllegalStateException(command.command() + ": " + Files.readString(said().toPath()));
    }

    private File said() {
        return folder.resolve("said.txt").toFile();
    }

    private static void answers(int port) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> {
                    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                        return socket.isConnected();
                    }
                });
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path program(String called, String name, String... places) {
        var found = Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of(places))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseThrow(() -> missing(called));
    }

    private static RuntimeException missing(String called) {
        if ("required".equals(System.getProperty("second-server")))
            return new IllegalStateException(
                    "-Dsecond-server=required, and there is no " + called + " on this machine");
        System.out.println("the second server's tests are skipped: no " + called + " on this machine");
        return Assumptions.abort("no " + called + " on this machine");
    }
}
