package id.kipp.ui.signin;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.AppTest;
import id.kipp.account.Account;
import id.kipp.account.DemoDoor;
import id.kipp.account.TestSessions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class DemoSignInTest extends AppTest {

    final Account rina = anAccount(Role.EVALUATOR).build();

    @Test
    void outside_a_demo_the_endpoint_does_not_exist() {
        var filters = bean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .map(Filter::getClass);
        assertThat(filters).isNotEmpty().doesNotContain(DemoSignIn.class);
    }

    @Test
    void outside_a_demo_the_door_refuses_whoever_calls_it() {
        assertThatThrownBy(() -> bean(DemoDoor.class).enter(rina.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bean(DemoDoor.class).onePerRole()).isInstanceOf(Refusal.class);
        assertThat(bean(DemoAccounts.class).create()).isEmpty();
    }

    @Test
    void in_a_demo_one_post_signs_in_under_a_new_session() throws Exception {
        var door = TestSessions.demoWith(rina, context);
        var request = post(rina.id());
        var before = request.getSession().getId();
        var response = send(door, request);
        assertThat(response.getRedirectedUrl()).isEqualTo("/meja");
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        var signedIn = (SecurityContext)
                request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(signedIn.getAuthentication().getName()).isEqualTo(rina.id().value());
    }

    @Test
    void in_a_demo_an_invented_account_does_not_get_in() throws Exception {
        var response = send(TestSessions.demoWith(rina, context), post(new AccountId("nobody")));
        assertThat(response.getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void in_a_demo_every_role_that_somebody_holds_is_offered() {
        assertThat(TestSessions.demoWith(rina, context).onePerRole()).containsOnlyKeys(Role.EVALUATOR);
    }

    private static MockHttpServletResponse send(DemoDoor door, MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new DemoSignIn(door).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest post(AccountId id) {
        var request = new MockHttpServletRequest("POST", "/demo/masuk");
        request.setRequestURI("/demo/masuk");
        request.addParameter("akun", id.value());
        return request;
    }
}
