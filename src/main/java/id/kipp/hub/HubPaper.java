package id.kipp.hub;

/** What a paper of a hub is. */
public enum HubPaper {
    UNDANGAN,
    JAWABAN,
    NASKAH_KOMITMEN,
    KEPUTUSAN_MENTERI,
    BERITA_ACARA,
    SURAT_EVALUASI,
    PENCABUTAN,
    SK_TIM,
    SK_PENDAMPING;

    /** The translation of its name. */
    public String key() {
        return "hub.paper." + name();
    }
}
