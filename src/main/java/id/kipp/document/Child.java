package id.kipp.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One reader process, as the server holds it: orders go in, an answer comes out in time, or the process is ended. */
final class Child implements AutoCloseable {

    /** For what costs the same whatever the file: a JVM, classes, the list of the machine's fonts. */
    private static final Duration TO_START = Duration.ofSeconds(60);

    /** The child did not live to answer: it was ended because it took too long, or it ended by itself. */
    static final class Gone extends IOException {
        private final boolean late;

        Gone(boolean late, IOException cause) {
            super(cause);
            this.late = late;
        }

        boolean late() {
            return late;
        }
    }

    @FunctionalInterface
    interface Answer<T> {
        T from(DataInputStream in) throws IOException;
    }

    private final Process process;
    private final DataOutputStream orders;
    private final DataInputStream answers;
    private final ScheduledExecutorService clock;
    private final Path folder;
    private int asked;

    private Child(Process process, ScheduledExecutorService clock, Path folder) {
        this.process = process;
        this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.clock = clock;
        this.folder = folder;
    }

    static Child start(ChildCommand command, ScheduledExecutorService clock, Path folder) throws IOException {
        var child = new Child(command.start(folder), clock, folder);
        try {
            child.within(TO_START, in -> Wire.expect(in, Wire.READY));
            return child;
        } catch (IOException e) {
            child.close(); // nobody else knows of it, and it may well live on
            throw e;
        }
    }

    int asked() {
        return asked;
    }

    /** Empty when the child is well but could make nothing of the file. */
    Optional<Findings> read(Path file, Kind likely, Duration limit) throws IOException {
        return ask(Wire.READ, file, limit, likely, 0, 0, Wire::findings);
    }

    Optional<byte[]> picture(Path file, Kind kind, int page, int width, Duration limit) throws IOException {
        return ask(Wire.PICTURE, file, limit, kind, page, width, Wire::picture);
    }

    Optional<byte[]> photo(Path file, Kind kind, int width, Duration limit) throws IOException {
        return ask(Wire.PHOTO, file, limit, kind, 1, width, Wire::picture);
    }

    private <T> Optional<T> ask(byte order, Path file, Duration limit, Kind kind, int page, int width, Answer<T> answer)
            throws IOException {
        asked++;
        within(TO_START, in -> {
            orders.writeByte(order);
            Wire.text(orders, file.toString());
            orders.writeLong(limit.toMillis());
            orders.writeByte(kind.ordinal());
            orders.writeInt(page);
            orders.writeInt(width);
            orders.flush();
            return Wire.expect(in, Wire.BEGUN);
        });
        return within(limit, in -> Wire.done(in) ? Optional.of(answer.from(in)) : Optional.empty());
    }

    private <T> T within(Duration limit, Answer<T> answer) throws IOException {
        var late = new boolean[1];
        var end = clock.schedule(
                () -> {
                    late[0] = true;
                    process.destroyForcibly();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return answer.from(answers);
        } catch (IOException e) {
            throw new Gone(late[0], e);
        } finally {
            end.cancel(false);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        Folders.delete(folder);
    }
}
