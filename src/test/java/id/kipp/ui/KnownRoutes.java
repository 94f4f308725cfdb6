package id.kipp.ui;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.internal.ConfiguredRoutes;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application's, listed once for as long as they are the same: the framework lists them all, twice, wherever somebody goes. */
final class KnownRoutes extends ApplicationRouteRegistry {

    private transient volatile @Nullable Listed listed;

    private record Listed(ConfiguredRoutes of, List<RouteData> routes) {}

    private KnownRoutes(VaadinContext context) {
        super(context);
    }

    /** Before anybody asks there for the application's own. */
    static void in(VaadinContext context) {
        context.setAttribute(new ApplicationRouteRegistryWrapper(new KnownRoutes(context)));
    }

    @Override
    public List<RouteData> getRegisteredRoutes() {
        var now = getConfiguration();
        var last = listed;
        if (last == null || last.of() != now) listed = last = new Listed(now, List.copyOf(super.getRegisteredRoutes()));
        return last.routes();
    }
}
