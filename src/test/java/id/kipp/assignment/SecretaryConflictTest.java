package id.kipp.assignment;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.Actors;
import id.kipp.account.TestSessions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.ObjectionRefusal;
import id.kipp.objection.Objections;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever of the secretariat is in conflict of interest with a proposal leaves what is decided on it to a colleague. */
class SecretaryConflictTest extends ServiceTest implements Refusals {

    Competition play;
    Applicants applicants;
    Actor theirs;

    @BeforeEach
    void secretaryOfTheInstitution() {
        play = new Competition(context, 1, 1);
        applicants = new Applicants(play);
        var agency = applicants.adminAccount.agency().orElseThrow();
        var plain =
                anAccount(Role.SECRETARIAT).id("secretary-" + UUID.randomUUID()).build();
        var account =
                new Account(plain.id(), 1, "", plain.profile(), plain.roles(), agency, null, plain.access(), List.of());
        TestSessions.of(account, context);
        theirs = TestSessions.actor(account);
    }

    @Test
    void neither_screens_it_nor_reopens_it() {
        var id = applicants.submitted("Loket Sungai");
        var screenings = bean(Screenings.class);
        for (var outcome : Screening.Outcome.values())
            assertRefused(
                    "conflict.yours", () -> screenings.screen(theirs, get(id), play.allPassed(), outcome, "Kurang."));
        var failed = play.screened(id, Screening.Outcome.FAILED, "Kurang.");
        assertRefused("conflict.yours", () -> screenings.reopen(theirs, failed, "Salah.", "B/1"));
    }

    @Test
    void does_not_decide_an_objection_to_it() {
        var id = applicants.submitted("Loket Sungai");
        play.admitted(id, 80);
        play.announced();
        var filing = new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", "Keberatan atas data ini.", "");
        var objections = bean(Objections.class);
        var raised = objections.raise(bean(Actors.class).anonymous(), play.id.value(), id, filing, Locale.of("id"));
        var cases = bean(Cases.class);
        var asked = "Data dalam usulan ini dipersoalkan.";
        assertRefused("conflict.yours", () -> cases.get(theirs, raised.id()));
        assertRefused("conflict.yours", () -> cases.admit(theirs, raised, theirs.id(), asked, false));
        assertRefused("conflict.yours", () -> cases.refuse(theirs, raised, "Tidak jelas."));
        assertRefused(
                ObjectionRefusal.HANDLER_UNKNOWN,
                () -> cases.admit(
                        play.secretary, raised, play.panelists.getFirst().id(), asked, false));
        assertThat(cases.of(theirs, play.id)).isEmpty();
        assertThat(cases.of(play.secretary, play.id)).hasSize(1);
        new CasePlay(play).decided(raised, Consequence.CONFIRMED, "Tidak terbukti.");
    }

    @Test
    void screens_what_others_have_entered() {
        var id = new Applicants(play).submitted("Antrean Pasar");
        var screened = bean(Screenings.class).screen(theirs, get(id), play.allPassed(), Screening.Outcome.PASSED, "");
        assertThat(screened.screening().outcome()).isEqualTo(Screening.Outcome.PASSED);
    }

    private Proposal get(ProposalId id) {
        return bean(Proposals.class).get(play.secretary, id);
    }
}
