package id.kipp.objection;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.AppTest;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.account.Actors;
import id.kipp.audit.AuditTrail;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ObjectionsTest extends AppTest implements Refusals {

    static final Locale INDONESIAN = Locale.of("id");

    static Filing objection() {
        return new Filing(
                Filing.Kind.OBJECTION,
                "Siti Pelapor",
                "siti.pelapor@contoh.test",
                "Inovasi ini meniru karya kabupaten lain.",
                "https://contoh.test/bukti");
    }

    Actor visitor() {
        return bean(Actors.class).anonymous();
    }

    Objection raise(Proposal proposal, Filing filing) {
        return bean(Objections.class).raise(visitor(), UUID.randomUUID().toString(), proposal.id(), filing, INDONESIAN);
    }

    @Test
    void anyone_may_object_to_a_provisional_finalist() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        var raised = raise(finalist, objection());
        assertThat(bean(Objections.class).of(play.secretary, play.id))
                .extracting(Objection::id)
                .containsExactly(raised.id());
    }

    @Test
    void a_nominee_that_has_not_been_announced_looks_like_nothing_at_all() {
        var play = new Competition(context, 1, 1);
        var nominee = play.entered("Terbaik", 90);
        play.finalistsDecided();
        assertRefused("objection.not-finalist", () -> raise(nominee, objection()));
    }

    @Test
    void after_the_window_it_is_too_late() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        play.close(TestSteps.OBJECTION);
        assertRefused("window.closed", () -> raise(finalist, objection()));
    }

    @Test
    void a_flood_from_one_address_is_slowed_down() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        var from = UUID.randomUUID().toString();
        for (var i = 0; i < 5; i++) {
            bean(Objections.class).raise(visitor(), from, finalist.id(), objection(), INDONESIAN);
        }
        assertRefused("objection.wait", () -> bean(Objections.class)
                .raise(visitor(), from, finalist.id(), objection(), INDONESIAN));
    }

    @Test
    void the_trail_holds_nothing_of_the_writer_or_the_text() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        var subject = "objection:" + raise(finalist, objection()).id();
        bean(AuditTrail.class).drain(play.secretary);
        var content = bean(MongoDatabase.class)
                .getCollection("auditChain")
                .find(new Document("subject", subject))
                .map(d -> d.getString("content"))
                .into(new ArrayList<>());
        assertThat(content).isNotEmpty().allSatisfy(c -> assertThat(c)
                .doesNotContain("Siti")
                .doesNotContain("siti.pelapor")
                .doesNotContain("meniru")
                .doesNotContain("bukti"));
    }

    @Test
    void an_objection_nobody_raised_is_told_to_be_unknown() {
        var play = new Competition(context, 1, 1);
        assertRefused(ObjectionRefusal.UNKNOWN, () -> bean(Objections.class).get(play.secretary, "tidak-ada"));
    }

    @Test
    void a_rejected_objection_leaves_the_finalist_standing() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        bean(Objections.class).decide(play.secretary, raise(finalist, objection()), false, "Tidak terbukti");
        assertThat(play.now(finalist).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
    }

    @Test
    void a_decision_has_a_reason_and_is_made_once() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        var objections = bean(Objections.class);
        var raised = raise(finalist, objection());
        assertRefused("objection.reason-missing", () -> objections.decide(play.secretary, raised, true, " "));
        var decided = objections.decide(play.secretary, raised, false, "Tidak terbukti");
        assertRefused("objection.decided", () -> objections.decide(play.secretary, decided, true, "Berubah pikiran"));
    }

    @Test
    void a_finalist_is_not_confirmed_while_an_objection_waits() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        raise(finalist, objection());
        play.close(TestSteps.OBJECTION);
        assertRefused("finalists.undecided", play::confirm);
    }

    @Test
    void support_is_noted_and_holds_nothing_up() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        var support =
                new Filing(Filing.Kind.SUPPORT, "Budi", "budi@contoh.test", "Layanannya sungguh membantu kami.", "");
        assertThat(raise(finalist, support).state()).isEqualTo(Objection.State.NOTED);
        assertThat(play.confirm()).hasSize(1);
    }

    @Test
    void the_public_learns_how_many_and_no_more() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.announced();
        raise(finalist, objection());
        raise(finalist, objection());
        assertThat(bean(Objections.class).counts(play.id, Filing.Kind.OBJECTION))
                .containsExactly(java.util.Map.entry(finalist.id(), 2));
    }

    @Test
    void only_the_secretariat_reads_them() {
        var play = new Competition(context, 1, 1);
        assertRefused("actor.not-allowed", () -> bean(Objections.class).of(actor(Role.PANELIST), play.id));
        assertRefused("actor.not-allowed", () -> bean(Objections.class).of(visitor(), play.id));
    }

    @Test
    void a_link_that_is_none_is_refused() {
        for (var link : new String[] {"javascript:alert(1)", "https://", "http://a b", "bukti.pdf"}) {
            assertRefused(
                    "objection.bad-link",
                    () -> new Filing(Filing.Kind.OBJECTION, "Siti", "s@contoh.test", "x".repeat(30), link));
        }
    }
}
