package id.kipp.cli;

import id.kipp.account.Actors;
import id.kipp.auditexport.Exports;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an edition's log into a folder, for whoever wants to check it. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Runnable {

    private final Console console;

    @Option(names = "--edition", paramLabel = "E", descriptionKey = "kipp.export.edition")
    private @Nullable String edition;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "kipp.export.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--with-names", descriptionKey = "kipp.export.with-names")
    private boolean names;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var start = System.nanoTime();
        try (var services = Offline.open()) {
            var id = edition(services.get(Editions.class));
            var operator = services.get(Actors.class).operator();
            var summary = services.get(Exports.class).write(operator, id, names, out, share -> {});
            summary.setAside().forEach(line -> console.say("export.set-aside", line));
            var fields = new LinkedHashMap<String, Object>();
            fields.put("edition", id.value());
            fields.put("files", summary.files());
            fields.put("lines", summary.lines());
            fields.put("entries", summary.entries());
            fields.put("roots", summary.roots());
            fields.put("head", summary.head());
            fields.put("setAside", summary.setAside().size());
            fields.put("publicKey", summary.publicKey());
            fields.put("millis", (System.nanoTime() - start) / 1_000_000);
            console.json(fields);
        }
    }

    /** The latest unless one is named. */
    private EditionId edition(Editions editions) {
        if (edition != null) return editions.get(new EditionId(edition)).id();
        return editions.all().stream()
                .map(Edition::id)
                .findFirst()
                .orElseThrow(() -> new Refusal(CliRefusal.EXPORT_NO_EDITION));
    }
}
