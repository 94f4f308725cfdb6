package id.kipp.cli;

import id.kipp.account.Actors;
import id.kipp.audit.Checks;
import id.kipp.custody.Transfer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Carries a whole store from a folder into a MongoDB, back, or from one of a kind into another. */
@Command(name = "copy", sortOptions = false)
final class CopyCommand implements Callable<Integer> {

    private static final int HOLDS = 0;
    private static final int DOES_NOT = 3;

    private final Console console;

    @Option(names = "--from", required = true, paramLabel = "A", descriptionKey = "kipp.copy.from")
    @SuppressWarnings("NullAway.Init")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "B", descriptionKey = "kipp.copy.to")
    @SuppressWarnings("NullAway.Init")
    private String to;

    CopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var start = System.nanoTime();
        var key = Transfer.keyOf(from, Offline.key());
        var copied = Transfer.run(from, to, key, name -> console.say("copy.carried", name));
        copied.different().forEach(name -> console.say("copy.different", name));
        var broken = copied.different().isEmpty() ? broken(key) : 0;
        if (Transfer.isMongo(to) && Files.exists(key))
            console.say("copy.keys-stay", key.toAbsolutePath().normalize().toString());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("collections", copied.collections());
        fields.put("documents", copied.documents());
        fields.put("files", copied.files());
        fields.put("bytes", copied.bytes());
        fields.put("millis", (System.nanoTime() - start) / 1_000_000);
        console.json(fields);
        return copied.different().isEmpty() && broken == 0 ? HOLDS : DOES_NOT;
    }

    /** The copy is looked over as any store is: chain, roots, marks, references, files. */
    private long broken(Path key) {
        if (!Files.exists(key)) return 0; // a store that nobody has ever chained a line in
        try (var services = Offline.openWith(target(key))) {
            var operator = services.get(Actors.class).operator();
            return services.get(Checks.class)
                    .run(operator, broken -> CheckCommand.tell(console, broken))
                    .broken();
        }
    }

    private Map<String, Object> target(Path key) {
        return Transfer.isMongo(to)
                ? Map.of("spring.mongodb.uri", to, "kipp.log.key", key.toString())
                : Map.of(
                        "spring.mongodb.uri",
                        "",
                        "kipp.data",
                        to,
                        "kipp.log.key",
                        Path.of(to).resolve("log.key").toString());
    }
}
