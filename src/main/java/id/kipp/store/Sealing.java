package id.kipp.store;

import id.kipp.kernel.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals short texts that have to be read again, and signs what is given away, under a key that lies outside the database:
 * whoever has the one cannot use the other. Without the key what was sealed is lost, and a new one begins; nothing that
 * decides anything depends on it.
 */
@Component
public class Sealing {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    /** @throws Refusal {@code store.key-unusable} when the file is there and is no key, or cannot be made */
    Sealing(@Value("${kipp.key:}") String named, @Value("${kipp.log.key:${kipp.data:data}/log.key}") Path besideThis) {
        this.key = new SealingKey(named.isBlank() ? besideThis.resolveSibling("seal.key") : Path.of(named)).get();
    }

    /**
     * @param use what it is for; each use has a key of its own
     * @param whose what it belongs to: it opens nowhere else
     */
    public String seal(String use, String whose, String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, use, whose, nonce).doFinal(bytes(text));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    /** Empty where it was sealed with another key, for another use, for somebody else, or has been changed. */
    public Optional<String> open(String use, String whose, String sealed) {
        try {
            var all = Base64.getDecoder().decode(sealed);
            if (all.length <= NONCE) return Optional.empty();
            var cipher = cipher(Cipher.DECRYPT_MODE, use, whose, java.util.Arrays.copyOf(all, NONCE));
            return Optional.of(new String(cipher.doFinal(all, NONCE, all.length - NONCE), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** A signature that only this installation can make; fit for an address or a cookie. */
    public String sign(String use, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(derived(use), text));
    }

    public boolean isSigned(String use, String text, String signature) {
        return MessageDigest.isEqual(bytes(sign(use, text)), bytes(signature));
    }

    private Cipher cipher(int mode, String use, String whose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived(use), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(whose));
        return cipher;
    }

    private byte[] derived(String use) {
        return mac(key, "kipp/" + use);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
