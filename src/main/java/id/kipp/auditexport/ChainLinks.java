package id.kipp.auditexport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The chain while it passes by: each link holds the hash of the one before it, and their numbers have no gap. What is kept
 * of a link is its hash and that of its line, by its number.
 */
final class ChainLinks {

    /** @param line SHA-256 of the line that was chained here */
    record Link(String line, String hash) {}

    private static final String FILE = LogFile.CHAIN.file;

    private final LogFindings findings;
    private final Map<Long, Link> links = new HashMap<>();
    private final Set<String> held = new HashSet<>();
    private int read;
    private String last = Manifest.FIRST;
    private long seq;
    private boolean known = true; // whether the link before this one could be read

    ChainLinks(LogFindings findings) {
        this.findings = findings;
    }

    void add(Optional<Row> row) {
        read++;
        if (row.isEmpty()) findings.add(FILE, read, "verify.not-canonical");
        try {
            known = row.isPresent() && follow(row.get());
        } catch (Row.Odd odd) {
            findings.add(FILE, read, "verify.odd");
            known = false;
        }
    }

    /** The chain must be as long as the manifest says, and end with that hash. */
    void end(Manifest manifest) {
        if (!known || !last.equals(manifest.head()) || seq != manifest.seq())
            findings.add(FILE, read, "verify.wrong-end");
    }

    /** The number of the last. */
    long end() {
        return seq;
    }

    Optional<Link> at(long number) {
        return Optional.ofNullable(links.get(number));
    }

    private boolean follow(Row row) {
        var hash = row.text("hash");
        var prev = row.text("prev");
        var number = row.number("seq");
        var link = new Link(row.text("line"), hash);
        if (known && !(prev.equals(last) && number == seq + 1)) findings.add(FILE, read, "verify.not-linked");
        if (!hash.equals(row.without("hash").sha256())) findings.add(FILE, read, "verify.wrong-hash");
        if (!held.add(link.line())) findings.add(FILE, read, "verify.chained-twice");
        links.put(number, link);
        last = hash;
        seq = number;
        return true;
    }
}
