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
        if (done.seq() == 0) console.say("backup.point-first", done.at());
        else console.say("backup.point", Long.toString(done.seq()), done.head(), done.at());
        if (done.keys().isEmpty()) console.say("backup.no-keys", Offline.key().toString());
        else console.say("backup.keys", String.join(", ", done.keys()));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("collections", done.collections());
        fields.put("documents", done.documents());
        fields.put("files", done.files());
        fields.put("bytes", done.bytes());
        fields.put("millis", (System.nanoTime() - start) / 1_000_000);
        console.json(fields);
    }
}
