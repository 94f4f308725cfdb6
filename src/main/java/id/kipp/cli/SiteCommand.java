package id.kipp.cli;

import id.kipp.site.Archive;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the public site into a folder, so that it stays readable where no server is. */
@Command(name = "site", sortOptions = false)
final class SiteCommand implements Runnable {

    private final Console console;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "kipp.site.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    SiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var start = System.nanoTime();
        try (var services = Offline.open()) {
            var written = services.get(Archive.class).write(out);
            var fields = new LinkedHashMap<String, Object>();
            fields.put("pages", written.pages());
            fields.put("files", written.files());
            fields.put("bytes", written.bytes());
            fields.put("millis", (System.nanoTime() - start) / 1_000_000);
            console.json(fields);
        }
    }
}
