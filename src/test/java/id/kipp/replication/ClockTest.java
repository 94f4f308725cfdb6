package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.ServiceTest;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.notice.Audience;
import id.kipp.notice.Notification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the clock says of replications: each once, when it is due, and to whom it matters. */
class ClockTest extends ServiceTest {

    final ReplicationWorld world = new ReplicationWorld(context);
    final ReplicationStore store = bean(ReplicationStore.class);

    @Test
    void a_step_is_reminded_of_once_and_told_of_once_more_when_it_is_late() {
        var sent = world.accepted();
        world.clock(19);
        assertThat(actions(sent)).doesNotContain("replication.reminded");
        world.clock(21);
        world.clock(22);
        assertThat(actions(sent)).containsOnlyOnce("replication.reminded").doesNotContain("replication.overdue");
        world.clock(31);
        world.clock(33);
        assertThat(actions(sent)).containsOnlyOnce("replication.reminded").containsOnlyOnce("replication.overdue");
    }

    @Test
    void after_a_month_without_a_server_only_the_last_is_said() {
        var sent = world.accepted();
        world.clock(60);
        assertThat(actions(sent)).containsOnlyOnce("replication.overdue").doesNotContain("replication.reminded");
    }

    @Test
    void whoever_reports_is_given_ninety_days_more() {
        var begun = world.begun();
        var passing = new Passing(bean(ReplicationAccess.class), bean(Guards.class), later(80));
        var carrying = new CarryingOut(store, passing, later(80));
        carrying.report(world.writer, begun, ReplicationWorld.reported(begun));
        world.clock(95);
        assertThat(stored(begun).state()).isEqualTo(ReplicationState.IMPLEMENTING);
        assertThat(stored(begun).standing().due()).hasValueSatisfying(d -> assertThat(d)
                .isEqualTo(Instant.now()
                        .plus(Duration.ofDays(170))
                        .atZone(Progression.JAKARTA)
                        .toLocalDate()));
        world.clock(172);
        assertThat(stored(begun).state()).isEqualTo(ReplicationState.AT_RISK);
        world.clock(265);
        assertThat(actions(begun)).containsOnlyOnce("replication.stalled");
    }

    @Test
    void adopter_owner_and_hub_or_ministry_learn_that_it_is_at_risk() {
        var begun = world.begun();
        world.clock(95);
        assertThat(concern(begun, "replication.risk"))
                .extracting(Notification::audience)
                .contains(
                        Audience.adminsOf(world.adopter.id()),
                        Audience.unit(world.unit.id()),
                        Audience.adminsOf(world.owner.id()));
    }

    @Test
    void what_was_written_before_the_clock_looked_is_found_at_its_start() {
        var begun = world.begun();
        bean(MongoDatabase.class)
                .getCollection("replications")
                .updateOne(
                        new Document("_id", begun.id().value()),
                        new Document("$unset", new Document("standing.clock", "")));
        world.clock(1);
        assertThat(stored(begun).standing().clock()).isNotNull();
    }

    @Test
    void a_visit_that_asked_for_something_is_late_the_day_after() {
        var begun = asked();
        world.clock(12);
        assertThat(actions(begun)).containsOnlyOnce("replication.overdue");
    }

    @Test
    void once_its_findings_are_answered_nothing_of_it_is_late_and_whoever_visited_learns() {
        var answered = bean(CarryingOut.class).mend(world.writer, asked(), 0, "Sudah diperbaiki.", "Foto");
        world.clock(12);
        assertThat(actions(answered)).doesNotContain("replication.overdue");
        var line = lines(answered).stream()
                .filter(e -> e.action().equals("replication.mended"))
                .findFirst()
                .orElseThrow();
        assertThat(bean(ReplicationConcern.class).about(world.writer, line))
                .extracting(Notification::audience)
                .containsExactly(Audience.account(world.secretary.id()));
    }

    private Replication asked() {
        var visit = world.visit(WorkOnIt.Verdict.ON_TRACK);
        var asking = new WorkOnIt.Visit(
                visit.as(),
                visit.day(),
                visit.findings(),
                "Perbaiki.",
                visit.day().plusDays(10),
                visit.verdict(),
                visit.by(),
                null);
        return bean(Guarding.class).visit(world.secretary, world.begun(), asking);
    }

    private List<Notification> concern(Replication one, String action) {
        var line = lines(one).stream()
                .filter(e -> e.action().equals(action))
                .findFirst()
                .orElseThrow();
        return bean(TimeConcern.class).about(world.secretary, line);
    }

    private List<String> actions(Replication one) {
        return lines(one).stream().map(AuditEntry::action).toList();
    }

    private List<AuditEntry> lines(Replication one) {
        settle();
        return bean(AuditTrail.class)
                .about(world.secretary, Replication.SUBJECT + ":" + one.id().value());
    }

    private Replication stored(Replication one) {
        return store.find(one.id()).orElseThrow();
    }

    private static Clock later(int days) {
        return Clock.offset(bean(Clock.class), Duration.ofDays(days));
    }
}
