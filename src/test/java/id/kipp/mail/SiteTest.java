package id.kipp.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SiteTest {

    static Site site(String... properties) {
        var environment = new MockEnvironment();
        for (var i = 0; i < properties.length; i += 2) environment.setProperty(properties[i], properties[i + 1]);
        return new Site(environment);
    }

    @Test
    void the_address_that_was_set_wins_with_or_without_a_slash_at_its_end() {
        assertThat(site("kipp.url", "https://kipp.example.go.id/ ", "server.port", "9000")
                        .link("katalog"))
                .isEqualTo("https://kipp.example.go.id/katalog");
    }

    @Test
    void without_one_it_is_this_machine_and_its_port() {
        assertThat(site("server.port", "9000").link("katalog")).isEqualTo("http://127.0.0.1:9000/katalog");
        assertThat(site().link("katalog")).isEqualTo("http://127.0.0.1:8080/katalog");
    }
}
