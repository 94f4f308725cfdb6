package id.kipp.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 as the log uses it: keys and signatures are lower-case hexadecimal of their raw bytes. */
public final class Signing {

    static final String ALGORITHM = "Ed25519";

    private static final HexFormat HEX = HexFormat.of();
    private static final int RAW = 32;

    /** What stands before the 32 bytes in the form Java knows (RFC 8410). */
    private static final byte[] PREFIX = HEX.parseHex("302a300506032b6570032100");

    private Signing() {}

    static String sign(PrivateKey key, String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return HEX.formatHex(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // the key has been tried when it was read
        }
    }

    /** False for whatever is no key, no signature, or not of this text; both in lower-case hexadecimal digits and nothing else. */
    public static boolean holds(String publicKey, String text, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key(publicKey));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return isPlain(publicKey) && isPlain(signature) && check.verify(HEX.parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }

    private static boolean isPlain(String digits) {
        return HEX.formatHex(HEX.parseHex(digits)).equals(digits);
    }

    static String hex(PublicKey key) {
        var encoded = key.getEncoded();
        return HEX.formatHex(encoded, encoded.length - RAW, encoded.length);
    }

    private static PublicKey key(String hex) throws GeneralSecurityException {
        var encoded = Arrays.copyOf(PREFIX, PREFIX.length + RAW);
        var raw = HEX.parseHex(hex);
        if (raw.length != RAW) throw new IllegalArgumentException("a key has 32 bytes");
        System.arraycopy(raw, 0, encoded, PREFIX.length, RAW);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
