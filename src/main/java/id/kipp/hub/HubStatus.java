package id.kipp.hub;

/** How far an institution is on its way to being a hub, in the ministry's words. */
public enum HubStatus {
    KANDIDAT,
    DIUNDANG,
    KOMITMEN,
    DITETAPKAN,
    AKTIF,
    DIEVALUASI_ULANG,
    TIDAK_AKTIF;

    /** Named by decree and not ended: the only ones that are ever called a hub in public. */
    public boolean isHub() {
        return this == DITETAPKAN || this == AKTIF || this == DIEVALUASI_ULANG;
    }

    /** The translation of its name. */
    public String key() {
        return "hub.status." + name();
    }
}
