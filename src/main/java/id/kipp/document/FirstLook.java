package id.kipp.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, from its first 64 kB and nothing else: enough to turn most strangers away without waking a reader.
 * What may hold a document inside (a zip, an old Office container) is for the reader to open.
 */
final class FirstLook {

    static final int HEAD = 1 << 16;
    private static final Set<String> MAY_HOLD_A_DOCUMENT =
            Set.of("application/zip", "application/x-tika-ooxml", "application/x-tika-msoffice");

    private final Set<String> promising = new HashSet<>(MAY_HOLD_A_DOCUMENT);

    /** Read with the first file: a start need not wait for it. */
    private static final class Types {
        static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
    }

    FirstLook(Set<String> more) {
        promising.addAll(more);
        for (var kind : Kind.values()) {
            promising.add(kind.mediaType());
        }
    }

    String type(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return type(in.readNBytes(HEAD));
        }
    }

    String type(byte[] head) throws IOException {
        try (var in = TikaInputStream.get(head)) {
            return Types.ALL.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    boolean isPromising(String mediaType) {
        return promising.contains(mediaType);
    }
}
