package id.kipp.site;

import id.kipp.audit.Root;
import id.kipp.audit.Roots;
import java.util.Optional;
import java.util.stream.Collectors;

/** The signed log's key and roots, as files. */
final class LogFiles {

    static final String KEY = "/cara-menilai/kipp-kunci.txt";
    static final String ROOT = "/cara-menilai/kipp-akar.json";
    static final String ROOTS = "/cara-menilai/roots.jsonl";

    private LogFiles() {}

    static Optional<String> of(Roots roots, String path) {
        return switch (path) {
            case KEY -> Optional.of(roots.publicKey() + "\n");
            case ROOT -> roots.last().map(r -> r.canonical() + "\n");
            case ROOTS ->
                Optional.of(roots.all().stream().map(Root::canonical).collect(Collectors.joining("\n", "", "\n")));
            default -> Optional.empty();
        };
    }
}
