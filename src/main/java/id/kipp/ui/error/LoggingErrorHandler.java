package id.kipp.ui.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Toast;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when something breaks under a screen that is already open: logged once, told with the same number. */
public final class LoggingErrorHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(LoggingErrorHandler.class);

    /** Writes it down and gives the number to find it by. */
    static String log(Throwable broken) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        log.error("Reference {}", reference, broken);
        return reference;
    }

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof Refusal refusal) { // a listener without Attempt: still a sentence
            Toast.refused(Attempt.sentence(UI.getCurrent(), refusal));
            return;
        }
        Toast.refused(I18NProvider.translate("error.broken-toast", log(event.getThrowable())));
    }
}
