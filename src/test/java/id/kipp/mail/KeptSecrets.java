package id.kipp.mail;

import org.springframework.beans.factory.ListableBeanFactory;

/** What letters carry, for tests that play their readers. */
public final class KeptSecrets {

    private KeptSecrets() {}

    public static String of(Mail mail, ListableBeanFactory context) {
        return context.getBean(OneTimeStore.class).find(mail.id()).orElse("");
    }
}
