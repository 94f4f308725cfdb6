package id.kipp.ui.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells open pages that the dates of an edition have moved, by whichever process: while pages watch, the editions, a handful,
 * are looked at about each second, by one command however many pages.
 */
@Component
public class CalendarWatch {

    private static final Logger log = LoggerFactory.getLogger(CalendarWatch.class);

    private final Editions editions;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("calendar-watch").factory());

    private record Watcher(UI ui, EditionId edition, Consumer<Edition> look) {}

    CalendarWatch(Editions editions, @Value("${kipp.calendar.look:900}") long millis) {
        this.editions = editions;
        clock.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** @param look called in the page, with the edition as it is, every time one looks; cheap where nothing moved */
    Registration watch(UI ui, EditionId edition, Consumer<Edition> look) {
        var watcher = new Watcher(ui, edition, look);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** The same for a part of a page, as long as it is in it. @param look also called with the page */
    static void follow(HtmlContainer part, EditionId edition, BiConsumer<UI, Edition> look) {
        part.addAttachListener(attached -> {
            var ui = attached.getUI();
            var watching = VaadinService.getCurrent()
                    .getInstantiator()
                    .getOrCreate(CalendarWatch.class)
                    .watch(ui, edition, now -> look.accept(ui, now));
            part.addDetachListener(left -> {
                left.unregisterListener();
                watching.remove();
            });
        });
    }

    /** Now, rather than in a few seconds. */
    void look() {
        if (watchers.isEmpty()) return;
        try {
            Map<EditionId, Edition> now = editions.all().stream().collect(Collectors.toMap(Edition::id, e -> e));
            for (var watcher : watchers) {
                var edition = now.get(watcher.edition());
                if (edition != null && watcher.ui().isAttached()) watcher.look().accept(edition);
            }
        } catch (RuntimeException later) { // the store is away for a moment; the next look finds it
            log.debug("the calendar could not be looked at", later);
        }
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
