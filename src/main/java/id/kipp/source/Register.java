package id.kipp.source;

import java.util.Locale;

/** Who else keeps a register of innovations. */
public enum Register {
    KIPP("Kompetisi Inovasi Pelayanan Publik (Kementerian PANRB)"),
    IGA("Indeks Inovasi Daerah (Kementerian Dalam Negeri)"),
    INOLAND("Inoland (Lembaga Administrasi Negara)");

    private final String title;

    Register(String title) {
        this.title = title;
    }

    /** As it is cited; a proper name in every language. */
    public String title() {
        return title;
    }

    /** As commands and addresses name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
