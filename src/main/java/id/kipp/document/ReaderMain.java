package id.kipp.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The child JVM: takes one order at a time from standard input, answers on standard output, ends with its parent. */
final class ReaderMain {

    private ReaderMain() {}

    public static void main(String[] args) throws IOException {
        // Ctrl-C reaches the whole process group; the file at hand is not to be called damaged for it. Our end is the
        // parent's.
        Stream.of("INT", "TERM").forEach(name -> Signal.handle(new Signal(name), SignalHandler.SIG_IGN));
        var out = System.out;
        System.setOut(System.err); // a parser that prints must not talk into the answers
        serve(new Extraction(), System.in, out);
    }

    static void serve(Extraction extraction, InputStream orders, OutputStream answers) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(orders));
        var out = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16));
        out.writeByte(Wire.READY);
        out.flush();
        try {
            while (true) {
                serve(extraction, in.readByte(), in, out);
                out.flush();
            }
        } catch (EOFException parentIsGone) {
            return;
        }
    }

    private static void serve(Extraction extraction, byte order, DataInputStream in, DataOutputStream out)
            throws IOException {
        var file = Path.of(Objects.requireNonNull(Wire.text(in)));
        long millis = in.readLong();
        var kind = Kind.values()[in.readUnsignedByte()];
        int page = in.readInt();
        int width = in.readInt();
        extraction.warm(kind);
        out.writeByte(Wire.BEGUN);
        out.flush();
        var leash = Leash.of(millis);
        try {
            if (order == Wire.READ) {
                long stop = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis * 4 / 5);
                // what goes wrong here ends this JVM: nobody knows what the file has left behind in it
                var findings = extraction.read(file, () -> System.nanoTime() > stop);
                out.writeByte(Wire.DONE);
                Wire.write(out, findings);
            } else {
                draw(order, file, kind, page, width, out);
            }
        } finally {
            leash.interrupt();
            Thread.interrupted(); // a file's parser may have set it, and the next file would suffer
        }
    }

    private static void draw(byte order, Path file, Kind kind, int page, int width, DataOutputStream out)
            throws IOException {
        byte[] picture;
        try {
            picture = order == Wire.PHOTO ? Pictures.photo(file, width) : Pictures.of(file, kind, page, width);
        } catch (IOException | RuntimeException e) {
            out.writeByte(Wire.FAILED);
            return;
        }
        out.writeByte(Wire.DONE);
        out.writeInt(picture.length);
        out.write(picture);
    }

    /** Ends this JVM a little after the time is up, in case the parent that should do it is no longer there. */
    private static final class Leash {
        static Thread of(long millis) {
            return Thread.ofPlatform().daemon().start(() -> {
                try {
                    Thread.sleep(millis + 2_000);
                    Runtime.getRuntime().halt(9);
                } catch (InterruptedException done) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
