package id.kipp;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Beginning;
import id.kipp.replication.ActionPlans;
import id.kipp.replication.Adopting;
import id.kipp.replication.CarryingOut;
import id.kipp.replication.Certifying;
import id.kipp.replication.Guarding;
import id.kipp.replication.InvitedEntries;
import id.kipp.replication.Needs;
import id.kipp.replication.Owning;
import id.kipp.replication.PaperKind;
import id.kipp.replication.PaperScope;
import id.kipp.replication.PaperText;
import id.kipp.replication.PaperTexts;
import id.kipp.replication.PlanFile;
import id.kipp.replication.PlanLine;
import id.kipp.replication.Preparation;
import id.kipp.replication.Preparing;
import id.kipp.replication.Renewals;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.SharedProblems;
import id.kipp.replication.SigningDays;
import id.kipp.replication.SigningWorld;
import id.kipp.replication.Wish;
import id.kipp.replication.WorkOnIt;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** A megabyte in every text of a replication, each in the state in which it is asked for. */
final class LongReplications {

    private final ListableBeanFactory context;
    private final LongText texts;

    LongReplications(ListableBeanFactory context, LongText texts) {
        this.context = context;
        this.texts = texts;
    }

    void tries() throws ReflectiveOperationException {
        wishes();
        asked();
        prepared();
        planned();
        carriedOut();
        looked();
        needed();
        signed();
    }

    private void needed() {
        var w = new ReplicationWorld(context);
        texts.tries(Needs.class, "write", w.adoptersAdmin, "Kedelai diimpor.");
        texts.tries(SharedProblems.class, "open", w.adoptersAdmin, Province.BALI, "Kedelai", List.of());
        texts.tries(
                SharedProblems.class,
                "suggest",
                w.adoptersAdmin,
                "x",
                "Rumah kedelai.",
                Beginning.Way.NEW,
                "Belum ada.",
                null);
        texts.tries(SharedProblems.class, "appoint", w.adoptersAdmin, "x", "Universitas", true);
        texts.tries(SharedProblems.class, "close", w.adoptersAdmin, "x", "Selesai.");
    }

    private void signed() throws ReflectiveOperationException {
        var w = new SigningWorld(new ReplicationWorld(context), 1, 1).world;
        var days = w.bean(SigningDays.class);
        texts.tries(SigningWorld.head(), longer -> days.open(w.secretary, longer));
        var committed = new ReplicationWorld(context);
        var one = committed.committed();
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        texts.tries(Renewals.class, "ask", committed.adoptersAdmin, "Bupati", today);
        var asked = committed.bean(Renewals.class).ask(committed.adoptersAdmin, "Bupati", today);
        texts.tries(Renewals.class, "renew", committed.adoptersAdmin, asked.id(), one.id(), "K/2");
        texts.tries(Renewals.class, "end", committed.adoptersAdmin, asked.id(), one.id(), "Anggaran.");
        invited(w);
        var papers = w.bean(PaperTexts.class);
        texts.tries(
                new PaperText(PaperKind.REPLY_LETTER, "Balasan", "Kami bersedia."),
                longer -> papers.word(w.secretary, new PaperScope.OfHub(Province.BALI), longer));
    }

    private void invited(ReplicationWorld w) throws ReflectiveOperationException {
        var editions = w.bean(Editions.class);
        var edition = editions.open(
                w.secretary,
                new EditionId("pkri-panjang"),
                editions.programme("pkri-2024"),
                LocalDate.now(ZoneId.of("Asia/Jakarta")));
        var one = w.bean(InvitedEntries.class).invite(w.secretary, edition.id(), "KEBERLANJUTAN", w.original);
        texts.tries(InvitedEntries.class, "withdraw", w.secretary, one, "Sudah berhenti.");
    }

    private void wishes() throws ReflectiveOperationException {
        var w = new ReplicationWorld(context);
        var adopting = w.bean(Adopting.class);
        var wish = w.wish(w.original);
        texts.tries(wish, longer -> adopting.begin(w.adoptersAdmin, longer));
        texts.tries(
                wish.originals().getFirst(), wanted -> adopting.begin(w.adoptersAdmin, with(wish, List.of(wanted))));
        texts.tries(
                wish.interest(),
                interest -> adopting.begin(
                        w.adoptersAdmin, new Wish(wish.originals(), wish.unit(), "", "", interest, List.of())));
    }

    private static Wish with(Wish wish, List<Wish.Wanted> originals) {
        return new Wish(originals, wish.unit(), "", "", wish.interest(), List.of());
    }

    private void asked() {
        var w = new ReplicationWorld(context);
        var sent = w.sent();
        texts.tries(Adopting.class, "drop", w.adoptersAdmin, sent, "Alasan.");
        texts.tries(Adopting.class, "rename", w.adoptersAdmin, sent, "Nama");
        texts.tries(Owning.class, "accept", w.ownersAdmin, sent, "Silakan.");
        texts.tries(Owning.class, "decline", w.ownersAdmin, sent, "Alasan.");
    }

    private void prepared() throws ReflectiveOperationException {
        var w = new ReplicationWorld(context);
        var accepted = w.accepted();
        var preparing = w.bean(Preparing.class);
        var session = new Preparation.LearningSession(
                Preparation.SessionKind.WEBINAR, LocalDate.now(ZoneId.of("Asia/Jakarta")), "Kepala Dinas", "Bahan.");
        texts.tries(session, longer -> preparing.invite(w.ownersAdmin, accepted, longer));
        var learning = preparing.invite(w.ownersAdmin, accepted, session);
        var rating = new Preparation.Rating("staff", 0, "Catatan", "Jabatan");
        texts.tries(rating, longer -> preparing.rate(w.writer, learning, List.of(longer)));
        var assessed =
                preparing.assess(w.writer, preparing.rate(w.writer, learning, ReplicationWorld.sheet("staff", 1)));
        texts.tries(
                new Preparation.Agreement("P/1", "P/2", LocalDate.now(ZoneId.of("Asia/Jakarta")), null),
                longer -> preparing.agree(w.writer, assessed, longer));
    }

    private void planned() throws ReflectiveOperationException {
        var w = new ReplicationWorld(context);
        var agreed = w.agreed("staff");
        var plans = w.bean(ActionPlans.class);
        var plan = w.plan(List.of());
        texts.tries(plan, longer -> plans.keep(w.writer, agreed, longer));
        texts.tries(
                plan.aim(),
                aim -> plans.keep(
                        w.writer, agreed, new PlanFile.ActionPlan(plan.from(), plan.to(), aim, "APBD", plan.lines())));
        var line = plan.lines().getFirst();
        texts.tries(line, longer -> keep(w, agreed, longer));
        texts.tries(line.charge(), charge -> keep(w, agreed, line(line, charge, line.money(), line.done())));
        texts.tries(line.money(), money -> keep(w, agreed, line(line, line.charge(), money, line.done())));
        texts.tries(line.done(), done -> keep(w, agreed, line(line, line.charge(), line.money(), done)));
        texts.tries(ActionPlans.class, "submit", w.writer, agreed, "Kepala Dinas");
        var other = new ReplicationWorld(context);
        var submitted = other.planSubmitted();
        texts.tries(ActionPlans.class, "sendBack", other.adoptersAdmin, submitted, "Alasan.");
        texts.tries(ActionPlans.class, "approve", other.adoptersAdmin, submitted, "Sekda", "Alasan.");
    }

    private static void keep(ReplicationWorld w, Replication agreed, PlanLine line) {
        w.bean(ActionPlans.class).keep(w.writer, agreed, w.plan(List.of(line)));
    }

    private static PlanLine line(PlanLine like, PlanLine.Charge charge, PlanLine.Money money, PlanLine.Done done) {
        return new PlanLine(like.stage(), like.activity(), "", like.span(), charge, money, "", "", done);
    }

    private void carriedOut() throws ReflectiveOperationException {
        var before = new ReplicationWorld(context);
        texts.tries(Guarding.class, "commit", before.secretary, before.planApproved(), "K/1");
        var committed = new ReplicationWorld(context);
        texts.tries(CarryingOut.class, "start", committed.writer, committed.committed(), "SK 1");
        var w = new ReplicationWorld(context);
        var begun = w.begun();
        var carrying = w.bean(CarryingOut.class);
        texts.tries(
                new CarryingOut.Reported("Ringkasan", "2", "Kendala", "Bantuan", List.of()),
                longer -> carrying.report(w.writer, begun, longer));
        texts.tries(
                new WorkOnIt.Adaptation(
                        WorkOnIt.Change.NAME,
                        WorkOnIt.Nature.ADD,
                        true,
                        WorkOnIt.Core.KEPT,
                        WorkOnIt.Reason.COST,
                        "Perubahan",
                        "Akibat"),
                longer -> carrying.adapt(w.writer, begun, longer));
        texts.tries(
                CarryingOut.class,
                "pause",
                w.writer,
                begun,
                "Banjir.",
                LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(9));
        texts.tries(CarryingOut.class, "cancel", w.writer, begun, "Banjir.");
        texts.tries(CarryingOut.class, "complete", w.writer, begun, "3 ton");
        var guarding = w.bean(Guarding.class);
        texts.tries(w.visit(WorkOnIt.Verdict.ON_TRACK), longer -> guarding.visit(w.secretary, begun, longer));
        var visited = guarding.visit(w.secretary, begun, w.visit(WorkOnIt.Verdict.ON_TRACK));
        texts.tries(CarryingOut.class, "mend", w.writer, visited, 0, "Sudah.", "Foto");
        var resting = new ReplicationWorld(context);
        var paused = carrying.pause(
                resting.writer,
                resting.begun(),
                "Banjir.",
                LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(9));
        texts.tries(CarryingOut.class, "resume", resting.writer, paused, "Surut.");
    }

    private void looked() throws ReflectiveOperationException {
        var done = new ReplicationWorld(context);
        texts.tries(Guarding.class, "verify", done.secretary, done.completed(), "BA/1");
        var w = new ReplicationWorld(context);
        var certified =
                w.certified(anAccount(Role.SECRETARIAT).id("kementerian-2").actor());
        texts.tries(CarryingOut.class, "check", w.writer, certified, true, "Berjalan.");
        texts.tries(Certifying.class, "revoke", w.secretary, certified, "Keliru.");
        var twice = new ReplicationWorld(context);
        var guarding = twice.bean(Guarding.class);
        var completed = twice.completed();
        texts.tries(Certifying.class, "askToReopen", twice.writer, completed, "Keliru.");
        texts.tries(
                new WorkOnIt.Settled(
                        WorkOnIt.SettledKind.UNIT,
                        "UPTD",
                        LocalDate.now(ZoneId.of("Asia/Jakarta")),
                        "Perbup",
                        twice.writer.id()),
                longer -> twice.bean(CarryingOut.class).settle(twice.writer, completed, longer));
        var verified = guarding.verify(
                twice.secretary,
                guarding.visit(twice.secretary, completed, twice.visit(WorkOnIt.Verdict.ON_TRACK)),
                "BA/1");
        texts.tries(Certifying.class, "propose", twice.secretary, verified, "S/1");
        var proposed = twice.bean(Certifying.class).propose(twice.secretary, verified, "S/1");
        texts.tries(Certifying.class, "reject", twice.secretary, proposed, "Keliru.");
    }
}
