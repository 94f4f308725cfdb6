package id.kipp.ui.hub;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.hub.Hub;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A year of maturity at the desks of the ministry, the hub and whoever verifies. */
class MaturityDesksTest extends UiTest {

    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();

    @Test
    void a_year_without_verifiers_says_so_until_somebody_is_named() {
        var hub = designated();
        var verifier = anAccount(Role.EVALUATOR)
                .id("verifikator-18")
                .from("Universitas Bali", Province.BALI)
                .build();
        TestSessions.store(verifier, context);
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/kematangan-hub");
        _click(button("Buka tahun " + YEAR));
        assertThat(headings()).contains("Penilaian " + YEAR + " belum punya verifikator");

        signIn(anAccount(Role.HUB)
                .id("koordinator-18")
                .agency(hub.head().agency())
                .build());
        UI.getCurrent().navigate("meja-hub/kematangan");
        assertThat(_find(Paragraph.class)).anyMatch(p -> p.getText().contains("belum ditunjuk kementerian"));
        _click(button("Setujui penilaian mandiri"));
        assertThat(Said.all()).as("nothing is answered").isNotEmpty();

        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/kematangan-hub");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Account> who = _get(MultiSelectComboBox.class);
        _setValue(who, Set.of(verifier));
        _click(button("Tunjuk verifikator"));
        assertThat(headings()).noneMatch(h -> h.contains("belum punya verifikator"));
        assertThat(bean(HubMaturity.class).isVerified(YEAR)).isTrue();

        signIn(verifier);
        UI.getCurrent().navigate("verifikasi-hub");
        assertThat(_get(H1.class).getText()).isEqualTo("Verifikasi hub");
        assertThat(_find(Span.class)).anyMatch(s -> s.getText().equals("penilaian mandiri belum disetujui"));
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private Hub designated() {
        var register = bean(HubRegister.class);
        var one = anAccount(Role.SECRETARIAT).actor();
        var paper = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 305/2024", 2024, null, "kipp.test");
        var record = new HubRecord(paper, "", List.of());
        var asked = register.ask(one, register.enter(one, "18"), HubMove.RECORD_DESIGNATION, record);
        return register.agree(anAccount(Role.SECRETARIAT).id("kedua").actor(), asked);
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }
}
