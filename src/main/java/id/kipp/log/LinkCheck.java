package id.kipp.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chain and the roots: each line holds the hash of the one before it, and the last one's stands in the manifest. */
final class LinkCheck {

    private final Findings findings;
    private final Manifest manifest;
    private final Lines chain;
    private final Lines roots;

    LinkCheck(Findings findings, Manifest manifest, ExportFolder export) {
        this.findings = findings;
        this.manifest = manifest;
        this.chain = export.lines(LogFile.CHAIN);
        this.roots = export.lines(LogFile.ROOTS);
    }

    void run(Optional<Row> known) {
        follow(chain, manifest.head(), new Links() {
            @Override
            public String hash(Row entry) {
                return entry.text("hash");
            }

            @Override
            public boolean isRight(Row entry) {
                return entry.text("hash").equals(entry.without("hash").sha256());
            }
        });
        var heads = new HashMap<Object, @Nullable Object>();
        chain.read()
                .forEach(e -> heads.put(
                        String.valueOf(e.fields().get("seq")), e.fields().get("hash")));
        follow(roots, manifest.roots(), new Links() {
            @Override
            public String hash(Row root) {
                return root.sha256();
            }

            @Override
            public boolean isRight(Row root) {
                var head = heads.get(String.valueOf(root.number("seq")));
                return root.text("head").equals(head) && manifest.isSigned(root);
            }
        });
        known.ifPresent(this::requireHere);
    }

    private interface Links {
        String hash(Row row);

        boolean isRight(Row row);
    }

    private void follow(Lines lines, String end, Links links) {
        Map<Integer, String> hashes = new HashMap<>();
        hashes.put(0, Manifest.FIRST);
        findings.each(lines, (n, row) -> {
            var hash = links.hash(row);
            var right = links.isRight(row);
            hashes.put(n, hash);
            var prev = row.text("prev");
            if (!prev.equals(hashes.getOrDefault(n - 1, prev))) findings.add(lines.file(), n, "verify.not-linked");
            if (!right) findings.add(lines.file(), n, "verify.wrong-hash");
        });
        if (!end.equals(hashes.get(lines.count()))) findings.add(lines.file(), lines.count(), "verify.wrong-end");
    }

    /** Whoever kept a root finds a log that was put back to before it, or written anew. */
    private void requireHere(Row known) {
        var here = roots.rows().stream().flatMap(Optional::stream).anyMatch(known::equals);
        if (here) return;
        findings.add(roots.file(), 0, "verify.root-unknown");
    }
}
