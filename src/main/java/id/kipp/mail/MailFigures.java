package id.kipp.mail;

import id.kipp.metrics.Figure;
import id.kipp.metrics.Figures;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many letters wait to be sent, and for how long. */
@Component
class MailFigures implements Figures {

    private final MailStore store;
    private final Clock clock;

    MailFigures(MailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Figure> now() {
        var now = clock.instant();
        var overdue = store.firstDue()
                .map(due -> Duration.between(due, now).toSeconds())
                .orElse(0L);
        return List.of(
                new Figure("kipp_mails_waiting", "Letters to be sent.", store.countWaiting()),
                new Figure(
                        "kipp_mails_overdue_seconds",
                        "For how long the first of them could have been on its way.",
                        Math.max(0, overdue)));
    }
}
