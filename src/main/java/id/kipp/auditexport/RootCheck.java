package id.kipp.auditexport;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The roots: each holds the hash of the one before it, is signed, and is of this chain; the last one's hash is in the manifest. */
final class RootCheck {

    private final LogFindings findings;
    private final Manifest manifest;
    private final Lines roots;
    private final ChainLinks links;
    private @Nullable String last = Manifest.FIRST; // null where the root before could not be read
    private int at;

    RootCheck(LogFindings findings, Manifest manifest, Lines roots, ChainLinks links) {
        this.findings = findings;
        this.manifest = manifest;
        this.roots = roots;
        this.links = links;
    }

    void run(Optional<Row> known) {
        findings.each(roots, this::follow);
        if (at != roots.count() || !manifest.roots().equals(last))
            findings.add(roots.file(), roots.count(), "verify.wrong-end");
        if (known.isPresent() && !roots.rows().contains(known)) // put back to before it, or written anew
        findings.add(roots.file(), 0, "verify.root-unknown");
    }

    private void follow(int line, Row root) {
        var before = at == line - 1 ? last : null;
        at = line;
        last = null;
        var head = root.text("head");
        var prev = root.text("prev");
        var link = links.at(root.number("seq"));
        root.text("date");
        last = root.sha256();
        if (before != null && !prev.equals(before)) findings.add(roots.file(), line, "verify.not-linked");
        if (link.filter(l -> l.hash().equals(head)).isEmpty() || !manifest.isSigned(root))
            findings.add(roots.file(), line, "verify.wrong-hash");
    }
}
