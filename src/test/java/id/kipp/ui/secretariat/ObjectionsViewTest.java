package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Competition;
import id.kipp.account.Actors;
import id.kipp.kernel.Role;
import id.kipp.objection.Filing;
import id.kipp.objection.Objection;
import id.kipp.objection.Objections;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import id.kipp.ui.DeskTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectionsViewTest extends DeskTest {

    Competition competition;
    Proposal finalist;

    @BeforeEach
    void announced() {
        competition = new Competition(context, 1, 1);
        finalist = competition.entered("Loket Sungai", 90);
        competition.announced();
    }

    @Test
    void an_objection_is_turned_down_with_a_reason_the_writer_will_read() {
        object();
        visit();
        assertThat(page()).contains("Loket Sungai", "Data keluhan tidak benar.", "Menunggu putusan");
        click("Tolak sanggahan");
        confirm("Tolak sanggahan");
        assertThat(_get(dialog(), TextArea.class).getErrorMessage()).isEqualTo("Tuliskan alasannya terlebih dahulu.");
        because("Data sudah diperiksa di lapangan.");
        confirm("Tolak sanggahan");
        assertThat(objection().state()).isEqualTo(Objection.State.REJECTED);
        assertThat(page()).contains("Ditolak", "Data sudah diperiksa di lapangan.");
        assertThat(competition.now(finalist).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
    }

    @Test
    void two_who_decide_at_once_decide_once() {
        var open = object();
        visit();
        click("Terima sanggahan");
        bean(Objections.class).decide(competition.secondSecretary, open, false, "Tidak terbukti.");
        because("Terbukti.");
        confirm("Terima sanggahan");
        assertThat(said()).isNotBlank();
        assertThat(objection().state()).isEqualTo(Objection.State.REJECTED);
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/sanggahan", Role.SECRETARIAT);
    }

    private void visit() {
        signIn(competition.secretary);
        open("sekretariat/sanggahan", competition);
    }

    private Objection object() {
        var filing = new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", "Data keluhan tidak benar.", "");
        return bean(Objections.class)
                .raise(bean(Actors.class).anonymous(), competition.id.value(), finalist.id(), filing, Locale.of("id"));
    }

    private Objection objection() {
        return bean(Objections.class).of(competition.secretary, competition.id).getFirst();
    }
}
