package id.kipp;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;

/** What a start does not look through holds nothing that it looks for. */
class BeanIndexTest {

    @Test
    void the_index_names_every_class_that_a_whole_search_finds() {
        var index = BeanIndex.of(getClass().getClassLoader());
        var search = search();
        search.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        var settings = search();
        settings.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));

        var named = index.getCandidateTypes(BeanIndex.ROOT, Component.class.getName());
        assertThat(found(search)).filteredOn(name -> !named.contains(name)).isEmpty();
        assertThat(named)
                .hasSizeGreaterThan(400)
                .anyMatch(name -> name.startsWith("id.kipp.demo.")); // whose annotation is our own
        assertThat(found(settings)).isNotEmpty().allMatch(named::contains);
    }

    @Test
    void everything_that_vaadin_looks_for_is_in_the_package_it_looks_through() {
        var search = search();
        search.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        search.addIncludeFilter(new AnnotationTypeFilter(RouteAlias.class));
        search.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        search.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        search.addIncludeFilter(new AssignableTypeFilter(AppShellConfigurator.class));
        search.addIncludeFilter(new AssignableTypeFilter(WebComponentExporter.class));

        assertThat(found(search)).hasSizeGreaterThan(50).allMatch(name -> name.startsWith("id.kipp.ui."));
    }

    /** By a loader of its own, to which no index belongs, and whatever a bean's conditions are. */
    private static ClassPathScanningCandidateComponentProvider search() {
        var search = new ClassPathScanningCandidateComponentProvider(false) {
            private final List<TypeFilter> wanted = new ArrayList<>();
            private final List<TypeFilter> unwanted = new ArrayList<>();

            @Override
            public void addExcludeFilter(TypeFilter filter) {
                unwanted.add(filter);
                super.addExcludeFilter(filter);
            }

            @Override
            public void addIncludeFilter(TypeFilter filter) {
                wanted.add(filter);
                super.addIncludeFilter(filter);
            }

            @Override
            protected boolean isCandidateComponent(MetadataReader read) throws IOException {
                for (var filter : unwanted) if (filter.match(read, getMetadataReaderFactory())) return false;
                for (var filter : wanted) if (filter.match(read, getMetadataReaderFactory())) return true;
                return false;
            }
        };
        search.addExcludeFilter(
                new AssignableTypeFilter(Application.class)); // which searches, and does not find itself
        search.addExcludeFilter(new AnnotationTypeFilter(TestComponent.class)); // as Boot leaves out what tests bring
        search.setResourceLoader(
                new DefaultResourceLoader(new URLClassLoader(new URL[0], BeanIndexTest.class.getClassLoader())));
        return search;
    }

    private static Set<String> found(ClassPathScanningCandidateComponentProvider search) {
        return search.findCandidateComponents(BeanIndex.ROOT).stream()
                .map(bean -> bean.getBeanClassName())
                .collect(toSet());
    }
}
