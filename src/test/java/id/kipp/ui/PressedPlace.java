package id.kipp.ui;

import com.vaadin.flow.router.Route;
import id.kipp.Competition;
import id.kipp.ui.layout.OfEdition;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address of a page in the world that is pressed. @param edition null where a page is about none, or about all */
record PressedPlace(String address, @Nullable Competition edition) {

    /** Wherever a view can be opened. */
    static Stream<PressedPlace> of(Class<?> view, PressedWorld world) {
        var route = view.getAnnotation(Route.class).value();
        if (route.matches("login|undangan.*|siapkan|bukti|sandi|lupa-sandi|daftar-instansi"))
            return Stream.of(); // nobody's
        var beside = world.network.addresses(route);
        if (!beside.isEmpty()) return beside.stream().map(at -> new PressedPlace(at, null));
        if (route.contains("sanggahan/:id"))
            return world.cases.stream().map(c -> new PressedPlace(route.replace(":id", c), world.hall));
        if (route.contains(":proposal") || route.contains(":id"))
            return world.proposals.entrySet().stream()
                    .map(p -> new PressedPlace(
                            route.replaceFirst(":(proposal|id)\\b", p.getKey().value()), p.getValue()));
        var editions = world.editions().stream();
        if (route.contains(":edition"))
            return editions.map(c -> new PressedPlace(route.replace(":edition", c.id.value()), c));
        if (route.contains(":apa"))
            return editions.flatMap(c -> Stream.of("penugasan", "penilai", "konsolidasi")
                    .map(apa -> new PressedPlace(route.replace(":apa", apa) + "?edisi=" + c.id.value(), c)));
        if (route.contains(":")) return Stream.of();
        return view.isAnnotationPresent(OfEdition.class)
                ? editions.map(c -> new PressedPlace(route + "?edisi=" + c.id.value(), c))
                : Stream.of(new PressedPlace(route, null));
    }
}
