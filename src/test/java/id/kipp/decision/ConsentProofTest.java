package id.kipp.decision;

import static id.kipp.account.AccountFixture.actor;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountRefusal;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentProofTest extends ServiceTest implements Refusals {

    @Test
    void nobody_consents_whose_last_proof_is_too_old() {
        var decisions = new Decisions(
                bean(DecisionStore.class),
                bean(Deliberations.class),
                bean(Layout.class),
                bean(Verdicts.class),
                bean(Veil.class),
                bean(Calling.class),
                bean(Editions.class),
                actor -> {
                    throw new Refusal(AccountRefusal.PROOF_NEEDED);
                },
                bean(Clock.class));
        var open = Decision.none(AgendaItem.first(new EditionId("2026"), "AWARDS", "UMUM"), Instant.EPOCH);
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> decisions.consent(actor(Role.PANELIST), open));
    }
}
