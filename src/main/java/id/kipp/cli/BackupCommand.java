package id.kipp.cli;

import id.kipp.custody.Backups;
import id.kipp.kernel.Refusal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the embedded store as it is at one moment into a folder, whether the application runs or not. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Runnable {

    private final Console console;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "kipp.backup.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var start = System.nanoTime();
        if (Offline.isOnMongo()) throw new Refusal(CliRefusal.BACKUP_MONGO);
        var done = Backups.run(Offline.data(), out);
        var store = done.store();
        console.say("backup.point", Long.toString(store.seq()), store.head(), done.at());
        if (done.keys().isEmpty()) console.say("backup.no-keys", Offline.key().toString());
        else console.say("backup.keys", String.join(", ", done.keys()));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("collections", store.collections());
        fields.put("documents", store.documents());
        fields.put("files", store.files());
        fields.put("bytes", store.bytes());
        fields.put("millis", (System.nanoTime() - start) / 1_000_000);
        console.json(fields);
    }
}
