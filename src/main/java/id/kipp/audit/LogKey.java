package id.kipp.audit;

import id.kipp.kernel.Refusal;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.EdECPrivateKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of the log: made at the first start, kept outside the database, so that whoever can write to the one cannot sign
 * with the other. It is never replaced: a log that has been begun is only ever continued with the same key.
 */
@Component
public class LogKey {

    private final KeyPair pair;

    /** @throws Refusal {@code log.key-missing}, {@code log.key-damaged}, {@code log.key-foreign} */
    LogKey(@Value("${kipp.log.key:${kipp.data:data}/log.key}") Path path, RootStore roots, AuditStore chain) {
        var file = new KeyFile(path);
        var last = roots.last();
        if (!file.exists() && (last.isPresent() || chain.head().isPresent()))
            throw new Refusal(AuditRefusal.LOG_KEY_MISSING, path);
        this.pair = file.exists() ? file.read() : file.make();
        if (!last.map(r -> r.isSignedBy(publicKey())).orElse(true))
            throw new Refusal(AuditRefusal.LOG_KEY_FOREIGN, path);
    }

    /** The half that everybody may have, in hexadecimal. */
    public String publicKey() {
        return Signing.hex(pair.getPublic());
    }

    /** What the keys of salts and MACs are derived from. */
    byte[] secret() {
        return ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
    }

    /** For what the log itself says: its roots, and the manifest of an export. */
    public String sign(String canonical) {
        return Signing.sign(pair.getPrivate(), canonical);
    }
}
