package id.kipp.replication;

import id.kipp.audit.Canonical;
import id.kipp.catalogue.Catalogued;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.table.TableFormat;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What an owner hands to the ministry of home affairs for the index of regional innovation (<em>Indeks Inovasi Daerah</em>): of each
 * innovation who has taken it up and by which letter, the letters and proofs as PDF, year by year how many different regions, and
 * totals to check the files by. In Indonesian, which that ministry reads; written again from the same register it is the same file.
 */
@Service
public class RegionalIndexFile {

    static final String LIST = "daftar-replikasi.csv";
    static final String YEARS = "rekap-per-tahun.csv";
    static final String TOTALS = "jumlah-kendali.csv";

    static final String TEMPORARY = "kipp-indeks";

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final TakenUp taken;
    private final ObjectProvider<ProofPrint> prints;

    RegionalIndexFile(TakenUp taken, ObjectProvider<ProofPrint> prints) {
        this.taken = taken;
        this.prints = prints;
    }

    /**
     * Of the actor's institution, as a ZIP in a temporary file; whoever asked for it deletes it.
     *
     * @param progress told the share that is printed; what it throws ends it, and leaves no file
     */
    public Path made(Actor actor, DoubleConsumer progress) {
        actor.require(Role.AGENCY);
        try {
            var file = Files.createTempFile(TEMPORARY, ".zip");
            var whole = false;
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                write(actor, out, progress);
                whole = true;
            } finally {
                if (!whole) Files.delete(file);
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void write(Actor actor, OutputStream to, DoubleConsumer progress) throws IOException {
        actor.require(Role.AGENCY);
        var owner = actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        var lines = lines(owner);
        var years = table(
                "rekap",
                IndexYear.HEAD,
                IndexYear.of(lines).stream().map(IndexYear::cells).toList());
        try (var zip = new ZipOutputStream(to)) {
            var papers = new IndexPapers(actor, prints.stream(), zip).write(lines, progress);
            var list = table(
                    "daftar",
                    IndexLine.HEAD,
                    lines.stream().map(l -> l.cells(papers.of(l))).toList());
            put(zip, LIST, list);
            put(zip, YEARS, years);
            put(zip, TOTALS, totals(lines, list, years, papers));
        }
    }

    /** By innovation, group and number. */
    List<IndexLine> lines(AgencyId owner) {
        var entries = taken.entries(owner).stream().map(Catalogued::id).collect(Collectors.toSet());
        var proofs = taken.from(owner, entries, ProofRow.class, ProofRow::id).stream()
                .collect(Collectors.toMap(ProofRow::id, p -> p));
        var lines = new ArrayList<IndexLine>();
        for (var row : taken.from(owner, entries, ReplicationRow.class, ReplicationRow::id)) {
            var proof = proofs.get(row.id());
            if (proof == null) continue; // came between the two
            originals(row, owner, entries).forEach(o -> lines.add(IndexLine.of(row, o, proof)));
        }
        lines.sort(Comparator.comparing(IndexLine::innovation)
                .thenComparing(IndexLine::group)
                .thenComparing(l -> l.row().id().value()));
        return lines;
    }

    private static List<ReplicationRow.From> originals(ReplicationRow row, AgencyId owner, Set<EntryId> entries) {
        return row.about().originals().stream()
                .filter(o -> TakenUp.isOf(o, owner, entries))
                .toList();
    }

    private static byte[] totals(List<IndexLine> lines, byte[] list, byte[] years, IndexPapers papers)
            throws IOException {
        var rows = new ArrayList<List<Object>>();
        for (var group : IndexLine.Group.values())
            rows.add(List.of(
                    group.label(),
                    lines.stream().filter(l -> l.group() == group).count()));
        rows.add(List.of("Jumlah baris " + LIST, lines.size()));
        rows.add(List.of(
                "Jumlah daerah berbeda yang melaksanakan",
                SpreadCount.regions(lines.stream().map(IndexLine::row).toList())));
        rows.add(List.of("SHA-256 " + LIST, sha256(list)));
        rows.add(List.of("SHA-256 " + YEARS, sha256(years)));
        rows.add(List.of("Jumlah dokumen PDF", papers.digests().size()));
        papers.digests().forEach((name, digest) -> rows.add(List.of("SHA-256 " + name, digest)));
        return table("kendali", List.of("Kendali", "Nilai"), rows);
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Canonical.digest().digest(bytes));
    }

    private static byte[] table(String name, List<String> head, List<List<Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableFormat.CSV.open(out, name)) {
            table.head(head);
            for (var row : rows) table.row(row);
        }
        return out.toByteArray();
    }

    static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
