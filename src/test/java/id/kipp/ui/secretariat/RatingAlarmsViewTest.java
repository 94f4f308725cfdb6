package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Competition;
import id.kipp.account.Actors;
import id.kipp.judging.Line;
import id.kipp.judging.PublicOpinion;
import id.kipp.judging.PublicRatings;
import id.kipp.judging.PublicRound;
import id.kipp.judging.Rateable;
import id.kipp.judging.Rater;
import id.kipp.judging.RatingAlarms;
import id.kipp.judging.RatingComments;
import id.kipp.judging.Scores;
import id.kipp.kernel.Score;
import id.kipp.mail.KeptSecrets;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.DeskTest;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ratings from one network, as they come over the site, and the desk that decides about them. */
class RatingAlarmsViewTest extends DeskTest {

    Competition competition;
    ProposalId finalist;

    @BeforeEach
    void one_is_a_finalist() {
        competition = new Competition(context, 1, 1, PublicRound::with);
        finalist = competition.entered("Loket Sungai", 90).id();
        competition.confirmed();
    }

    @Test
    void an_alarm_is_listed_and_what_it_set_aside_counts_once_somebody_says_why() {
        list();
        assertThat(page()).contains("Belum ada peringatan pada edisi ini");
        for (var one = 1; one <= 20; one++) rate("203.0.113." + one);
        var row = bean(RatingAlarms.class)
                .all(competition.secretary, competition.id, 1)
                .getFirst();
        assertThat(row.alarm().where().network()).matches("[0-9a-f]{16}");
        list();
        clickIn(alarms(), 0, "Hitung kembali");
        assertThat(asked()).contains("20 penilaian dari jaringan ini akan masuk nilai");
        because("Kampanye puskesmas, daftar hadirnya dilihat.");
        confirm("Hitung kembali");
        assertThat(bean(Scores.class).sealed(PublicRound.KEY, finalist)).hasSize(20);
        assertThat(bean(RatingAlarms.class).held(competition.secretary, row.alarm()))
                .isZero();
    }

    @Test
    void a_comment_is_shown_once_somebody_has_read_it() {
        rate("198.51.100.1");
        list();
        assertThat(page()).contains("Antrean lebih pendek.");
        _click(_get(Button.class, b -> b.withText("Tampilkan")));
        assertThat(page()).contains("Tidak ada komentar yang menunggu");
        assertThat(bean(RatingComments.class).shown(PublicRound.KEY, finalist))
                .containsExactly("Antrean lebih pendek.");
    }

    @Test
    void a_comment_on_what_is_gone_from_the_register_is_still_read() {
        rate("198.51.100.2");
        bean(MongoDatabase.class).getCollection("proposals").deleteOne(new Document("_id", finalist.value()));
        list();
        assertThat(page()).contains("Antrean lebih pendek.", finalist.value() + " · sudah tidak ada dalam register");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_form_from_a_service_desk_is_written_down_once() {
        signIn(competition.secretary);
        UI.getCurrent().navigate("penilaian-terbantu");
        ComboBox<Rateable> which = _get(ComboBox.class);
        _setValue(
                which,
                which.getListDataView()
                        .getItems()
                        .filter(r -> r.subject().equals(finalist))
                        .findFirst()
                        .orElseThrow());
        for (var time = 1; time <= 2; time++) {
            _setValue(_get(TextField.class, f -> f.withLabel("Nomor formulir")), "F-7");
            for (RadioButtonGroup<Object> group : _find(RadioButtonGroup.class))
                _setValue(group, group.getListDataView().getItem(0));
            _click(_get(Button.class, b -> b.withText("Simpan penilaian")));
        }
        assertThat(bean(Scores.class).sealed(PublicRound.KEY, finalist)).hasSize(1);
    }

    private void list() {
        signIn(competition.secretary);
        open("sekretariat/penilaian-masyarakat", competition);
    }

    @SuppressWarnings("unchecked")
    private static Grid<RatingAlarms.Row> alarms() {
        return _get(Grid.class);
    }

    private void rate(String from) {
        var ratings = bean(PublicRatings.class);
        var address = from + "." + finalist.value().toLowerCase(Locale.ROOT) + "@warga.test";
        ratings.ask(from, PublicRound.KEY, finalist, address, Locale.ENGLISH);
        var lines = ratings.of(PublicRound.KEY, finalist).rubric().items().stream()
                .map(i -> new Line(i.criterion(), new Score(7_500), ""))
                .toList();
        ratings.rate(
                bean(Actors.class).anonymous(),
                from,
                PublicRound.KEY,
                finalist,
                address,
                KeptSecrets.to(address, context),
                new PublicOpinion(Rater.Relation.USER, List.copyOf(lines), "Antrean lebih pendek."));
    }
}
