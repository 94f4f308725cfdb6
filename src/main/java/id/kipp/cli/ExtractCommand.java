package id.kipp.cli;

import id.kipp.auditexport.AuditExportRefusal;
import id.kipp.document.Examined;
import id.kipp.document.Reading;
import id.kipp.document.ReadingSettings;
import id.kipp.document.ReadingState;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: what files are and whether they can be read, by the same isolated readers the application uses. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

    private static final long LONGEST_SECONDS = TimeUnit.HOURS.toSeconds(24);

    @Option(names = "--max-bytes", defaultValue = "10485760", paramLabel = "N")
    private long maxBytes;

    @Option(names = "--timeout", defaultValue = "30", paramLabel = "SECONDS")
    private long timeout;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "kipp.extract.files")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (maxBytes < 1) {
            throw new Refusal(CliRefusal.EXTRACT_MAX_BYTES, Long.toString(maxBytes));
        }
        if (timeout < 1 || timeout > LONGEST_SECONDS) {
            throw new Refusal(CliRefusal.EXTRACT_TIMEOUT, Long.toString(timeout), Long.toString(LONGEST_SECONDS));
        }
        boolean all = true;
        try (var reading = new Reading(ReadingSettings.standard().with(maxBytes, Duration.ofSeconds(timeout)))) {
            for (var file : files) {
                all &= extract(reading, file);
            }
        }
        return all ? 0 : 2;
    }

    private boolean extract(Reading reading, String file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        InputStream content;
        try {
            content = open(file);
        } catch (Refusal refused) {
            console.say(refused.key(), refused.details());
            return false;
        }
        var examined = reading.examine(content);
        line(file, examined, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return true;
    }

    private static InputStream open(String file) {
        try {
            var path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refusal(CliRefusal.EXTRACT_FOLDER, file);
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new Refusal(AuditExportRefusal.CLI_NO_SUCH_FILE, file);
        } catch (IOException unreadable) {
            throw new Refusal(AuditExportRefusal.CLI_CANNOT_READ, file);
        }
    }

    private void line(String file, Examined examined, long millis) {
        var found = examined.findings();
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", file);
        line.put("sha256", found.state() == ReadingState.TOO_LARGE ? null : examined.sha256());
        line.put("mediaType", found.mediaType());
        line.put("state", found.state().word());
        line.put("pages", found.pages());
        line.put("textPages", found.textPages());
        line.put("words", found.words());
        line.put("language", found.language());
        line.put("millis", millis);
        console.json(line);
        console.out().flush(); // whoever waits for a long list sees it grow
    }
}
