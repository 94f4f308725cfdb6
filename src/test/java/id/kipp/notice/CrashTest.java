package id.kipp.notice;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Kept;
import id.kipp.account.TestSessions;
import id.kipp.audit.Chained;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever the server is killed on the way from an act to those who are told: everybody is told, and told once. */
class CrashTest extends ServiceTest {

    Account told;
    ProposalId proposal;

    Competition play;

    @BeforeEach
    void assigned() {
        play = new Competition(context, 1, 1);
        proposal = play.entered("Loket Sungai", 80).id();
        play.assigned();
        settle();
        told = bean(Accounts.class).get(play.evaluators.getFirst().id());
    }

    /** The last of a team seals: both are told. */
    private void sealed() {
        play.evaluators.forEach(e -> play.seals(e, proposal, 80, "Catatan"));
    }

    @Test
    void killed_between_the_write_and_the_chain() {
        Chained.withoutRelay(context, this::sealed);
        assertThat(bells()).isEmpty();
        settle();
        assertToldOnce();
    }

    @Test
    void killed_between_the_chain_and_the_act() {
        sealed();
        Chained.drain(context);
        settle();
        assertToldOnce();
    }

    @Test
    void killed_between_bells_and_letters() {
        var rina = anAccount(Role.EVALUATOR).id(UUID.randomUUID().toString()).build();
        TestSessions.of(rina, context);
        var notification = Tell.of(rina.id(), "test.first");
        var now = Instant.now();
        Tell.bellsOnly(context, "thing:A/1", now, rina, notification);
        assertThat(Kept.to(rina.profile().email(), context)).isEmpty();
        Tell.again(context, "thing:A/1", now, notification);
        assertThat(bean(Notices.class).inbox(TestSessions.actor(rina)).notices())
                .hasSize(1);
        assertThat(Kept.to(rina.profile().email(), context)).hasSize(1);
    }

    @Test
    void killed_between_the_act_and_its_place() {
        sealed();
        settle();
        assertToldOnce();
        bean(Notices.class).readAll(TestSessions.actor(told));
        Chained.back(context, "notices", 4);
        settle();
        assertToldOnce();
        assertThat(bells()).as("what was read stays read").allMatch(Notice::read);
    }

    private void assertToldOnce() {
        assertThat(bells()).hasSize(1);
        assertThat(letters()).hasSize(1);
    }

    private List<Notice> bells() {
        return bean(Notices.class).inbox(TestSessions.actor(told)).notices().stream()
                .filter(n -> n.key().equals("sheet.all-sealed"))
                .toList();
    }

    private List<String> letters() {
        return Kept.to(told.profile().email(), context).stream()
                .map(m -> String.valueOf(m.body()))
                .filter(b -> b.contains(proposal.value()))
                .toList();
    }
}
