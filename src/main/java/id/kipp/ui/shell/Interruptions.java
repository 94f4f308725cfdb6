package id.kipp.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/** What the browser says when the session is gone. It only offers to reload: whatever is typed stays until the click. */
final class Interruptions implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var locale = info.getRequest() == null
                ? info.getLocale()
                : Language.wantedBy(info.getRequest()).locale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say(locale, "session.expired"));
        messages.setSessionExpiredMessage(say(locale, "session.expired-why"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(say(locale, "session.broken"));
        messages.setInternalErrorMessage(say(locale, "session.broken-why"));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(say(locale, "session.broken"));
        messages.setSyncErrorMessage(say(locale, "session.broken-why"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(say(locale, "session.cookies"));
        messages.setCookiesDisabledMessage(say(locale, "session.cookies-why"));
        return messages;
    }

    private static String say(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
