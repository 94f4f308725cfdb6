package id.kipp.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;

/**
 * A proxy of the machine with the configuration that {@code src/docs/proxy.md} shows, in front of the application. Without one it is
 * left out, unless {@code -Dnginx=required} or {@code -Dcaddy=required} demands it.
 */
abstract class Proxy implements AutoCloseable {

    private static final char[] SECRET = "rahasia".toCharArray();

    final int http = free();
    final int https = free();
    final Path folder;
    private final String name;
    private final KeyStore certificate;
    private final Process process;

    Proxy(String name, Path program, Path folder, int... applications) throws Exception {
        this.name = name;
        this.folder = Files.createDirectory(folder.resolve(name));
        this.certificate = certificate();
        Files.writeString(place("settings"), configuration(shown("proxy.md", name), applications));
        var said = place("said.txt").toFile();
        process = new ProcessBuilder(command(program.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
    }

    /** Those that this machine has; who misses one reads it in a line. */
    static List<Proxy> before(int application, Path folder) throws Exception {
        List<Proxy> there = new ArrayList<>();
        var nginx = program("nginx");
        if (nginx.isPresent()) there.add(new Nginx(nginx.get(), folder, application));
        var caddy = program("caddy");
        if (caddy.isPresent()) there.add(new Caddy(caddy.get(), folder, application));
        Assumptions.assumeFalse(
                there.isEmpty(), "the proxies' tests are skipped: no nginx and no caddy on this machine");
        return there;
    }

    static Optional<Path> program(String name) {
        var found = Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin")
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "required".equals(System.getProperty(name)))
            throw new IllegalStateException("-D" + name + "=required, and there is no " + name + " on this machine");
        if (found.isEmpty())
            System.out.println("the proxies' tests go without " + name + ": there is none on this machine");
        return found;
    }

    abstract List<String> command(String program);

    /** What the page shows, with the addresses, ports and places of this machine. */
    abstract String configuration(String shown, int... applications);

    /** Whether it listens; what it said if it does not. */
    String trouble() throws IOException {
        return process.isAlive() ? "" : Files.readString(place("said.txt"));
    }

    /** Of clients that know its certificate. */
    SSLContext trusting() throws Exception {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(certificate);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    String in(String file) {
        return place(file).toString();
    }

    private Path place(String file) {
        return folder.resolve(file);
    }

    static String shown(String file, String name) throws IOException {
        var page = Files.readString(Path.of("src/docs", file));
        var shown = Pattern.compile("```" + name + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        if (!shown.find()) throw new AssertionError("no configuration of " + name + " in " + file);
        return shown.group(1);
    }

    static String put(String text, String shown, String here) {
        if (!text.contains(shown)) throw new AssertionError("the page no longer says: " + shown);
        return text.replace(shown, here);
    }

    private KeyStore certificate() throws Exception {
        var place = place("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "kipp",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        place.toString(),
                        "-storepass",
                        new String(SECRET),
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var keys = KeyStore.getInstance(place.toFile(), SECRET);
        Files.writeString(
                place("privkey.pem"),
                pem("PRIVATE KEY", keys.getKey("kipp", SECRET).getEncoded()));
        Files.writeString(
                place("fullchain.pem"),
                pem("CERTIFICATE", keys.getCertificate("kipp").getEncoded()));
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null);
        trusted.setCertificateEntry("kipp", keys.getCertificate("kipp"));
        return trusted;
    }

    private static String pem(String what, byte[] bytes) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, text, what);
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
