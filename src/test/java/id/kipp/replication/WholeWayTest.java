package id.kipp.replication;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WholeWayTest extends ServiceTest implements Refusals {

    final ReplicationWorld world = new ReplicationWorld(context);
    final Preparing preparing = bean(Preparing.class);
    final ActionPlans plans = bean(ActionPlans.class);
    final CarryingOut carrying = bean(CarryingOut.class);
    final Guarding guarding = bean(Guarding.class);
    final Certifying certifying = bean(Certifying.class);
    final Actor second = anAccount(Role.SECRETARIAT).id("kementerian-2").actor();

    @Test
    void what_may_be_said_by_now_is_known_before_it_is_said() {
        var sent = world.sent();
        var now = bean(Clock.class).instant();
        assertThat(sent.areOwnersSilent(now)).isFalse();
        assertThat(sent.areOwnersSilent(now.plus(Duration.ofDays(30)))).isTrue();
        world.another("Lain");
        var begun = world.begun();
        assertThat(begun.isAllDone()).isFalse();
        var reported = carrying.report(world.writer, begun, ReplicationWorld.reported(begun));
        assertThat(reported.isAllDone()).isTrue();
        var done = carrying.complete(world.writer, reported, "3 ton");
        assertThat(done.wasSeenDone(now)).isFalse();
        var seen = guarding.visit(world.secretary, done, world.visit(WorkOnIt.Verdict.ON_TRACK));
        assertThat(seen.wasSeenDone(bean(Clock.class).instant())).isTrue();
        assertThat(seen.about().concerns(world.adoptersAdmin)).isTrue();
        assertThat(seen.about().concerns(world.secretary)).isFalse();
    }

    @Test
    void from_the_letter_to_the_certificate_and_a_year_later() {
        var begun = world.begun();
        assertThat(begun.state()).isEqualTo(ReplicationState.IMPLEMENTING);
        assertThat(begun.plan().number()).isOne();
        assertRefused(ReplicationRefusal.NOT_DONE, () -> carrying.complete(world.writer, begun, "3 ton"));
        var reported = carrying.report(world.writer, begun, ReplicationWorld.reported(begun));
        assertRefused(ReplicationRefusal.AFTER_MISSING, () -> carrying.complete(world.writer, reported, " "));
        var complete = carrying.complete(world.writer, reported, "3 ton");
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> guarding.verify(world.adoptersAdmin, complete, "BA/1"));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> guarding.verify(world.ownersAdmin, complete, "BA/1"));
        assertRefused(ReplicationRefusal.VISIT_MISSING, () -> guarding.verify(world.secretary, complete, "BA/1"));
        var doubted = guarding.visit(world.secretary, complete, world.visit(WorkOnIt.Verdict.STALLED));
        assertRefused(ReplicationRefusal.VISIT_MISSING, () -> guarding.verify(world.secretary, doubted, "BA/1"));
        var visited = guarding.visit(world.secretary, doubted, world.visit(WorkOnIt.Verdict.ON_TRACK));
        var verified = guarding.verify(world.secretary, visited, "BA/1");
        var proposed = certifying.propose(world.secretary, verified, "S/1");
        var code = proposed.papers().certificate().code();
        assertThat(certifying.check(code)).as("one person alone").isEmpty();
        assertRefused(ReplicationRefusal.SAME_PERSON, () -> certifying.certify(world.secretary, proposed));
        var certified = certifying.certify(second, proposed);
        assertThat(certifying.check(code)).hasValueSatisfying(c -> {
            assertThat(c.adopter()).isEqualTo(world.adopter.name());
            assertThat(c.revokedAt()).isNull();
        });
        assertThat(certifying.check("ABCDEFGHJKMN")).as("a forged one").isEmpty();
        var runs = carrying.check(world.writer, certified, true, "Masih dipakai.");
        assertThat(runs.state()).isEqualTo(ReplicationState.SUSTAINED);
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> carrying.check(world.writer, runs, false, ""));
        var stopped = carrying.check(world.writer, runs, false, "Tujuan tercapai.");
        assertThat(stopped.state().counts()).isTrue();
        var revoked = certifying.revoke(world.secretary, stopped, "Data sesudah keliru.");
        assertThat(revoked.state()).as("what has stopped was never done").isEqualTo(ReplicationState.CANCELLED);
        assertThat(certifying.check(code))
                .hasValueSatisfying(c -> assertThat(c.reason()).isEqualTo("Data sesudah keliru."));
        assertRefused(ReplicationRefusal.NOT_NOW, () -> certifying.revoke(world.secretary, revoked, "Lagi."));
    }

    @Test
    void a_certificate_that_is_revoked_counts_no_more_and_another_may_follow() {
        var certified = world.certified(second);
        var code = certified.papers().certificate().code();
        assertThat(bean(CopiesOf.class).checked(List.of(world.original))).containsKey(world.original);
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> certifying.revoke(second, certified, " "));
        var revoked = certifying.revoke(second, certified, "Data sesudah keliru.");
        assertThat(revoked.state()).isEqualTo(ReplicationState.COMPLETED);
        assertThat(bean(CopiesOf.class).checked(List.of(world.original))).isEmpty();
        var verified = guarding.verify(
                world.secretary,
                guarding.visit(world.secretary, revoked, world.visit(WorkOnIt.Verdict.ON_TRACK)),
                "BA/2");
        var again = certifying.certify(second, certifying.propose(world.secretary, verified, "S/2"));
        assertThat(certifying.check(code))
                .hasValueSatisfying(c -> assertThat(c.revokedAt()).isNotNull());
        assertThat(certifying.check(again.papers().certificate().code()))
                .hasValueSatisfying(c -> assertThat(c.revokedAt()).isNull());
    }

    @Test
    void nobody_writes_over_what_another_has_proposed() {
        var visited = guarding.visit(world.secretary, world.completed(), world.visit(WorkOnIt.Verdict.ON_TRACK));
        var proposed = certifying.propose(world.secretary, guarding.verify(world.secretary, visited, "BA/1"), "S/1");
        assertRefused(ReplicationRefusal.PROPOSED, () -> certifying.propose(second, proposed, "S/9"));
        var mended = certifying.propose(world.secretary, proposed, "S/2");
        assertThat(mended.papers().certificate().code())
                .isEqualTo(proposed.papers().certificate().code());
        var rejected = certifying.reject(second, mended, "Nomornya dipakai.");
        assertThat(certifying.check(mended.papers().certificate().code())).isEmpty();
        assertRefused(ReplicationRefusal.NOT_NOW, () -> certifying.reject(second, rejected, "Lagi."));
        assertThat(certifying
                        .propose(second, rejected, "S/3")
                        .papers()
                        .certificate()
                        .first())
                .isEqualTo(second.id());
    }

    @Test
    void a_completion_recorded_wrongly_is_reopened_by_two() {
        var completed = world.completed();
        assertRefused(ReplicationRefusal.NOT_NOW, () -> certifying.reopen(second, completed));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED, () -> certifying.askToReopen(world.ownersAdmin, completed, "Belum."));
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> certifying.askToReopen(world.writer, completed, ""));
        var asked = certifying.askToReopen(world.writer, completed, "Puskesmas kedua belum berjalan.");
        assertRefused(ReplicationRefusal.NOT_NOW, () -> certifying.askToReopen(world.writer, asked, "Lagi."));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> certifying.reopen(world.adoptersAdmin, asked));
        var own = certifying.askToReopen(second, completedAgain(), "Keliru.");
        assertRefused(ReplicationRefusal.SAME_PERSON, () -> certifying.reopen(second, own));
        var again = certifying.reopen(second, asked);
        assertThat(again.state()).isEqualTo(ReplicationState.IMPLEMENTING);
        assertThat(again.standing().passages().getLast().says()).isEqualTo("Puskesmas kedua belum berjalan.");
        assertThat(carrying.complete(world.writer, again, "3 ton").papers().reopening())
                .isNull();
    }

    private Replication completedAgain() {
        return new ReplicationWorld(context).completed();
    }

    @Test
    void what_has_become_permanent_is_recorded_with_its_proof() {
        var begun = world.begun();
        var what = new WorkOnIt.Settled(
                WorkOnIt.SettledKind.REGULATION,
                "Perbup 12/2027",
                LocalDate.now(ZoneId.of("Asia/Jakarta")),
                "JDIH",
                world.writer.id());
        assertThat(carrying.settle(world.writer, begun, what).progress().permanent())
                .containsExactly(what);
        var nothing = new WorkOnIt.Settled(what.kind(), " ", what.day(), "", what.by());
        assertRefused(ReplicationRefusal.SETTLED_MISSING, () -> carrying.settle(world.writer, begun, nothing));
        var ahead = new WorkOnIt.Settled(
                what.kind(), "Perbup", LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(2), "", what.by());
        assertRefused(ReplicationRefusal.BAD_DAY, () -> carrying.settle(world.writer, begun, ahead));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> carrying.settle(world.ownersAdmin, begun, what));
    }

    @Test
    void each_version_of_a_plan_stays_as_it_was_submitted() {
        var first = plans.sendBack(world.adoptersAdmin, world.planSubmitted(), "Kurang satu kegiatan.");
        var shorter = first.plan().plan();
        var less =
                new PlanFile.ActionPlan(shorter.from(), shorter.to(), shorter.aim(), "APBD Perubahan", shorter.lines());
        var second = plans.submit(world.writer, plans.keep(world.writer, first, less), "Kepala Dinas");
        assertThat(second.plan().submissions())
                .extracting(v -> v.plan().funding())
                .containsExactly("APBD", "APBD Perubahan");
        assertThat(second.plan().signed().funding()).isEqualTo("APBD Perubahan");
    }

    @Test
    void each_gap_becomes_a_line_of_its_own() {
        var agreed = world.agreed("staff");
        assertThat(agreed.openGaps()).containsExactly("staff");
        assertThat(plans.closeGap(world.writer, agreed, "budget")).as("no gap").isSameAs(agreed);
        var closed = plans.closeGap(world.writer, agreed, "staff");
        assertThat(closed.openGaps()).isEmpty();
    }

    @Test
    void learning_and_readiness_come_before_an_agreement() {
        var accepted = world.accepted();
        var session = new Preparation.LearningSession(
                Preparation.SessionKind.STUDY_VISIT, LocalDate.now(ZoneId.of("Asia/Jakarta")), "Kepala Dinas", "");
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> preparing.invite(world.adoptersAdmin, accepted, session));
        var learning = preparing.invite(world.ownersAdmin, accepted, session);
        assertThat(preparing
                        .invite(world.ownersAdmin, learning, session)
                        .preparation()
                        .sessions())
                .hasSize(2);
        var newest = bean(Replications.class).get(world.writer, learning.id());
        assertRefused(ReplicationRefusal.SHEET_NOT_WHOLE, () -> preparing.assess(world.writer, newest));
        assertRefused(
                ReplicationRefusal.BAD_POINTS,
                () -> preparing.rate(world.writer, newest, ReplicationWorld.sheet("staff", 5)));
        var nobody = List.of(new Preparation.Rating("staff", 0, "", ""));
        var half = preparing.rate(world.writer, newest, nobody);
        assertRefused(ReplicationRefusal.SHEET_NOT_WHOLE, () -> preparing.assess(world.writer, half));
        var assessed =
                preparing.assess(world.writer, preparing.rate(world.writer, half, ReplicationWorld.sheet("staff", 1)));
        assertThat(ReadinessSheet.share(assessed.preparation().readiness())).isEqualTo((19 * 3 + 1) * 100 / 80);
        assertRefused(
                ReplicationRefusal.NUMBER_MISSING,
                () -> preparing.agree(world.writer, assessed, new Preparation.Agreement("P/1", "", null, null)));
    }

    @Test
    void a_plan_closes_every_gap_and_is_approved_by_another() {
        var agreed = world.agreed("budget");
        assertRefused(ReplicationRefusal.PLAN_MISSING, () -> plans.submit(world.writer, agreed, "Kepala Dinas"));
        var open = plans.keep(world.writer, agreed, world.plan(List.of()));
        assertRefused(ReplicationRefusal.GAP_OPEN, () -> plans.submit(world.writer, open, "Kepala Dinas"));
        var closed = plans.closeGaps(world.writer, open);
        assertThat(closed.plan().plan().lines()).extracting(PlanLine::gap).contains("budget");
        assertThat(plans.closeGaps(world.writer, closed)).as("nothing is left").isSameAs(closed);
        assertRefused(ReplicationRefusal.POSITION_MISSING, () -> plans.submit(world.writer, closed, " "));
        var own = plans.submit(world.adoptersAdmin, closed, "Kepala Dinas");
        assertRefused(
                ReplicationRefusal.SAME_PERSON, () -> plans.approve(world.adoptersAdmin, own, "Sekda", "Anggaran."));
        var back = plans.sendBack(world.adoptersAdmin, own, "Diajukan oleh unit.");
        var submitted = plans.submit(world.writer, back, "Kepala Dinas");
        assertThat(submitted.plan().number()).isEqualTo(2);
        assertRefused(ReplicationRefusal.BARRED, () -> plans.approve(world.adoptersAdmin, submitted, "Sekda", ""));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> plans.approve(world.writer, submitted, "Sekda", "Ya."));
        var approved = plans.approve(world.adoptersAdmin, submitted, "Sekda", "Dianggarkan di perubahan.");
        assertRefused(ReplicationRefusal.NUMBER_MISSING, () -> guarding.commit(world.secretary, approved, ""));
        var committed = guarding.commit(world.secretary, approved, "K/1");
        assertRefused(ReplicationRefusal.PROOF_MISSING, () -> carrying.start(world.writer, committed, ""));
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> carrying.cancel(world.writer, committed, ""));
    }

    @Test
    void a_plan_says_what_is_asked_of_it() {
        var agreed = world.agreed("staff");
        var whole =
                world.plan(plans.closeGaps(world.writer, agreed).plan().plan().lines());
        var seen = bean(Replications.class).get(world.writer, agreed.id());
        assertRefused(
                ReplicationRefusal.BAD_DAY,
                () -> plans.keep(world.writer, seen, plan(whole, whole.to(), whole.from(), "APBD", whole.aim())));
        var many = Collections.nCopies(ActionPlans.LINES + 1, whole.lines().getFirst());
        assertRefused(
                ReplicationRefusal.TOO_MANY_LINES,
                () -> plans.keep(
                        world.writer,
                        seen,
                        new PlanFile.ActionPlan(whole.from(), whole.to(), whole.aim(), "APBD", many)));
        var nothing = new PlanLine(
                PlanLine.PlanStage.TRIAL,
                " ",
                "",
                whole.lines().getFirst().span(),
                new PlanLine.Charge("", ""),
                new PlanLine.Money(0, ""),
                "",
                "",
                PlanLine.Done.NOTHING);
        assertRefused(
                ReplicationRefusal.ACTIVITY_MISSING,
                () -> plans.keep(world.writer, seen, world.plan(List.of(nothing))));
        var noStage = new PlanFile.ActionPlan(
                whole.from(), whole.to(), whole.aim(), "APBD", whole.lines().subList(0, 2));
        assertSubmit(seen, noStage, ReplicationRefusal.STAGE_MISSING);
        var noFigure = new PlanFile.Aim("Produksi", "", "", "");
        assertSubmit(
                seen, plan(whole, whole.from(), whole.to(), "APBD", noFigure), ReplicationRefusal.BASELINE_MISSING);
        assertSubmit(seen, plan(whole, whole.from(), whole.to(), "", whole.aim()), ReplicationRefusal.FUNDING_MISSING);
        var shorter = plan(whole, whole.from(), whole.from().plusDays(1), "APBD", whole.aim());
        var submitted = plans.submit(world.writer, kept(seen, shorter), "Kepala Dinas");
        assertRefused(
                ReplicationRefusal.LINE_OUTSIDE, () -> plans.approve(world.adoptersAdmin, submitted, "Sekda", ""));
    }

    private void assertSubmit(Replication seen, PlanFile.ActionPlan plan, ReplicationRefusal lacks) {
        var kept = kept(seen, plan);
        assertRefused(lacks, () -> plans.submit(world.writer, kept, "Kepala Dinas"));
    }

    private Replication kept(Replication seen, PlanFile.ActionPlan plan) {
        return plans.keep(world.writer, bean(Replications.class).get(world.writer, seen.id()), plan);
    }

    private static PlanFile.ActionPlan plan(
            PlanFile.ActionPlan like, LocalDate from, LocalDate to, String funding, PlanFile.Aim aim) {
        return new PlanFile.ActionPlan(from, to, aim, funding, like.lines());
    }

    @Test
    void who_says_nothing_for_ninety_days_is_at_risk_and_a_report_ends_it() {
        var begun = world.begun();
        new SilenceJob(bean(ReplicationStore.class), later(89)).look(world.secretary);
        assertThat(stored(begun).state()).isEqualTo(ReplicationState.IMPLEMENTING);
        new SilenceJob(bean(ReplicationStore.class), later(91)).look(world.secretary);
        var risky = stored(begun);
        assertThat(risky.state()).isEqualTo(ReplicationState.AT_RISK);
        assertThat(risky.standing().passages().getLast().as()).isEqualTo(Party.CLOCK);
        var afterwards = new CarryingOut(bean(ReplicationStore.class), passing(92), later(92));
        assertThat(afterwards
                        .report(world.writer, risky, ReplicationWorld.reported(risky))
                        .state())
                .isEqualTo(ReplicationState.IMPLEMENTING);
    }

    @Test
    void a_visit_that_finds_trouble_puts_it_at_risk_at_once() {
        var begun = world.begun();
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED,
                () -> guarding.visit(world.ownersAdmin, begun, world.visit(WorkOnIt.Verdict.STALLED)));
        var nothing = new WorkOnIt.Visit(
                Party.MINISTRY,
                LocalDate.now(Progression.JAKARTA),
                "",
                "",
                null,
                WorkOnIt.Verdict.ON_TRACK,
                world.secretary.id(),
                null);
        assertRefused(ReplicationRefusal.FINDINGS_MISSING, () -> guarding.visit(world.secretary, begun, nothing));
        assertThat(guarding.visit(world.secretary, begun, world.visit(WorkOnIt.Verdict.AT_RISK))
                        .state())
                .isEqualTo(ReplicationState.AT_RISK);
    }

    @Test
    void the_adopter_answers_what_a_visit_found_and_the_next_visit_fixes_the_answer() {
        var visited = guarding.visit(world.secretary, world.begun(), world.visit(WorkOnIt.Verdict.ON_TRACK));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED, () -> carrying.mend(world.secretary, visited, 0, "Sudah.", "Foto"));
        assertRefused(ReplicationRefusal.MENDED_MISSING, () -> carrying.mend(world.writer, visited, 0, " ", ""));
        assertRefused(ReplicationRefusal.VISIT_UNKNOWN, () -> carrying.mend(world.writer, visited, 1, "Sudah.", ""));
        var answered = carrying.mend(world.writer, visited, 0, "Sudah diperbaiki.", "Foto");
        var again = carrying.mend(world.writer, answered, 0, "Alat kedua dipasang.", "Foto 2");
        assertThat(again.progress().visits().getFirst().mended().says()).isEqualTo("Alat kedua dipasang.");
        var next = guarding.visit(world.secretary, again, world.visit(WorkOnIt.Verdict.ON_TRACK));
        assertRefused(ReplicationRefusal.VISITED_SINCE, () -> carrying.mend(world.writer, next, 0, "Lagi.", ""));
        var over = carrying.cancel(world.writer, next, "Banjir.");
        assertRefused(ReplicationRefusal.NOT_NOW, () -> carrying.mend(world.writer, over, 1, "Sudah.", ""));
    }

    @Test
    void nobody_visits_what_is_their_own_or_on_a_day_to_come() {
        var begun = world.begun();
        for (var party : List.of(world.owner.id(), world.adopter.id())) {
            var own = new Actor(
                    world.secretary.id(),
                    "Kementerian",
                    Set.of(Role.SECRETARIAT),
                    Optional.of(party),
                    Optional.empty());
            assertRefused(
                    ReplicationRefusal.PARTY_ITSELF,
                    () -> guarding.visit(own, begun, world.visit(WorkOnIt.Verdict.ON_TRACK)));
        }
        var ahead = new WorkOnIt.Visit(
                Party.MINISTRY,
                LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(2),
                "Akan dilihat.",
                "",
                null,
                WorkOnIt.Verdict.ON_TRACK,
                world.secretary.id(),
                null);
        assertRefused(ReplicationRefusal.BAD_DAY, () -> guarding.visit(world.secretary, begun, ahead));
    }

    @Test
    void a_pause_has_a_reason_and_a_last_day_and_ends_with_a_word() {
        var begun = world.begun();
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(60);
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> carrying.pause(world.writer, begun, "", day));
        assertRefused(ReplicationRefusal.BAD_DAY, () -> carrying.pause(world.writer, begun, "Banjir.", null));
        var paused = carrying.pause(world.writer, begun, "Banjir.", day);
        assertThat(paused.standing().due()).contains(day);
        assertRefused(ReplicationRefusal.SUMMARY_MISSING, () -> carrying.resume(world.writer, paused, ""));
        var again = carrying.resume(world.writer, paused, "Surut.");
        assertThat(again.state()).isEqualTo(ReplicationState.IMPLEMENTING);
        assertThat(carrying.cancel(world.writer, again, "Anggaran ditarik.")
                        .state()
                        .counts())
                .isFalse();
    }

    @Test
    void what_was_changed_is_kept_with_its_reason() {
        var begun = world.begun();
        var change = new WorkOnIt.Adaptation(
                WorkOnIt.Change.DELIVERY,
                WorkOnIt.Nature.LOCALISE,
                true,
                WorkOnIt.Core.KEPT,
                WorkOnIt.Reason.CULTURE,
                "Bahasa Melayu.",
                "Lebih banyak petani hadir.");
        assertThat(carrying.adapt(world.writer, begun, change).progress().adaptations())
                .containsExactly(change);
    }

    @Test
    void of_reports_visits_changes_checks_and_pauses_there_is_an_end() {
        var begun = world.begun();
        var now = bean(Clock.class).instant();
        var by = world.writer.id();
        var change = new WorkOnIt.Adaptation(
                WorkOnIt.Change.NAME,
                WorkOnIt.Nature.REPLACE,
                true,
                WorkOnIt.Core.KEPT,
                WorkOnIt.Reason.REACH,
                "Nama.",
                "");
        var visit = world.visit(WorkOnIt.Verdict.ON_TRACK);
        var full = begun.with(new WorkOnIt(
                "SK",
                Collections.nCopies(WorkOnIt.MOST, new WorkOnIt.Report("Jalan.", "", "", "", by, now)),
                Collections.nCopies(WorkOnIt.MOST, visit),
                Collections.nCopies(WorkOnIt.MOST, change),
                Collections.nCopies(WorkOnIt.MOST, new WorkOnIt.Check(true, "", now)),
                null));
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(60);
        var reported = ReplicationWorld.reported(full);
        assertRefused(ReplicationRefusal.TOO_MANY, () -> carrying.report(world.writer, full, reported));
        assertRefused(ReplicationRefusal.TOO_MANY, () -> guarding.visit(world.secretary, full, visit));
        assertRefused(ReplicationRefusal.TOO_MANY, () -> carrying.adapt(world.writer, full, change));
        assertRefused(ReplicationRefusal.TOO_MANY, () -> carrying.check(world.writer, full, true, "Masih."));
        assertRefused(ReplicationRefusal.TOO_MANY, () -> carrying.pause(world.writer, full, "Banjir.", day));
        var standing = begun.standing();
        var passages = Collections.nCopies(200, standing.passages().getLast());
        var round = new Replication(
                begun.id(),
                begun.version(),
                begun.about(),
                new Progression(standing.state(), standing.since(), null, passages, standing.clock()),
                begun.preparation(),
                begun.plan(),
                begun.progress(),
                begun.papers(),
                begun.outbox());
        assertRefused(ReplicationRefusal.TOO_MANY, () -> carrying.pause(world.writer, round, "Banjir.", day));
    }

    private Replication stored(Replication one) {
        return bean(Replications.class).get(world.secretary, one.id());
    }

    private Passing passing(int days) {
        return new Passing(bean(ReplicationAccess.class), bean(Guards.class), later(days));
    }

    private Clock later(int days) {
        return Clock.offset(bean(Clock.class), Duration.ofDays(days));
    }
}
