package id.kipp.auditexport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The roots: one for each day that was over when the export was taken, of the chain as it was then. Each holds the hash of
 * the one before it, is signed, and is of this chain; the last one's hash is in the manifest.
 */
final class RootCheck {

    private record Signed(LocalDate day, long seq) {}

    private final LogFindings findings;
    private final Manifest manifest;
    private final Lines roots;
    private final ChainLinks links;
    private final List<LogLine> lines;
    private final LocalDate taken;
    private final TreeMap<Integer, Signed> days = new TreeMap<>();
    private @Nullable String last = Manifest.FIRST; // null where the root before could not be read
    private int at;

    RootCheck(LogFindings findings, Manifest manifest, Lines roots, ChainLinks links, List<LogLine> lines) {
        this.findings = findings;
        this.manifest = manifest;
        this.roots = roots;
        this.links = links;
        this.lines = lines;
        this.taken = lines.stream()
                .filter(l -> l.action().equals("log.exported"))
                .reduce((one, other) -> other)
                .map(Late::ofDay)
                .orElseGet(() -> Late.day(manifest.row().time("at")));
    }

    void run(Optional<Row> known) {
        findings.each(roots, this::follow);
        if (at != roots.count() || !manifest.roots().equals(last))
            findings.add(roots.file(), roots.count(), "verify.wrong-end");
        if (lastDay().isBefore(taken.minusDays(1))) findings.add(roots.file(), roots.count(), "verify.root-missing");
        if (known.isPresent() && !roots.rows().contains(known)) // put back to before it, or written anew
        findings.add(roots.file(), 0, "verify.root-unknown");
    }

    /** How far the chain has been signed. */
    long end() {
        return days.values().stream().mapToLong(Signed::seq).max().orElse(0);
    }

    /** Where there is no root yet: the day before the first on which anything was done. */
    private LocalDate lastDay() {
        return days.values().stream().map(Signed::day).max(LocalDate::compareTo).orElseGet(() -> lines.stream()
                .map(Late::ofDay)
                .min(LocalDate::compareTo)
                .orElse(taken)
                .minusDays(1));
    }

    private void follow(int line, Row root) {
        var before = at == line - 1 ? last : null;
        at = line;
        last = null;
        var head = root.text("head");
        var prev = root.text("prev");
        var seq = root.number("seq");
        var link = links.at(seq);
        var signed = new Signed(LocalDate.parse(root.text("date")), seq);
        last = root.sha256();
        days.put(line, signed);
        if (before != null && !prev.equals(before) || !follows(line, signed))
            findings.add(roots.file(), line, "verify.not-linked");
        if (link.filter(l -> l.hash().equals(head)).isEmpty() || !manifest.isSigned(root))
            findings.add(roots.file(), line, "verify.wrong-hash");
        if (!isOver(signed)) findings.add(roots.file(), line, "verify.day-not-over");
    }

    /** Of the next day and of no less of the chain; the first is of the day on which the chain begins. */
    private boolean follows(int line, Signed root) {
        var before = days.get(line - 1);
        if (before != null) return root.day().equals(before.day().plusDays(1)) && root.seq() >= before.seq();
        return line > 1
                || lines.stream().filter(l -> l.seq() == 1).allMatch(l -> Late.ofDay(l)
                        .equals(root.day()));
    }

    private boolean isOver(Signed root) {
        return root.day().isBefore(taken)
                && lines.stream()
                        .noneMatch(l -> l.seq() <= root.seq() && Late.ofDay(l).isAfter(root.day()));
    }
}
