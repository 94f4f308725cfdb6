package id.kipp.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All figures in Prometheus' text format, kept for a moment: asked by many, the store answers once. */
final class MetricsPage {

    private static final Logger log = LoggerFactory.getLogger(MetricsPage.class);
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final List<Figures> sources;
    private final LongSupplier nanos;
    private String kept = "";
    private long made;

    MetricsPage(List<Figures> sources, LongSupplier nanos) {
        this.sources = sources;
        this.nanos = nanos;
    }

    synchronized String text() {
        var now = nanos.getAsLong();
        if (kept.isEmpty() || now - made >= FRESH) {
            kept = written(figures());
            made = now;
        }
        return kept;
    }

    /** One that cannot be had leaves the others as they are, and is counted. */
    private List<Figure> figures() {
        var all = new ArrayList<Figure>();
        var failed = 0;
        for (var source : sources)
            try {
                all.addAll(source.now());
            } catch (RuntimeException e) {
                failed++;
                log.debug("figures of {} could not be had", source.getClass().getName(), e);
            }
        all.add(new Figure("kipp_figures_failed", "Kinds of figures that could not be had just now.", failed));
        return all;
    }

    static String written(List<Figure> figures) {
        var byName = new LinkedHashMap<String, List<Figure>>();
        figures.forEach(
                f -> byName.computeIfAbsent(f.name(), name -> new ArrayList<>()).add(f));
        var text = new StringBuilder();
        byName.forEach((name, all) -> {
            var kind = name.endsWith("_total") ? "counter" : "gauge";
            text.append("# HELP %s %s\n# TYPE %s %s\n"
                    .formatted(name, all.getFirst().help(), name, kind));
            all.forEach(f -> text.append(name)
                    .append(f.label().isEmpty() ? "" : "{%s=\"%s\"}".formatted(f.label(), escaped(f.of())))
                    .append(' ')
                    .append(f.value())
                    .append('\n'));
        });
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
