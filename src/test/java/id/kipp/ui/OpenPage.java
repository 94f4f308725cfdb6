package id.kipp.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A new page of a browser without a browser (Karibu). */
final class OpenPage {

    static {
        KaribuConfig.setInitDefaultRoute(
                false); // a test goes where it wants to; the home page would be made before each
    }

    /** The last one and what it was made for: making it takes longer than opening a page. */
    private static @Nullable MockSpringServlet servlet;

    private OpenPage() {}

    /** @param login whose session it is; null for a visitor's */
    static void as(@Nullable Authentication login, ApplicationContext context, Routes routes) {
        SecurityContextHolder.getContext().setAuthentication(login);
        MockVaadin.setup(MockedUI::new, servlet(context, routes));
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(login);
        request.setUserInRole((who, role) -> login != null
                && login.getAuthorities().stream()
                        .anyMatch(a -> a.getAuthority().equals("ROLE_" + role)));
    }

    private static MockSpringServlet servlet(ApplicationContext context, Routes routes) {
        var last = servlet;
        if (last != null && last.ctx == context && last.routes == routes) return last;
        var made = new MockSpringServlet(routes, context, MockedUI::new) {
            @Override
            public void init(ServletConfig config) throws ServletException {
                var own = new VaadinServletContext(config.getServletContext());
                KnownRoutes.in(own);
                config.getServletContext() // the framework's own way is once for all
                        .setAttribute(Lookup.class.getName(), new KnownServices(own.getAttribute(Lookup.class)));
                super.init(config);
            }
        };
        servlet = made;
        return made;
    }

    /** Karibu's own discovery sees public classes only; our views are package-private. */
    static Routes everyRoute() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        var routes = new Routes();
        for (var found : scanner.findCandidateComponents("id.kipp.ui")) {
            routes.getRoutes()
                    .add(ClassUtils.resolveClassName(found.getBeanClassName(), null)
                            .asSubclass(Component.class));
        }
        return routes;
    }
}
