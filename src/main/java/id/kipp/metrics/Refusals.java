package id.kipp.metrics;

import id.kipp.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** How often people were told no, by its key: as many counters as there are sentences. */
@Component
public class Refusals implements Figures {

    private static final Map<String, LongAdder> TOLD = new ConcurrentSkipListMap<>();

    /** Called where the sentence is shown; what is only asked beforehand counts for nothing. */
    public static void told(Refusal refusal) {
        TOLD.computeIfAbsent(refusal.key(), key -> new LongAdder()).increment();
    }

    @Override
    public List<Figure> now() {
        return TOLD.entrySet().stream()
                .map(e -> new Figure(
                        "kipp_refusals_total",
                        "Refusals told to people.",
                        "key",
                        e.getKey(),
                        e.getValue().sum()))
                .toList();
    }
}
