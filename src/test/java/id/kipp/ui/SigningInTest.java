package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import id.kipp.account.AccountFixture;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Role;
import org.junit.jupiter.api.Test;

class SigningInTest extends UiTest {

    @Test
    void a_test_begins_as_a_visitor() {
        assertThat(bean(CurrentActor.class).get().id().value()).isEqualTo("anonymous");
        assertThat(bean(CurrentActor.class).get().roles()).isEmpty();
    }

    @Test
    void signing_in_makes_it_an_account_of_that_role() {
        signIn(Role.AGENCY);
        var actor = bean(CurrentActor.class).get();
        assertThat(actor.roles()).containsExactly(Role.AGENCY);
        assertThat(actor.agency()).hasValue(AccountFixture.AGENCY);
        assertThat(VaadinServletRequest.getCurrent().isUserInRole("AGENCY")).isTrue();
    }

    @Test
    void another_account_can_follow_in_the_same_test() {
        signIn(Role.SECRETARIAT);
        var second = anAccount(Role.EVALUATOR).id("second-evaluator").build();
        assertThat(signIn(second).id()).isEqualTo(second.id());
        signOut();
        assertThat(bean(CurrentActor.class).isSignedIn()).isFalse();
    }
}
