package id.kipp.source;

import id.kipp.kernel.Refusal;
import id.kipp.table.TableReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** A register's file: CSV, XLSX or JSON by what it is and not by its name, read record by record. */
final class SourceFile {

    private static final int HEAD = 64;

    private SourceFile() {}

    /**
     * @throws Refusal {@code source.too-large}, {@code source.empty}, {@code source.not-utf8}, {@code source.broken}, {@code
     *     source.semicolons}, {@code source.json}, {@code source.no-list}, {@code table.broken} and its kin
     */
    static void read(Path file, ImportBound bound, Consumer<Cells> each) {
        try {
            requireSmall(file, bound);
            var head = head(file);
            if (head.startsWith("PK"))
                WorkbookSource.read(TableReader.read(Files.readAllBytes(file), bound.workbook()), each);
            else if (isJson(head)) JsonSource.read(file, each);
            else CsvSource.read(file, each);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(SourceRefusal.UNREADABLE, file.toString());
        }
    }

    /** @throws Refusal {@code source.too-large}, {@code source.unreadable} */
    static String sha256(Path file, ImportBound bound) {
        try (var in = Files.newInputStream(file)) {
            requireSmall(file, bound);
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new Refusal(SourceRefusal.UNREADABLE, file.toString());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void requireSmall(Path file, ImportBound bound) throws IOException {
        if (Files.size(file) > bound.bytes()) throw new Refusal(SourceRefusal.TOO_LARGE, bound.bytes() / 1_000_000);
    }

    private static boolean isJson(String head) {
        var text = head.replace("\u00EF\u00BB\u00BF", "").strip(); // a mark of byte order, read byte by byte
        return text.startsWith("{") || text.startsWith("[");
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }
}
