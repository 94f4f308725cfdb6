package id.kipp.replication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A replication of one original with the strongest letter there is of it. */
record IndexLine(ReplicationRow row, ReplicationRow.From original, Letter letter, String proof) {

    static final List<String> HEAD = List.of(
            "Kelompok",
            "Nomor inovasi",
            "Judul inovasi",
            "Instansi replikator",
            "Jenis instansi",
            "Provinsi",
            "Unit pelaksana",
            "Nama replika",
            "Lingkup",
            "Daerah lain",
            "Status",
            "Tahun mulai",
            "Jenis dokumen",
            "Nomor dokumen",
            "Tanggal dokumen",
            "Bukti pelaksanaan",
            "Uraian bukti",
            "Nomor replikasi",
            "Berkas");

    /** Under its own heading each: what is signed or wished is not carried out. */
    enum Group {
        CARRIED_OUT("Pelaksanaan"),
        AGREED("Kesepakatan dan komitmen"),
        INTERESTED("Minat dan pembelajaran");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Group of(ReplicationState state) {
            if (state.counts()) return CARRIED_OUT;
            return switch (state) {
                case AGREED, PLAN_SUBMITTED, PLAN_APPROVED, COMMITTED -> AGREED;
                default -> INTERESTED;
            };
        }
    }

    /** @param day null where nobody has said it */
    record Letter(String kind, String number, @Nullable LocalDate day) {

        private static final Letter NONE = new Letter("", "", null);
    }

    static IndexLine of(ReplicationRow row, ReplicationRow.From original, ProofRow proof) {
        return new IndexLine(row, original, letter(row, proof), proof.progress().startProof());
    }

    /** An agreement before a commitment, a commitment before a letter of interest. */
    private static Letter letter(ReplicationRow row, ProofRow proof) {
        var signed = proof.preparation().agreement();
        if (signed != null)
            return new Letter(
                    "Perjanjian kerja sama",
                    Stream.of(signed.ownerNumber(), signed.adopterNumber())
                            .filter(n -> !n.isEmpty())
                            .collect(Collectors.joining("; ")),
                    signed.day());
        if (!proof.papers().commitment().isEmpty())
            return new Letter("Lembar komitmen", proof.papers().commitment(), day(row.when(ReplicationStep.COMMIT)));
        var interest = proof.about().interest().number();
        return interest.isEmpty()
                ? Letter.NONE
                : new Letter("Surat minat", interest, day(row.when(ReplicationStep.SEND)));
    }

    private static @Nullable LocalDate day(Optional<Instant> at) {
        return at.map(a -> LocalDate.ofInstant(a, Progression.JAKARTA)).orElse(null);
    }

    Group group() {
        return Group.of(row.state());
    }

    String innovation() {
        return original.title()
                + (original.entry() == null ? "" : " " + original.entry().value());
    }

    /** In which year the work began; where that is not known, since when it stands where it stands. */
    int year() {
        return row.when(ReplicationStep.START)
                .orElse(row.standing().since())
                .atZone(Progression.JAKARTA)
                .getYear();
    }

    /** It is carried out, and somebody has shown something that says so. */
    boolean isProven() {
        return row.state().counts() && (!proof.isEmpty() || row.state().isDone());
    }

    /** @param files the names of its papers */
    List<Object> cells(String files) {
        var about = row.about();
        var by = about.adopter();
        return new ArrayList<>(List.of(
                group().label(),
                original.entry() == null ? "" : original.entry().value(),
                original.title(),
                by.name(),
                by.kind().name(),
                by.province() == null ? "" : by.province().label(),
                by.unitName(),
                about.replica().title(),
                about.scope().name(),
                SpreadCount.isOfRegion(row) ? "ya" : "tidak",
                row.state().name(),
                year(),
                letter.kind(),
                letter.number(),
                letter.day() == null ? "" : letter.day().toString(),
                isProven() ? "ya" : "tidak",
                proof,
                row.id().value(),
                files));
    }
}
