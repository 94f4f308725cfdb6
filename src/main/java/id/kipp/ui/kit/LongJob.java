package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.kipp.kernel.Refusal;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work that takes longer than a blink: it runs beside the screen, shows how far it is, and can be cancelled. Leaving the
 * screen cancels it. The work must not touch components, and must take its {@code Actor} along.
 */
public final class LongJob<T> extends Div {

    /** What is done. An interrupt or a {@link CancellationException} ends it without a result. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws InterruptedException;
    }

    /** Told by the work how far it is. Throws {@link CancellationException} once the person has cancelled. */
    @FunctionalInterface
    public interface Progress {
        void at(double share, String sentence);
    }

    private final Work<T> work;
    private final Consumer<T> done;
    private final Span says = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private @Nullable Thread thread;
    private volatile boolean cancelled;
    private volatile boolean left;
    private long told;

    /** Starts when it is shown. {@code done} runs in the screen; what becomes of this bar then is up to it. */
    public LongJob(String label, Work<T> work, Consumer<T> done) {
        this.work = work;
        this.done = done;
        addClassName("long-job");
        getElement().setAttribute("role", "status");
        says.setText(label);
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", label);
        cancel = new Button(getTranslation("kit.cancel"), Glyph.CLOSE.icon(), e -> cancel());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setDisableOnClick(true);
        add(says, bar, cancel);
    }

    /** Only looks on at what goes on without it: there is nothing to cancel, and leaving the screen ends the looking. */
    public LongJob<T> watching() {
        cancel.setVisible(false);
        return this;
    }

    public void cancel() {
        cancelled = true;
        if (thread != null) thread.interrupt();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (thread != null) return; // moved on the page, not started anew
        var ui = event.getUI();
        // whose session it is, and what was shown in it, is asked there as well
        var asThisPerson = new DelegatingSecurityContextRunnable(() -> run(ui), SecurityContextHolder.getContext());
        thread = Thread.ofVirtual().name("long-job").start(asThisPerson);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        left = true; // the work may end before the screen is gone
        cancel();
    }

    private void run(UI ui) {
        try {
            var result = work.run((share, sentence) -> tell(ui, share, sentence));
            ui.access(() -> finish(() -> done.accept(result)));
        } catch (InterruptedException | CancellationException ended) {
            cancelled(ui);
        } catch (Refusal refusal) {
            ui.access(() -> finish(() -> Attempt.turnedDown(this, refusal, () -> {})));
        } catch (RuntimeException broken) {
            if (cancelled) cancelled(ui); // the driver says in its own way that its waiting was interrupted
            else
                ui.access(() -> finish(() -> {
                    throw broken; // to the error handler, like anything else unexpected
                }));
        }
    }

    /** Who has left the screen need not be told. */
    private void cancelled(UI ui) {
        if (!left) ui.access(() -> finish(() -> ActTold.done(getTranslation("kit.cancelled"))));
    }

    private void finish(Runnable last) {
        thread = null; // this may be that very thread, and taking the bar away is not cancelling
        removeFromParent();
        last.run();
    }

    /** At most five times a second: the browser has better things to do. */
    private void tell(UI ui, double share, String sentence) {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException();
        var now = System.nanoTime();
        if (now - told < 200_000_000L && share < 1) return;
        told = now;
        ui.access(() -> {
            bar.setIndeterminate(false);
            bar.setValue(Math.clamp(share, 0, 1));
            says.setText(sentence);
        });
    }
}
