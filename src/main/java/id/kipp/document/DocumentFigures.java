package id.kipp.document;

import id.kipp.metrics.Figure;
import id.kipp.metrics.Figures;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many documents wait to be read, and for how long. */
@Component
class DocumentFigures implements Figures {

    private final ReadingStore store;
    private final Clock clock;

    DocumentFigures(ReadingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Figure> now() {
        var now = clock.instant();
        var overdue = store.firstDue(now)
                .map(due -> Duration.between(due, now).toSeconds())
                .orElse(0L);
        return List.of(
                new Figure("kipp_documents_waiting", "Documents that no reader has yet.", store.countDue(now)),
                new Figure("kipp_documents_overdue_seconds", "For how long the first of them has waited.", overdue));
    }
}
