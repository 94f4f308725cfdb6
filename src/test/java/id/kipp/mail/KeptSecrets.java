package id.kipp.mail;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.beans.factory.ListableBeanFactory;

/** What letters carry, for tests that play their readers. */
public final class KeptSecrets {

    private KeptSecrets() {}

    /** Of the first letter to an address. */
    public static String to(String address, ListableBeanFactory context) {
        var letter = context.getBean(MongoDatabase.class)
                .getCollection("mails")
                .find(new Document("to", address))
                .first();
        return context.getBean(OneTimeStore.class).find(letter.getString("_id")).orElse("");
    }

    public static String of(Mail mail, ListableBeanFactory context) {
        return context.getBean(OneTimeStore.class).find(mail.id()).orElse("");
    }
}
