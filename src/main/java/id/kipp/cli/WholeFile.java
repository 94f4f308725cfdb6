package id.kipp.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A result file that is there whole or not at all: written beside its place, then moved into it. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            var target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, bytes); // a pipe or a device cannot be replaced
            } else {
                replace(target, bytes);
            }
        } catch (IOException unwritable) {
            throw new Refusal(CliRefusal.CANNOT_WRITE, file.toString());
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        var beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (var channel = FileChannel.open(beside, CREATE_NEW, WRITE)) {
                var rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(beside, target, ATOMIC_MOVE, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
