package id.kipp.ui.agency;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.Account;
import id.kipp.agency.Agency;
import id.kipp.hub.Exchanges;
import id.kipp.kernel.Role;
import id.kipp.replication.ReplicationWorld;
import id.kipp.ui.UiTest;
import org.junit.jupiter.api.Test;

class ExchangesViewTest extends UiTest {

    @Test
    void a_question_from_the_innovations_page_is_answered_by_its_owner_and_can_be_hidden() {
        var world = new ReplicationWorld(context);
        settle();
        signIn(admin(world.adopter));
        UI.getCurrent().navigate("instansi/tanya-jawab", QueryParameters.of("inovasi", world.original.value()));
        _setValue(_get(TextArea.class), "Berapa lama persiapannya?");
        _click(button("Kirim pertanyaan"));
        assertThat(_find(Paragraph.class)).anyMatch(p -> p.getText().equals("Berapa lama persiapannya?"));

        signIn(admin(world.owner));
        UI.getCurrent().navigate("instansi/tanya-jawab");
        _click(button("Jawab"));
        _setValue(_get(TextArea.class), "Dua bulan.");
        _click(_find(Button.class, b -> b.withText("Jawab")).getLast());
        assertThat(bean(Exchanges.class).about(world.original)).singleElement().satisfies(e -> assertThat(e.answer())
                .isNotNull());

        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/tanya-jawab");
        var hidden = bean(Exchanges.class).about(world.original).getFirst();
        bean(Exchanges.class).hide(world.secretary, hidden.id(), hidden.version(), true);
        assertThat(bean(Exchanges.class).about(world.original)).isEmpty();
    }

    private static Account admin(Agency agency) {
        return anAccount(Role.AGENCY)
                .id("admin-" + agency.id().value())
                .agency(agency.id())
                .build();
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }
}
