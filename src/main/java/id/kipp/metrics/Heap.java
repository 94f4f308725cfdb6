package id.kipp.metrics;

import java.util.List;
import org.springframework.stereotype.Component;

/** Of this process. */
@Component
class Heap implements Figures {

    @Override
    public List<Figure> now() {
        var java = Runtime.getRuntime();
        return List.of(
                new Figure("kipp_heap_used_bytes", "Heap in use.", java.totalMemory() - java.freeMemory()),
                new Figure("kipp_heap_max_bytes", "Heap it may use.", java.maxMemory()));
    }
}
