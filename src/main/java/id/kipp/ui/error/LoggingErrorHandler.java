package id.kipp.ui.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Toast;

/** What happens when something breaks under a screen that is already open: logged once, told with the same number. */
public final class LoggingErrorHandler implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof Refusal refusal) { // a listener without Attempt: still a sentence
            Toast.refused(Attempt.sentence(UI.getCurrent(), refusal));
            return;
        }
        Toast.refused(I18NProvider.translate("error.broken-toast", FaultLog.log(event.getThrowable())));
    }
}
