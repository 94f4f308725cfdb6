package id.kipp.whole;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * The modules on floors: each stands one above the highest that it uses. Of the arrows down only those are drawn that do not
 * follow from others.
 */
final class ModulePicture {

    private static final int WIDTH = 1080;
    private static final int BOX = 104;
    private static final int FLOOR = 66;

    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Map<String, Integer> floors = new TreeMap<>();
    private final Map<String, Integer> middles = new TreeMap<>();
    private final int top;

    ModulePicture(ApplicationModules modules) {
        modules.forEach(m -> uses.put(name(m), used(m, modules)));
        uses.keySet().forEach(this::floor);
        top = floors.values().stream().max(Integer::compare).orElse(0);
        for (var floor = 0; floor <= top; floor++) place(on(floor));
    }

    String svg() {
        var height = (top + 1) * FLOOR + 20;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s
                %s
                </svg>
                """
                .formatted(
                        WIDTH,
                        height,
                        uses.keySet().stream()
                                .flatMap(m -> direct(m).stream().map(u -> line(m, u)))
                                .collect(joining("\n")),
                        uses.keySet().stream().map(this::box).collect(joining("\n")));
    }

    private static Set<String> used(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .map(ModulePicture::name)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private int floor(String module) {
        var known = floors.get(module);
        if (known != null) return known;
        var floor = 1
                + uses.getOrDefault(module, Set.of()).stream()
                        .mapToInt(this::floor)
                        .max()
                        .orElse(-1);
        floors.put(module, floor);
        return floor;
    }

    private List<String> on(int floor) {
        return floors.keySet().stream()
                .filter(m -> floors.getOrDefault(m, 0) == floor)
                .toList();
    }

    private void place(List<String> row) {
        for (var i = 0; i < row.size(); i++) middles.put(row.get(i), WIDTH * (2 * i + 1) / (2 * row.size()));
    }

    private Set<String> direct(String module) {
        var used = uses.getOrDefault(module, Set.of());
        var through = used.stream().flatMap(u -> below(u).stream()).collect(toSet());
        return used.stream()
                .filter(u -> !through.contains(u))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private Set<String> below(String module) {
        var all = new TreeSet<String>();
        var open = new ArrayList<>(uses.getOrDefault(module, Set.of()));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (all.add(next)) open.addAll(uses.getOrDefault(next, Set.of()));
        }
        return all;
    }

    private String line(String from, String to) {
        return "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#9aa8bd\"/>"
                .formatted(x(from), y(from) + 30, x(to), y(to));
    }

    private String box(String module) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"30\" rx=\"5\" fill=\"#eaf0fa\" stroke=\"#12284b\"/><text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#12284b\">%s</text>"
                .formatted(x(module) - BOX / 2, y(module), BOX, x(module), y(module) + 19, module);
    }

    private int x(String module) {
        return middles.getOrDefault(module, 0);
    }

    private int y(String module) {
        return (top - floors.getOrDefault(module, 0)) * FLOOR + 15;
    }
}
