package id.kipp.cli;

import id.kipp.account.Actors;
import id.kipp.auditexport.AuditExportRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.source.Counts;
import id.kipp.source.ImportBound;
import id.kipp.source.Importing;
import id.kipp.source.Register;
import id.kipp.source.ReportLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes another register's file into the store, and says of every line what became of it. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Runnable {

    private static final int TOLD_EVERY = 1_000;

    @Option(names = "--source", required = true, paramLabel = "kipp|iga|inoland")
    @SuppressWarnings("NullAway.Init")
    private Register source;

    @Option(names = "--file", required = true, paramLabel = "F.csv|F.xlsx|F.json")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--out", paramLabel = "report.csv")
    private @Nullable Path out;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (!Files.exists(file)) throw new Refusal(AuditExportRefusal.CLI_NO_SUCH_FILE, file.toString());
        if (Files.isDirectory(file)) throw new Refusal(AuditExportRefusal.CLI_CANNOT_READ, file.toString());
        var start = System.nanoTime();
        var report = new CsvText().line("line", "id", "verdict", "reason", "record");
        var counts = dryRun && !Offline.isThere() ? onNothing(report) : onStore(report);
        if (out != null) WholeFile.write(out, report.toString());
        summary(counts, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private Counts onStore(CsvText report) {
        try (var services = Offline.openOrMake()) {
            return take(services, report);
        }
    }

    /** What would be, where no store is: none is left behind. */
    private Counts onNothing(CsvText report) {
        try {
            var folder = Files.createTempDirectory("kipp-import-");
            try (var services = Offline.openIn(folder)) {
                return take(services, report);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Counts take(Offline services, CsvText report) {
        var wanted = new Importing.Wanted(source, file, file.getFileName().toString(), !dryRun, ImportBound.COMMAND);
        var operator = services.get(Actors.class).operator();
        try {
            return services.get(Importing.class).take(operator, wanted, line -> add(report, line), this::tell);
        } catch (Refusal cause) {
            throw new Refusal(CliRefusal.IN_FILE, file.toString(), cause);
        }
    }

    private static void add(CsvText report, ReportLine line) {
        report.line(Integer.toString(line.line()), line.id(), line.verdict().word(), line.reason(), line.record());
    }

    private void tell(int read) {
        if (read % TOLD_EVERY == 0) console.say("import.progress", read);
    }

    private void summary(Counts counts, long millis) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("read", counts.read());
        fields.put("accepted", counts.accepted());
        fields.put("merged", counts.merged());
        fields.put("queued", counts.queued());
        fields.put("refused", counts.refused());
        fields.put("millis", millis);
        console.json(fields);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var one : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
        }
    }
}
