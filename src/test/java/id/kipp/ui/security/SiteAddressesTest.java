package id.kipp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;

class SiteAddressesTest {

    @Test
    void every_address_the_site_answers_reaches_it() throws ClassNotFoundException {
        var answered = Stream.of(Class.forName("id.kipp.ui.site.SiteController").getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(GetMapping.class))
                .flatMap(m -> Arrays.stream(m.getAnnotation(GetMapping.class).value()))
                .map(a -> a.replaceFirst("/\\*+$", "/x"))
                .toList();
        assertThat(answered)
                .contains("/katalog", "/sebaran/x")
                .allMatch(a -> SiteAddresses.isOfSite(new MockHttpServletRequest("GET", a)));
    }
}
