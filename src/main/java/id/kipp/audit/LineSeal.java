package id.kipp.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Salts and MACs of lines, under two keys that HKDF (RFC 5869, SHA-256) derives from the log's private key: whoever has the
 * database alone can neither try out contents against a hash nor write a line that the relay would chain.
 */
@Component
class LineSeal {

    private static final String HMAC = "HmacSHA256";
    private static final HexFormat HEX = HexFormat.of();

    private final SecretKey salts;
    private final SecretKey macs;

    @Autowired
    LineSeal(LogKey key) {
        this(key.secret());
    }

    LineSeal(byte[] secret) {
        this.salts = derived(secret, "kipp.log.salt");
        this.macs = derived(secret, "kipp.log.mac");
    }

    /** The line with its salt and MAC; one that has been read from the store stays as it was found. */
    AuditLine seal(AuditLine line) {
        if (!line.isOpen()) return line;
        var salted = line.hashed(n -> salt(line.subject(), line.version(), line.action() + "#" + n))
                .salted(salt(line.subject(), line.version(), line.action()));
        return salted.with(mac(salted));
    }

    boolean holds(AuditLine line) {
        var mac = line.mac();
        return mac != null
                && MessageDigest.isEqual(
                        mac.getBytes(StandardCharsets.UTF_8), mac(line).getBytes(StandardCharsets.UTF_8));
    }

    /** The same for the same three, for ever; nobody else can make it. */
    String salt(String subject, long version, String action) {
        return hmac(salts, Canonical.json(List.of(subject, version, action)));
    }

    /** Of where a follower is; no line's MAC, for no line begins so. */
    String place(String follower, long seq) {
        return hmac(macs, Canonical.json(List.of("follower", follower, seq)));
    }

    /** The line holds the content's hash; both are in it nevertheless, so that it does not rest on that alone. */
    private String mac(AuditLine line) {
        return hmac(macs, line.canonical() + "\n" + line.content());
    }

    private static String hmac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HEX.formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    private static SecretKey derived(byte[] secret, String what) {
        try {
            var spec = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(what.getBytes(StandardCharsets.US_ASCII), 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey(HMAC, spec);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java since 25 has it
        }
    }
}
