package id.kipp.replication;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.agency.ServiceUnit;
import id.kipp.catalogue.Block;
import id.kipp.catalogue.Brought;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.EntryOrigin;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.Gathering;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StopReason;
import id.kipp.catalogue.Tag;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.kernel.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** An owner with an innovation, and a regency with a unit that wishes to take it over. */
public final class ReplicationWorld {

    public final Actor secretary = actor(Role.SECRETARIAT);
    public final Agency owner;
    public final Agency adopter;
    public final ServiceUnit unit;
    public final EntryId original;
    public final Actor ownersAdmin;
    public final Actor adoptersAdmin;
    public final Actor writer;

    private final ListableBeanFactory context;
    private EntryId wanted;
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    public ReplicationWorld(ListableBeanFactory context) {
        this(context, "Kabupaten Tujuan " + UUID.randomUUID().toString().substring(0, 8));
    }

    /** @param regency that takes it over, of which the store knows nothing yet */
    public ReplicationWorld(ListableBeanFactory context, String regency) {
        this(context, regency, Province.KEPULAUAN_BANGKA_BELITUNG);
    }

    public ReplicationWorld(ListableBeanFactory context, String regency, Province province) {
        this.context = context;
        this.owner = agency("Kabupaten Asal", Province.JAWA_TENGAH);
        this.adopter =
                bean(Agencies.class).register(secretary, new AgencyDraft(regency, AgencyKind.REGENCY, province, false));
        this.unit = bean(Agencies.class).addUnit(secretary, adopter.id(), "Dinas Kesehatan");
        this.original = entry(owner, "Rumah Kedelai " + tag);
        this.wanted = original;
        this.ownersAdmin = admin(owner);
        this.adoptersAdmin = admin(adopter);
        this.writer = anAccount(Role.SERVICE_UNIT)
                .id("writer-" + tag)
                .agency(adopter.id())
                .unit(unit.id())
                .actor();
    }

    public Agency agency(String name, Province province) {
        return bean(Agencies.class)
                .register(secretary, new AgencyDraft(name + " " + tag, AgencyKind.REGENCY, province, false));
    }

    public Actor admin(Agency agency) {
        return TestSessions.actor(adminAccount(agency));
    }

    public Account adminAccount(Agency agency) {
        return anAccount(Role.AGENCY)
                .id("admin-" + agency.id().value())
                .agency(agency.id())
                .build();
    }

    /** Of those who take part. */
    public List<Account> accounts() {
        var writing = anAccount(Role.SERVICE_UNIT)
                .id(writer.id().value())
                .agency(adopter.id())
                .unit(unit.id())
                .build();
        return List.of(adminAccount(owner), adminAccount(adopter), writing);
    }

    /** What this institution has in the catalogue. */
    public EntryId entry(@Nullable Agency of, String title) {
        var id = new EntryId("UJI-" + UUID.randomUUID());
        var province = of == null || of.province() == null ? "" : of.province().label();
        var origin = new EntryOrigin(
                2023,
                null,
                null,
                new EntryOrigin.Owner(
                        of == null ? null : of.id(),
                        of == null ? "Pemerintah Lain" : of.name(),
                        "",
                        AgencyKind.REGENCY.name(),
                        province),
                Tag.NONE,
                Tag.NONE);
        var block = new Block("ringkasan", new Text("Ringkasan", "Summary"), "Petani kedelai belajar bersama.");
        var text = new EntryText(title, List.of(block), List.of(), "", "", "");
        bean(Gathering.class).gather(secretary, List.of(new Brought(id, origin, Tag.NONE, text, "uji")));
        return id;
    }

    public Wish wish(EntryId... originals) {
        return new Wish(
                List.of(originals).stream().map(o -> new Wish.Wanted(o, "")).toList(),
                unit.id(),
                "",
                "",
                interest("Kedelai diimpor dari luar pulau."),
                List.of());
    }

    public static Interest interest(String need) {
        return copied(need, "BSKDN");
    }

    public static Interest copied(String need, String to) {
        return new Interest(need, Year.now().getValue() + 1, "Kepala Bidang", "B/12/2026", List.of(to));
    }

    public Wish forUnit(@Nullable UnitId unit, String unitName, Interest interest, List<AgencyId> members) {
        return new Wish(List.of(new Wish.Wanted(original, "")), unit, unitName, "", interest, members);
    }

    /** What is begun from now on takes over another innovation of the same owner. */
    public ReplicationWorld another(String title) {
        wanted = entry(owner, title + " " + tag);
        return this;
    }

    /** A letter of interest that is not sent yet. */
    public Replication drafted() {
        return bean(Adopting.class).begin(adoptersAdmin, wish(wanted));
    }

    /** A letter of interest that lies at the owner. */
    public Replication sent() {
        return bean(Adopting.class).send(adoptersAdmin, drafted());
    }

    public Replication accepted() {
        return bean(Owning.class).accept(ownersAdmin, sent(), "Silakan.");
    }

    /** Ready for the plan, with the gap that is named. */
    public Replication agreed(String gap) {
        var preparing = bean(Preparing.class);
        var session = new Preparation.LearningSession(
                Preparation.SessionKind.WEBINAR,
                LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(3),
                "Kepala Dinas",
                "Cara kerja.");
        var learning = preparing.invite(ownersAdmin, accepted(), session);
        var assessed = preparing.assess(writer, preparing.rate(writer, learning, sheet(gap, 0)));
        return preparing.agree(
                adoptersAdmin,
                assessed,
                new Preparation.Agreement("P/1", "P/2", LocalDate.now(ZoneId.of("Asia/Jakarta")), null));
    }

    /** Everything is ready but what is named. */
    public static List<Preparation.Rating> sheet(String gap, int points) {
        return ReadinessSheet.QUESTIONS.stream()
                .map(q -> q.equals(gap)
                        ? new Preparation.Rating(q, points, "Tutup celah", "Kepala Bidang")
                        : new Preparation.Rating(q, 3, "", ""))
                .toList();
    }

    /** A plan of all stages that are asked for, beside those lines. */
    public PlanFile.ActionPlan plan(List<PlanLine> more) {
        var year = Year.now().getValue() + 1;
        var from = LocalDate.of(year, 1, 1);
        var to = LocalDate.of(year, 12, 31);
        var lines = new ArrayList<>(more);
        for (var stage : List.of(
                PlanLine.PlanStage.PREPARATION,
                PlanLine.PlanStage.ROLLOUT,
                PlanLine.PlanStage.MONITORING,
                PlanLine.PlanStage.EVALUATION))
            lines.add(new PlanLine(
                    stage,
                    "Kegiatan " + stage,
                    "Keluaran",
                    new PlanLine.Span(from, to),
                    new PlanLine.Charge("Dinas Kesehatan", "Kepala Bidang"),
                    new PlanLine.Money(10_000_000, "APBD"),
                    "",
                    "",
                    PlanLine.Done.NOTHING));
        return new PlanFile.ActionPlan(
                from, to, new PlanFile.Aim("Produksi", "2 ton (2025, BPS)", "3 ton", ""), "APBD", lines);
    }

    public Replication planSubmitted() {
        var plans = bean(ActionPlans.class);
        var closed = plans.closeGaps(writer, agreed("staff"));
        var kept = plans.keep(writer, closed, plan(closed.plan().plan().lines()));
        return plans.submit(writer, kept, "Kepala Dinas");
    }

    public Replication planApproved() {
        return bean(ActionPlans.class).approve(adoptersAdmin, planSubmitted(), "Sekretaris Daerah", "");
    }

    public Replication committed() {
        return bean(Guarding.class).commit(secretary, planApproved(), "K/1/2026");
    }

    /** Approved, committed and begun. */
    public Replication begun() {
        return bean(CarryingOut.class).start(writer, committed(), "SK 1/2027");
    }

    public Replication completed() {
        var begun = begun();
        var carrying = bean(CarryingOut.class);
        return carrying.complete(writer, carrying.report(writer, begun, reported(begun)), "3 ton");
    }

    /** @param second of the ministry */
    public Replication certified(Actor second) {
        var guarding = bean(Guarding.class);
        var visited = guarding.visit(secretary, completed(), visit(WorkOnIt.Verdict.ON_TRACK));
        var verified = guarding.verify(secretary, visited, "BA/1");
        var certifying = bean(Certifying.class);
        return certifying.certify(second, certifying.propose(secretary, verified, "S/1"));
    }

    /** A report that says all is done. */
    public static CarryingOut.Reported reported(Replication one) {
        var done = one.plan().plan().lines().stream()
                .map(l -> new PlanLine.Done(100, ""))
                .toList();
        return new CarryingOut.Reported("Berjalan.", "2,6 ton", "", "", done);
    }

    public WorkOnIt.Visit visit(WorkOnIt.Verdict verdict) {
        return new WorkOnIt.Visit(
                Party.MINISTRY,
                LocalDate.now(Progression.JAKARTA),
                "Dilihat di lapangan.",
                "",
                null,
                verdict,
                secretary.id(),
                null);
    }

    /** By whoever holds a link that was sent. */
    public void saidToBeStopped(Replication one) {
        var code = ReplicasRunning.SIGN + one.id().value();
        var now = bean(Clock.class).instant();
        var pulses = bean(ReplicaPulseStore.class);
        pulses.update(one.id(), p -> p.asking(secretary, ReplicasRunning.hash(code), now));
        pulses.update(one.id(), p -> p.asked(secretary, now));
        bean(ReplicasRunning.class).answer(secretary, code, Running.STOPPED, StopReason.GOAL_REACHED);
    }

    /** What the clock would say so many days from now. */
    public void clock(int days) {
        new SilenceJob(bean(ReplicationStore.class), Clock.offset(bean(Clock.class), Duration.ofDays(days)))
                .look(secretary);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
