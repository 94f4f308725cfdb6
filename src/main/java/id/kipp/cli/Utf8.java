package id.kipp.cli;

import id.kipp.auditexport.AuditExportRefusal;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Text files of strangers: UTF-8 or refused, never silently mangled; a byte-order mark is no part of the text. */
final class Utf8 {

    private Utf8() {}

    static String read(Path file) {
        try {
            return decode(file, Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new Refusal(AuditExportRefusal.CLI_NO_SUCH_FILE, file.toString());
        } catch (IOException unreadable) {
            throw new Refusal(AuditExportRefusal.CLI_CANNOT_READ, file.toString());
        }
    }

    private static String decode(Path file, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            long line = 1 + lines(bytes, in.position());
            throw new Refusal(
                    AuditExportRefusal.CLI_IN_LINE,
                    file.toString(),
                    Long.toString(line),
                    new Refusal(CliRefusal.CSV_NOT_UTF8));
        }
        var text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static long lines(byte[] bytes, int end) {
        long lines = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
