package id.kipp.audit;

import id.kipp.cli.OfflineStore;
import id.kipp.store.Outbox;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes documents with lines for as long as it lives, four at once, and says which were acknowledged; the relay follows. */
final class RelayKillWriter {

    private RelayKillWriter() {}

    public static void main(String[] arguments) {
        var context = OfflineStore.open(Path.of(arguments[0]));
        var things = context.getBean(Outbox.class).aggregates("things", RelayKillIT.Thing.class);
        System.out.println("ready");
        for (int w = 0; w < 4; w++) {
            var writer = w;
            Thread.ofPlatform().start(() -> {
                for (int n = 0; ; n++) {
                    var id = arguments[1] + "-" + writer + "-" + n;
                    var line = TestSeal.line("thing:" + id, 1, Instant.now());
                    things.save(new RelayKillIT.Thing(id, 1, List.of(line)));
                    synchronized (System.out) {
                        System.out.println(id + ".");
                    }
                }
            });
        }
    }
}
