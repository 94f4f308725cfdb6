package id.kipp.ui.layout;

import static id.kipp.kernel.Role.ADMINISTRATOR;
import static id.kipp.kernel.Role.AGENCY;
import static id.kipp.kernel.Role.EVALUATOR;
import static id.kipp.kernel.Role.HUB;
import static id.kipp.kernel.Role.PANELIST;
import static id.kipp.kernel.Role.SECRETARIAT;
import static id.kipp.kernel.Role.SERVICE_UNIT;

import id.kipp.kernel.Role;
import id.kipp.notice.Links;
import id.kipp.notice.Topic;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where each reader finds what a notice is about. Whoever has no page for it is led to the own desk. */
@Component
class Addresses implements Links {

    private static final String OWN_DESK = "meja";

    private static final String HELP = "bantuan"; // of everybody

    @Override
    public String to(Topic subject, Set<Role> roles) {
        var id = subject.id();
        return switch (subject.kind()) {
            case PROPOSAL ->
                first(
                        roles,
                        Map.of(
                                SERVICE_UNIT, "proposal/" + id,
                                AGENCY, "instansi/" + id,
                                SECRETARIAT, "sekretariat/seleksi/" + id,
                                EVALUATOR, "berkas/" + id,
                                PANELIST, "berkas/" + id));
            case SHEET -> first(roles, Map.of(EVALUATOR, "evaluasi/" + id));
            case CONSOLIDATION -> first(roles, Map.of(EVALUATOR, room(id), PANELIST, room(id)));
            case PANEL_SHEET -> first(roles, Map.of(PANELIST, "panel/sesi/" + id, EVALUATOR, "evaluasi/" + id));
            case ASSIGNMENTS ->
                first(
                        roles,
                        Map.of(
                                EVALUATOR, in("evaluasi", id),
                                PANELIST, in("panel/wawancara", id),
                                SECRETARIAT, in("sekretariat/penugasan", id)));
            case NOMINATIONS ->
                first(
                        roles,
                        Map.of(
                                EVALUATOR, in("nominasi", id),
                                PANELIST, in("panel", id),
                                SECRETARIAT, in("sekretariat/nominasi", id)));
            case FINALISTS -> first(roles, Map.of(PANELIST, in("panel", id), SECRETARIAT, announcements(id)));
            case AWARDS -> first(roles, Map.of(PANELIST, in("panel/pleno", id), SECRETARIAT, announcements(id)));
            case ADMISSIONS -> first(roles, Map.of(SECRETARIAT, in("sekretariat/hasil-seleksi", id)));
            case DISCLOSURES ->
                first(
                        roles,
                        Map.of(
                                EVALUATOR, in("evaluasi/benturan-kepentingan", id),
                                PANELIST, in("panel/benturan-kepentingan", id),
                                SECRETARIAT, in("sekretariat/benturan-kepentingan", id)));
            case ANNOUNCEMENTS -> first(roles, Map.of(SECRETARIAT, announcements(id)));
            case HEARINGS ->
                first(roles, Map.of(PANELIST, in("panel/wawancara", id), SECRETARIAT, in("sekretariat/jadwal", id)));
            case RATING_ALARMS -> first(roles, Map.of(SECRETARIAT, in("sekretariat/penilaian-masyarakat", id)));
            case OBJECTIONS ->
                first(
                        roles,
                        Map.of(
                                AGENCY, "instansi/sanggahan",
                                PANELIST, in("panel/sanggahan", id),
                                SECRETARIAT, in("sekretariat/sanggahan", id)));
            case HELP -> HELP;
            case INNOVATION ->
                first(
                        roles,
                        Map.of(
                                SERVICE_UNIT,
                                "inovasi-kami/" + id,
                                AGENCY,
                                "inovasi-kami/" + id,
                                SECRETARIAT,
                                "sekretariat/pemutakhiran",
                                HUB,
                                "meja-hub/pemutakhiran"));
            case REPLICATION ->
                first(
                        roles,
                        Map.of(
                                SERVICE_UNIT, "replikasi/" + id,
                                AGENCY, "replikasi/" + id,
                                SECRETARIAT, "replikasi/" + id,
                                HUB, "replikasi/" + id));
            case SHARED_PROBLEM -> first(roles, Map.of(AGENCY, "masalah-bersama/" + id, HUB, "masalah-bersama/" + id));
            case HUB_EVENT -> first(roles, Map.of(AGENCY, "acara-hub/" + id, HUB, "meja-hub/kegiatan/" + id));
            case LIBRARY -> first(roles, Map.of(SECRETARIAT, "sekretariat/pustaka"));
            case EXCHANGE -> first(roles, Map.of(AGENCY, "instansi/tanya-jawab"));
            case PEOPLE ->
                first(
                        roles,
                        Map.of(AGENCY, "instansi/akun", SECRETARIAT, "sekretariat/akun", ADMINISTRATOR, "admin/akun"));
            case EDITION ->
                first(
                        roles,
                        Map.of(
                                SERVICE_UNIT, in("proposal", id),
                                AGENCY, in("instansi", id),
                                EVALUATOR, in("evaluasi", id),
                                PANELIST, in("panel", id),
                                SECRETARIAT, in("sekretariat", id)));
        };
    }

    private static String announcements(String edition) {
        return in("sekretariat/pengumuman", edition);
    }

    private static String in(String route, String edition) {
        return route + "?edisi=" + edition;
    }

    /** In the order in which {@link Role} names them, for whoever holds several. */
    private static String first(Set<Role> roles, Map<Role, String> addresses) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .flatMap(r -> Optional.ofNullable(addresses.get(r)).stream())
                .findFirst()
                .orElse(OWN_DESK);
    }

    /** Where a team agrees; the id says the round where it is not the first. */
    private static String room(String id) {
        var of = id.split("/", 2);
        return "evaluasi/" + of[0] + "/konsolidasi" + (of.length > 1 ? "?tahap=" + of[1] : "");
    }
}
