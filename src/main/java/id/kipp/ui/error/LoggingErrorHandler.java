package id.kipp.ui.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when something breaks under a screen that is already open: logged once, told with the same number. */
public final class LoggingErrorHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(LoggingErrorHandler.class);

    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();

    /** From now on pages lose what they stand on: nobody can be told, and one line says that it was so. */
    public void stop() {
        stopping.set(true);
    }

    @Override
    public void error(ErrorEvent event) {
        if (stopping.get()) {
            if (told.compareAndSet(false, true))
                log.info("Pages were open at the stop; the first to break: {}", FaultLog.place(event.getThrowable()));
            return;
        }
        if (event.getThrowable() instanceof Refusal refusal) { // a listener without Attempt: still a sentence
            ActTold.refused(Attempt.sentence(UI.getCurrent(), refusal));
            return;
        }
        ActTold.refused(I18NProvider.translate("error.broken-told", FaultLog.log(event.getThrowable())));
    }
}
