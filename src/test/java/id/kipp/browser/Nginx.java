package id.kipp.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's nginx with the configuration that {@code src/docs/proxy.md} shows, in front of one port. Without one it is
 * skipped, unless {@code -Dnginx=required} demands it.
 */
final class Nginx implements AutoCloseable {

    private static final char[] SECRET = "rahasia".toCharArray();
    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/local/sbin/nginx"));

    final int http = free();
    final int https = free();
    private final Path folder;
    private final KeyStore certificate;
    private final Process process;

    private Nginx(Path program, Path folder, int application) throws Exception {
        this.folder = folder;
        this.certificate = certificate();
        Files.writeString(folder.resolve("nginx.conf"), configuration(application));
        process = new ProcessBuilder(
                        program.toString(),
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("error.log").toString(),
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    static Nginx before(int application, Path folder) throws Exception {
        var found = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (found.isEmpty() && "required".equals(System.getProperty("nginx")))
            throw new IllegalStateException("-Dnginx=required, and there is no nginx on this machine");
        Assumptions.assumeTrue(found.isPresent(), "the proxy's test is skipped: no nginx on this machine");
        return new Nginx(found.orElseThrow(), folder, application);
    }

    /** Whether it listens; what it said if it does not. */
    String trouble() throws IOException {
        return process.isAlive() ? "" : Files.readString(folder.resolve("said.txt"));
    }

    /** Of clients that know its certificate. */
    SSLContext trusting() throws Exception {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(certificate);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    private String configuration(int application) throws IOException {
        var page = Files.readString(Path.of("src/docs/proxy.md"));
        var shown = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL).matcher(page);
        if (!shown.find()) throw new AssertionError("no configuration in proxy.md");
        var text = shown.group(1);
        text = put(text, "listen 80;", "listen " + http + ";");
        text = put(text, "listen 443 ssl;", "listen " + https + " ssl;");
        text = put(text, "http://127.0.0.1:8080;", "http://127.0.0.1:" + application + ";");
        text = put(
                text,
                "/etc/ssl/kipp/fullchain.pem",
                folder.resolve("fullchain.pem").toString());
        text = put(
                text, "/etc/ssl/kipp/privkey.pem", folder.resolve("privkey.pem").toString());
        var temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(what -> what + "_temp_path " + folder.resolve(what) + ";\n")
                .reduce("", String::concat);
        return """
                daemon off;
                user %s;
                pid %s;
                events {}
                http {
                access_log off;
                %s%s}
                """
                .formatted(System.getProperty("user.name"), folder.resolve("nginx.pid"), temporary, text);
    }

    private static String put(String text, String shown, String here) {
        if (!text.contains(shown)) throw new AssertionError("proxy.md no longer says: " + shown);
        return text.replace(shown, here);
    }

    private KeyStore certificate() throws Exception {
        var place = folder.resolve("keys.p12");
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
                folder.resolve("privkey.pem"),
                pem("PRIVATE KEY", keys.getKey("kipp", SECRET).getEncoded()));
        Files.writeString(
                folder.resolve("fullchain.pem"),
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
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
