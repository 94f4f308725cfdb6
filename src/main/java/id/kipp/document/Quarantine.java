package id.kipp.document;

import id.kipp.audit.Canonical;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Where strangers' files lie while they are looked at, under names of ours. */
final class Quarantine implements AutoCloseable {

    /** A file of ours with the stranger's bytes; only their beginning, and no fingerprint, when there were too many. */
    record Held(Path file, @Nullable String sha256, long size) implements AutoCloseable {
        @Override
        public void close() {
            file.toFile().delete();
        }
    }

    private final Path folder = Folders.fresh("quarantine");
    private final AtomicLong next = new AtomicLong();

    Held hold(InputStream content, long maxBytes) throws IOException {
        var file = folder.resolve(Long.toString(next.incrementAndGet()));
        long size = 0;
        try (var in = new DigestInputStream(content, Canonical.digest());
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0 && size <= maxBytes; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                size += n;
            }
            return new Held(
                    file,
                    size > maxBytes
                            ? null
                            : HexFormat.of().formatHex(in.getMessageDigest().digest()),
                    size);
        }
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
