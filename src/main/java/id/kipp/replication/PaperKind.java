package id.kipp.replication;

import java.util.Set;

/** The letters and agreements of which there is a text, in official Indonesian, that an edition or a hub may word otherwise. */
public enum PaperKind {
    INTEREST_LETTER,
    REPLY_LETTER,
    AGREEMENT,
    COMMITMENT_SHEET,
    ACTION_PLAN,
    PROGRESS_REPORT,
    MONITORING_SHEET,
    VERIFICATION_MINUTES,
    CERTIFICATE,
    OWNER_STATEMENT,
    ADOPTER_STATEMENT,
    TEAM_DECREE,
    HUB_COMMITMENT;

    /** What is put in, by what stands between braces; each kind knows all of them. */
    public static final Set<String> PLACES = Set.of(
            "judul",
            "judul_lokal",
            "nri",
            "pemilik",
            "pengadopsi",
            "unit",
            "bagian",
            "masalah",
            "narahubung",
            "tahun",
            "nomor",
            "tanggal",
            "tempat",
            "acara",
            "provinsi",
            "jawaban",
            "indikator",
            "sebelum",
            "sasaran",
            "sesudah",
            "nomor_pemilik",
            "nomor_pengadopsi");

    public String key() {
        return "paper.kind." + name();
    }
}
