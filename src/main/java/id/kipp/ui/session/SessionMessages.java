package id.kipp.ui.session;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import id.kipp.account.SessionEnd;
import id.kipp.ui.kit.ScreenLanguage;
import java.util.function.UnaryOperator;

/**
 * What the browser says when the session is gone. It only offers to reload: whatever is typed stays until the click.
 */
final class SessionMessages implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var say = voice(info);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say.apply("session.expired"));
        messages.setSessionExpiredMessage(say.apply(why(info)));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(say.apply("session.broken"));
        messages.setInternalErrorMessage(say.apply("session.broken-why"));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(say.apply("session.broken"));
        messages.setSyncErrorMessage(say.apply("session.broken-why"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(say.apply("session.cookies"));
        messages.setCookiesDisabledMessage(say.apply("session.cookies-why"));
        return messages;
    }

    /** Whoever ended it, the person is told what happened. */
    private static String why(SystemMessagesInfo info) {
        var request = info.getRequest();
        return request != null && request.getAttribute(SessionEnd.ATTRIBUTE) instanceof SessionEnd end
                ? end.key()
                : "session.expired-why";
    }

    /** Without a session there is no current service either, so the words are fetched from the one that asks. */
    private static UnaryOperator<String> voice(SystemMessagesInfo info) {
        var words = info.getService().getInstantiator().getI18NProvider();
        var locale = info.getRequest() == null
                ? info.getLocale()
                : ScreenLanguage.wantedBy(info.getRequest()).locale();
        return key -> words.getTranslation(key, locale);
    }
}
