package id.kipp.source;

import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import java.util.Locale;
import java.util.Optional;

/** Who else keeps a register of innovations. */
public enum Register {
    KIPP("Kompetisi Inovasi Pelayanan Publik (Kementerian PANRB)", ""),
    IGA("Indeks Inovasi Daerah (Kementerian Dalam Negeri)", "Kementerian Dalam Negeri"),
    INOLAND("Inoland (Lembaga Administrasi Negara)", "Lembaga Administrasi Negara");

    private final String title;
    private final String keeper;

    Register(String title, String keeper) {
        this.title = title;
        this.keeper = keeper;
    }

    /** The institution that keeps it with us; empty where that is the secretariat. */
    public Optional<AgencyId> keeper() {
        return keeper.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgencyDraft(keeper, AgencyKind.MINISTRY, null, false).id());
    }

    public boolean isKeptElsewhere() {
        return !keeper.isEmpty();
    }

    /** Whether these are its people. */
    boolean isKeptBy(Actor actor) {
        return actor.is(Role.SECRETARIAT)
                || actor.is(Role.CO_MANAGER) && keeper().filter(actor::isOf).isPresent();
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
