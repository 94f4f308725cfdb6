package id.kipp.replication;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Actor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

/**
 * The letters and proofs of the replications of an index file, each printed once and written before the next is printed. What only
 * another register tells of has no papers here.
 */
final class IndexPapers {

    private static final String FOLDER = "dokumen/";

    private final Actor actor;
    private final Stream<ProofPrint> prints;
    private final ZipOutputStream zip;
    private final Map<ReplicationId, List<String>> names = new LinkedHashMap<>();
    private final Map<String, String> digests = new LinkedHashMap<>();

    IndexPapers(Actor actor, Stream<ProofPrint> prints, ZipOutputStream zip) {
        this.actor = actor;
        this.prints = prints;
        this.zip = zip;
    }

    /** Prints those of all lines. @param progress told the share before each; what it throws ends it */
    IndexPapers write(List<IndexLine> lines, DoubleConsumer progress) throws IOException {
        var print = prints.findFirst().orElse(null);
        if (print == null) return this;
        for (var i = 0; i < lines.size(); i++) {
            progress.accept((double) i / lines.size());
            var line = lines.get(i);
            var id = line.row().id();
            if (names.containsKey(id)) continue; // one that takes over two innovations of the owner has two lines
            var own = new ArrayList<String>();
            for (var kind : kinds(line)) {
                var pdf = print.issued(actor, id, kind).orElse(null);
                if (pdf == null) continue;
                var name = FOLDER + id.value() + "-"
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
                RegionalIndexFile.put(zip, name, pdf);
                digests.put(name, HexFormat.of().formatHex(Canonical.digest().digest(pdf)));
                own.add(name);
            }
            names.put(id, own);
        }
        return this;
    }

    /** Their names, of one replication. */
    String of(IndexLine line) {
        return String.join("; ", names.getOrDefault(line.row().id(), List.of()));
    }

    /** SHA-256 of each by its name. */
    Map<String, String> digests() {
        return digests;
    }

    /** The strongest letter, and where the work has begun the strongest proof of it. */
    private static List<PaperKind> kinds(IndexLine line) {
        var row = line.row();
        if (!row.about().provenance().source().isEmpty()) return List.of();
        var kinds = new ArrayList<PaperKind>();
        kinds.add(row.when(ReplicationStep.AGREE).isPresent() ? PaperKind.AGREEMENT : PaperKind.INTEREST_LETTER);
        if (!row.state().counts()) return kinds;
        kinds.add(
                switch (row.state()) {
                    case CERTIFIED, SUSTAINED -> PaperKind.CERTIFICATE;
                    case VERIFIED, STOPPED -> PaperKind.VERIFICATION_MINUTES;
                    default -> PaperKind.TEAM_DECREE;
                });
        return kinds;
    }
}
