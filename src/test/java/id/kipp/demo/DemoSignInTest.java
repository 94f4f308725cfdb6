package id.kipp.demo;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.AppTest;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.ui.signin.SignInWay;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class DemoSignInTest extends AppTest {

    final Account rina = anAccount(Role.EVALUATOR).build();

    @Test
    void started_for_real_there_is_nothing_of_the_demo_and_nothing_hears_its_address() throws Exception {
        assertThat(context.getBeanDefinitionNames()).noneMatch(name -> name.startsWith("id.kipp.demo."));
        assertThat(context.getBeanNamesForType(Clock.class)).hasSize(1);
        assertThat(context.getBeanNamesForType(RandomGenerator.class)).hasSize(1);
        assertThat(context.getBeanNamesForType(SignInWay.class)).isEmpty();
        assertThat(filters(context)).isNotEmpty().doesNotContain(DemoSignIn.class);
        var response = new MockHttpServletResponse();
        bean(FilterChainProxy.class).doFilter(post(rina.id()), response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void a_real_store_keeps_the_door_shut_where_the_start_said_nothing() {
        var real = TestSessions.realWith(rina, context);
        var door = new DemoDoor(real.accounts(), real.actors(), real.kind(), false);
        assertThatThrownBy(() -> door.enter(rina.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(door::onePerRole).isInstanceOf(Refusal.class);
        assertThat(new DemoAccounts(real.kind(), door).create()).isEmpty();
        assertThat(new DemoSignInWay(real.kind(), door).filter()).isEmpty();
    }

    @Test
    void in_a_demo_one_post_signs_in_under_a_new_session() throws Exception {
        var door = door(rina);
        var request = post(rina.id());
        var before = request.getSession().getId();
        var response = send(door, request);
        assertThat(response.getRedirectedUrl()).isEqualTo("/meja");
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        var signedIn = (SecurityContext)
                request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(signedIn.getAuthentication().getName()).isEqualTo(rina.id().value());
    }

    /** Each as a proxy on the same machine would send it, or a stranger through one. */
    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 203.0.113.7",
        "X-Forwarded-Proto, https",
        "Forwarded, for=203.0.113.7",
        "X-Real-IP, 203.0.113.7",
        "Via, 1.1 proxy",
        "Origin, https://kipp.example.go.id",
        "Origin, null"
    })
    void what_was_passed_on_for_somebody_else_does_not_get_in(String header, String value) throws Exception {
        var request = post(rina.id());
        request.addHeader(header, value);
        assertThat(send(door(rina), request).getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void another_machine_another_name_and_an_old_protocol_do_not_get_in() throws Exception {
        var fromOutside = post(rina.id());
        fromOutside.setRemoteAddr("203.0.113.7");
        var byName = post(rina.id());
        byName.setServerName("kipp.example.go.id");
        var byNginx = post(rina.id());
        byNginx.setProtocol("HTTP/1.0");
        for (var request : List.of(fromOutside, byName, byNginx))
            assertThat(send(door(rina), request).getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void a_demo_that_is_said_to_be_open_lets_everybody_in() throws Exception {
        var request = post(rina.id());
        request.setRemoteAddr("203.0.113.7");
        request.setServerName("kipp.example.go.id");
        assertThat(send(door(rina, true), request).getRedirectedUrl()).isEqualTo("/meja");
    }

    @Test
    void in_a_demo_an_invented_account_does_not_get_in() throws Exception {
        var response = send(door(rina), post(new AccountId("nobody")));
        assertThat(response.getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void in_a_demo_every_role_that_somebody_holds_is_offered() {
        assertThat(door(rina).onePerRole()).containsOnlyKeys(Role.EVALUATOR);
    }

    static Stream<Class<?>> filters(ApplicationContext context) {
        return context.getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .map(Filter::getClass);
    }

    private DemoDoor door(Account account) {
        return door(account, false);
    }

    private DemoDoor door(Account account, boolean open) {
        var trial = TestSessions.trialWith(account, context);
        return new DemoDoor(trial.accounts(), trial.actors(), trial.kind(), open);
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
