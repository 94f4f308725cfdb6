package id.kipp.hub;

import static id.kipp.hub.HubGuard.COORDINATOR;
import static id.kipp.hub.HubGuard.CRITERIA;
import static id.kipp.hub.HubGuard.EARLIER;
import static id.kipp.hub.HubGuard.PLAN;
import static id.kipp.hub.HubGuard.REASON;
import static id.kipp.hub.HubGuard.REPORT;
import static id.kipp.hub.HubGuard.TEAM;
import static id.kipp.hub.HubGuard.TRANSFER;
import static id.kipp.hub.HubHand.SECRETARY;
import static id.kipp.hub.HubHand.TWO_SECRETARIES;
import static id.kipp.hub.HubStatus.AKTIF;
import static id.kipp.hub.HubStatus.DIEVALUASI_ULANG;
import static id.kipp.hub.HubStatus.DITETAPKAN;
import static id.kipp.hub.HubStatus.DIUNDANG;
import static id.kipp.hub.HubStatus.KANDIDAT;
import static id.kipp.hub.HubStatus.KOMITMEN;
import static id.kipp.hub.HubStatus.TIDAK_AKTIF;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every step a hub can take: from where to where, by whom, what must be there, on which paper, within which time (dossier on
 * replication and hubs, section 7.2; times are defaults of this system).
 */
public final class HubRules {

    /** What an active hub shows once in so many months. */
    static final int ACTIVE_MONTHS = 12;

    private static final List<HubGuard> ACTIVE = List.of(TEAM, PLAN, TRANSFER, REPORT);

    private static final List<HubRule> TABLE = List.of(
            rule(HubMove.INVITE, KANDIDAT, DIUNDANG, SECRETARY, List.of(REASON), HubPaper.UNDANGAN, 90, 60),
            rule(HubMove.DECLINE, DIUNDANG, KANDIDAT, SECRETARY, List.of(REASON), HubPaper.JAWABAN, 30, 15),
            rule(HubMove.COMMIT, DIUNDANG, KOMITMEN, SECRETARY, List.of(COORDINATOR), HubPaper.NASKAH_KOMITMEN, 60, 30),
            rule(
                    HubMove.DESIGNATE,
                    KOMITMEN,
                    DITETAPKAN,
                    TWO_SECRETARIES,
                    List.of(COORDINATOR, CRITERIA),
                    HubPaper.KEPUTUSAN_MENTERI,
                    180,
                    90),
            rule(HubMove.ACTIVATE, DITETAPKAN, AKTIF, SECRETARY, ACTIVE, HubPaper.BERITA_ACARA, 365, 270),
            new HubRule(
                    HubMove.REVIEW,
                    Set.of(AKTIF, DITETAPKAN),
                    DIEVALUASI_ULANG,
                    SECRETARY,
                    List.of(REASON),
                    Set.of(HubPaper.SURAT_EVALUASI),
                    365,
                    330),
            rule(HubMove.CONFIRM, DIEVALUASI_ULANG, AKTIF, SECRETARY, ACTIVE, HubPaper.BERITA_ACARA, 180, 90),
            rule(
                    HubMove.END,
                    DIEVALUASI_ULANG,
                    TIDAK_AKTIF,
                    TWO_SECRETARIES,
                    List.of(REASON),
                    HubPaper.PENCABUTAN,
                    180,
                    90),
            rule(HubMove.REOPEN, TIDAK_AKTIF, KANDIDAT, SECRETARY, List.of(REASON), HubPaper.JAWABAN, 365, 330),
            rule(
                    HubMove.RECORD_COMMITMENT,
                    KANDIDAT,
                    KOMITMEN,
                    TWO_SECRETARIES,
                    List.of(EARLIER),
                    HubPaper.NASKAH_KOMITMEN,
                    90,
                    60),
            new HubRule(
                    HubMove.RECORD_DESIGNATION,
                    Set.of(KANDIDAT, KOMITMEN),
                    DITETAPKAN,
                    TWO_SECRETARIES,
                    List.of(EARLIER),
                    Set.of(HubPaper.KEPUTUSAN_MENTERI),
                    90,
                    60));

    private HubRules() {}

    /** In the order of a hub's life. */
    static List<HubRule> all() {
        return TABLE;
    }

    static Optional<HubRule> of(HubMove move, HubStatus from) {
        return TABLE.stream()
                .filter(r -> r.move() == move && r.from().contains(from))
                .findFirst();
    }

    /** What a hub of this status can do next. */
    public static List<HubRule> next(HubStatus from) {
        return TABLE.stream().filter(r -> r.from().contains(from)).toList();
    }

    private static HubRule rule(
            HubMove move,
            HubStatus from,
            HubStatus to,
            HubHand hand,
            List<HubGuard> guards,
            HubPaper paper,
            int days,
            int reminder) {
        return new HubRule(move, Set.of(from), to, hand, guards, Set.of(paper), days, reminder);
    }
}
