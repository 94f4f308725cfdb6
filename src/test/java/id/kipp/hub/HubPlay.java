package id.kipp.hub;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.ServiceTest;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** HubRegister on their way, by two people of the secretariat. */
abstract class HubPlay extends ServiceTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    final HubRegister hubs = bean(HubRegister.class);
    final HubPlans plans = bean(HubPlans.class);
    final Actor one = anAccount(Role.SECRETARIAT).actor();
    final Actor other = anAccount(Role.SECRETARIAT).id("secretariat-2").actor();

    static HubInstrument paper(HubPaper kind) {
        return new HubInstrument(kind, "12/2026", TODAY.getYear(), TODAY, "https://kipp.test/surat");
    }

    static HubRecord filled(HubPaper kind, String reason) {
        return new HubRecord(paper(kind), reason, List.of());
    }

    static HubRecord judged(boolean met, String reason) {
        return new HubRecord(
                paper(HubPaper.KEPUTUSAN_MENTERI),
                reason,
                Arrays.stream(HubCriterion.values())
                        .map(c -> new HubVerdict(c, met, "Terlihat dari laporan."))
                        .toList());
    }

    Hub coordinated(Hub hub) {
        return hubs.describe(
                one,
                hub,
                List.of("Biro Organisasi"),
                HubSetup.USUAL,
                hub.setup().members(),
                "");
    }

    Hub committed(String province) {
        var invited = hubs.move(one, hubs.enter(one, province), HubMove.INVITE, filled(HubPaper.UNDANGAN, "Siap."));
        return hubs.move(one, coordinated(invited), HubMove.COMMIT, filled(HubPaper.NASKAH_KOMITMEN, ""));
    }

    Hub designated(String province) {
        var asked = hubs.ask(one, committed(province), HubMove.DESIGNATE, judged(true, ""));
        return hubs.agree(other, asked);
    }
}
