package id.kipp.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Reads strangers' files without letting them near this JVM: a separate process with its own memory and clock does it,
 * one file at a time. The answer is always a state; an exception here is our own fault, never the file's.
 */
public final class Reading implements AutoCloseable {

    private final ReadingSettings settings;
    private final Children children;
    private final FirstLook firstLook;
    private final Quarantine quarantine = new Quarantine();

    public Reading(ReadingSettings settings) {
        this(settings, ReaderMain.class, Set.of());
    }

    /** With another program in the child, which knows more types of file. */
    Reading(ReadingSettings settings, Class<?> main, Set<String> moreTypes) {
        this.settings = settings;
        this.children = new Children(new ChildCommand(settings, main));
        this.firstLook = new FirstLook(moreTypes);
    }

    /** Takes a copy of at most the settings' size, fingerprints it and reads it. Closes the stream. */
    public Examined examine(InputStream content) throws IOException, InterruptedException {
        try (var held = quarantine.hold(content, settings.maxBytes())) {
            return new Examined(held.sha256(), held.size(), read(held));
        }
    }

    private Findings read(Quarantine.Held held) throws IOException, InterruptedException {
        var type = firstLook.type(held.file());
        if (held.size() > settings.maxBytes()) {
            return Findings.only(ReadingState.TOO_LARGE, type);
        }
        if (held.size() == 0) {
            return Findings.only(ReadingState.DAMAGED, type);
        }
        return firstLook.isPromising(type) ? read(held.file(), type) : Findings.only(ReadingState.REJECTED, type);
    }

    private Findings read(Path file, String type) throws IOException, InterruptedException {
        try {
            return children.ask(child -> child.read(file, Kind.of(type).orElse(Kind.DOCX), settings.timeout()))
                    .orElseGet(() -> Findings.only(ReadingState.DAMAGED, type));
        } catch (Child.Gone e) {
            return Findings.only(e.late() ? ReadingState.TIMEOUT : ReadingState.DAMAGED, type);
        }
    }

    /** The way in for an upload: the same first look, before a byte is kept. */
    Intake intake(InputStream content, long maxBytes) throws IOException {
        return new Intake(content, firstLook, maxBytes);
    }

    /** The state of a file of which the first look says all there is to say. */
    Optional<ReadingState> knownAtOnce(Intake intake) {
        if (intake.isEmpty()) {
            return Optional.of(ReadingState.DAMAGED);
        }
        return firstLook.isPromising(intake.mediaType()) ? Optional.empty() : Optional.of(ReadingState.REJECTED);
    }

    /** One page as a PNG of about this width; empty when it cannot be drawn. Closes the stream. */
    public Optional<byte[]> picture(InputStream content, Kind kind, int page, int width)
            throws IOException, InterruptedException {
        try (var held = quarantine.hold(content, settings.maxBytes())) {
            return children.ask(child -> child.picture(held.file(), kind, page, width, settings.timeout()));
        } catch (Child.Gone e) {
            return Optional.empty();
        }
    }

    /** A picture drawn anew as JPEG of at most this width; empty when it cannot be drawn. Closes the stream. */
    Optional<byte[]> photo(InputStream content, Kind kind, int width) throws IOException, InterruptedException {
        try (var held = quarantine.hold(content, settings.maxBytes())) {
            return children.ask(child -> child.photo(held.file(), kind, width, settings.timeout()));
        } catch (Child.Gone e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        children.close();
        quarantine.close();
    }
}
