package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.Follower;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.judging.Tasks;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.LongJob;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ControlRoomViewTest extends DeskTest {

    @Test
    void what_waits_is_counted_and_leads_to_where_it_is_done() {
        var competition = new Competition(context, 1, 1);
        var applicants = new Applicants(competition);
        applicants.submitted("Loket Muara Sunyi");
        competition.entered("Antrean Pasar", 0);
        signIn(competition.secretary);
        open("sekretariat", competition);
        assertThat(page())
                .contains(
                        "href=sekretariat/seleksi?tahap=SUBMITTED&edisi=" + competition.id.value(),
                        "href=sekretariat/menunggu/penugasan?tahap=desk&edisi=" + competition.id.value())
                .doesNotContain("Loket Muara Sunyi"); // counts, not names
    }

    @Test
    void with_nothing_to_do_it_says_so() {
        var competition = new Competition(context, 1, 1);
        signIn(competition.secretary);
        open("sekretariat", competition);
        assertThat(page()).contains("Tidak ada yang menunggu.");
    }

    @Test
    void a_figure_leads_to_exactly_those_it_counts() {
        var competition = new Competition(context, 2, 1);
        var waiting = competition.entered("Menunggu Tim", 80);
        competition.entered("Belum Dikunci", 80);
        competition.assigned();
        competition.entered("Belum Ditugaskan", 80);
        competition.evaluators.forEach(e -> competition.seals(e, waiting.id(), 80, "Baik"));
        signIn(competition.secretary);
        open("sekretariat", competition);
        assertThat(page()).contains("menunggu konsolidasi tim", "lolos, belum ditugaskan");
        open("sekretariat/menunggu/konsolidasi", competition);
        assertThat(page()).contains("Menunggu Tim").doesNotContain("Belum Dikunci", "Belum Ditugaskan");
        open("sekretariat/menunggu/penugasan", competition);
        assertThat(page()).contains("Belum Ditugaskan").doesNotContain("Menunggu Tim", "Belum Dikunci");
        var evaluator = competition.evaluators.getFirst();
        bean(Assignments.class)
                .recuse(
                        evaluator,
                        SubjectInRound.first(bean(Tasks.class).of(evaluator, competition.id, TestRounds.DESK).stream()
                                .map(w -> w.subject().id())
                                .filter(id -> !id.equals(waiting.id()))
                                .findFirst()
                                .orElseThrow()),
                        "Saudara kandung.");
        open("sekretariat/menunggu/penilai", competition);
        assertThat(page()).contains("Belum Dikunci").doesNotContain("Menunggu Tim", "Belum Ditugaskan");
    }

    @Test
    void a_change_of_dates_waits_with_whoever_may_consent_to_it() {
        var competition = new Competition(context, 1, 1);
        var edition = competition.edition();
        var window = edition.window(TestSteps.PUBLICATION);
        var sooner = new Window(window.step(), window.opens(), window.closes().minusSeconds(3_600));
        bean(Editions.class).ask(competition.secretary, edition, sooner, "Lebih cepat", "S-9");
        signIn(competition.secretary);
        open("sekretariat", competition);
        assertThat(page()).doesNotContain("menunggu persetujuan Anda");
        signIn(competition.secondSecretary);
        open("sekretariat", competition);
        assertThat(page()).contains("menunggu persetujuan Anda", "sekretariat/edisi/" + competition.id.value());
    }

    @Test
    void figures_that_look_wrong_are_counted_again_from_the_log_by_whoever_asks() {
        var competition = new Competition(context, 1, 1);
        competition.entered("Loket Sungai", 80);
        competition.assigned();
        settle();
        var rows = bean(MongoDatabase.class).getCollection("deskRows");
        var ofEdition = Filters.eq("edition", competition.id.value());
        var before = rows.countDocuments(ofEdition);
        rows.deleteMany(ofEdition); // by somebody at the database
        signIn(competition.secretary);
        open("sekretariat", competition);
        _click(_get(Button.class, b -> b.withText("Hitungan dan daftar kerja")));
        _click(_get(Button.class, b -> b.withText("Hitung ulang dari catatan")));
        settle();
        assertThat(before).isPositive();
        assertThat(rows.countDocuments(ofEdition)).isEqualTo(before);
    }

    @Test
    void who_asks_while_it_is_being_counted_again_is_told_so_and_sees_how_far_it_is() {
        var competition = new Competition(context, 1, 1);
        var places = bean(MongoDatabase.class).getCollection("followers");
        var since = Instant.parse("2026-05-04T02:11:00Z");
        var anew = new Document("by", "rizky")
                .append("at", Date.from(since))
                .append("begun", true)
                .append("until", 1_000_000_000L)
                .append("trouble", "");
        places.updateOne(Filters.eq("_id", "desk"), Updates.set("anew", anew));
        try {
            signIn(competition.secretary);
            UI.getCurrent().navigate("sekretariat", QueryParameters.of("edisi", competition.id.value()));
            assertThat(_find(LongJob.class)).hasSize(1);
            _click(_get(Button.class, b -> b.withText("Hitungan dan daftar kerja")));
            _click(_get(Button.class, b -> b.withText("Hitung ulang dari catatan")));
            says("Sudah dihitung ulang sejak Senin, 4 Mei 2026 pukul 09.11 WIB; tidak dimulai sekali lagi.");
            assertThat(_find(LongJob.class)).hasSize(1);
        } finally {
            places.updateOne(Filters.eq("_id", "desk"), Updates.unset("anew"));
        }
    }

    @Test
    void whatever_follows_the_log_has_a_name_people_know() {
        for (var language : List.of("id", "en"))
            for (var follower : context.getBeansOfType(Follower.class).values()) {
                var key = "followers.name." + follower.name().split(" ")[0];
                assertThat(Sentences.in(Locale.of(language)).has(key)).as(key).isTrue();
            }
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat", Role.SECRETARIAT);
        opensOnlyFor("sekretariat/menunggu/konsolidasi", Role.SECRETARIAT);
    }
}
