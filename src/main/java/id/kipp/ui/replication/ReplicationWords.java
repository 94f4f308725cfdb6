package id.kipp.ui.replication;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.replication.Original;
import id.kipp.replication.ReplicationState;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a replication is spoken of on all its screens. */
final class ReplicationWords {

    private ReplicationWords() {}

    static StateBadge badge(ReplicationState state) {
        var tone =
                switch (state) {
                    case DRAFT_INTEREST -> Tone.QUIET;
                    case INTEREST_DECLINED, DROPPED, CANCELLED, STOPPED, PAUSED -> Tone.QUIET;
                    case AT_RISK -> Tone.ATTENTION;
                    case COMPLETED, VERIFIED, CERTIFIED, SUSTAINED -> Tone.GOOD;
                    default -> Tone.BUSY;
                };
        return new StateBadge(tone, I18NProvider.translate(state.key()));
    }

    /** Until when, and that it is late where it is. */
    static Span due(Optional<LocalDate> due, Clock clock) {
        if (due.isEmpty()) return new Span();
        var late = LocalDate.now(clock.withZone(Dates.WIB)).isAfter(due.get());
        var day = Dates.here().shortDay(due.get());
        return new Span(late ? I18NProvider.translate("replication.late", day) : day);
    }

    static String owners(Collection<Original> originals) {
        return originals.stream().map(Original::ownerName).distinct().collect(Collectors.joining("; "));
    }
}
