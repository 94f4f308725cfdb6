package id.kipp.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import id.kipp.kernel.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class ScreenHelpTest {

    private static final List<Locale> LANGUAGES = List.of(Sentences.INDONESIAN, Locale.ENGLISH);

    @Test
    void each_screen_of_a_desk_has_a_help_of_its_own_in_both_languages() {
        for (var language : LANGUAGES) {
            var sentences = Sentences.in(language);
            var helps = new TreeMap<String, String>();
            screens().forEach(key -> {
                assertThat(sentences.has(key)).as(key + " in " + language).isTrue();
                assertThat(helps.put(sentences.of(key), key))
                        .as(key + " says what it says")
                        .isNull();
            });
            assertThat(helps).hasSizeGreaterThan(40);
        }
    }

    private static Stream<String> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("id.kipp.ui").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null)
                        .getAnnotation(Route.class))
                .filter(route -> route.autoLayout() && !route.layout().equals(PublicLayout.class))
                .map(route -> ScreenHelp.keyOf(route.value()));
    }
}
