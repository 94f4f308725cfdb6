package id.kipp.announcement;

import static id.kipp.account.AccountFixture.actor;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountRefusal;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ReleaseProofTest extends ServiceTest implements Refusals {

    @Test
    void nobody_releases_a_letter_whose_last_proof_is_too_old() {
        var letters = new Announcements(
                bean(AnnouncementStore.class),
                bean(LetterListStore.class),
                bean(Matters.class),
                bean(Objecting.class),
                bean(Editions.class),
                actor -> {
                    throw new Refusal(AccountRefusal.PROOF_NEEDED);
                },
                bean(Clock.class));
        var prepared = Announcement.none(new EditionId("2026"), "UMUM", "AWARDS");
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> letters.release(actor(Role.SECRETARIAT), prepared));
    }
}
