package id.kipp.audit;

import id.kipp.kernel.OwnersOnly;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** A key pair in a file that only its owner may read: two PEM blocks, as openssl reads them. */
record KeyFile(Path path) {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws Refusal {@code log.key-damaged} */
    KeyPair read() {
        try {
            OwnersOnly.file(path);
            var text = Files.readString(path, StandardCharsets.US_ASCII);
            var factory = KeyFactory.getInstance(Signing.ALGORITHM);
            var pair = new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(block(text, PUBLIC))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(block(text, PRIVATE))));
            var tried = Signing.sign(pair.getPrivate(), "kipp");
            if (!Signing.holds(Signing.hex(pair.getPublic()), "kipp", tried)) throw damaged(null);
            return pair;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw damaged(unreadable);
        }
    }

    /** Makes a pair; where another process was first, its pair is taken. */
    KeyPair make() {
        try {
            var folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var beside = Files.createTempFile(folder, "log-key", ".part", OwnersOnly.newFile(path));
            try {
                var pair = KeyPairGenerator.getInstance(Signing.ALGORITHM).generateKeyPair();
                Files.writeString(
                        beside,
                        pem(PRIVATE, pair.getPrivate().getEncoded())
                                + pem(PUBLIC, pair.getPublic().getEncoded()));
                try (var file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    file.force(true); // what it signs must not outlive it when the power fails
                }
                if (!exists()) Files.move(beside, path); // never over one that is there
            } finally {
                Files.deleteIfExists(beside);
            }
            return read();
        } catch (IOException unwritable) {
            throw (Refusal) new Refusal(AuditRefusal.LOG_KEY_UNWRITABLE, path).initCause(unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java since 15 has it
        }
    }

    private Refusal damaged(@org.jspecify.annotations.Nullable Exception why) {
        return (Refusal) new Refusal(AuditRefusal.LOG_KEY_DAMAGED, path).initCause(why);
    }

    private static String pem(String what, byte[] bytes) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }

    private static byte[] block(String text, String what) {
        var found = Pattern.compile("-----BEGIN " + what + "-----([^-]+)-----END " + what + "-----")
                .matcher(text);
        if (!found.find()) throw new IllegalArgumentException("no " + what);
        return Base64.getMimeDecoder().decode(found.group(1));
    }
}
