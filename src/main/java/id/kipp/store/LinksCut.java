package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.regex.Pattern;
import org.bson.Document;

/** Letters that are kept held one-time links in clear; whoever has not used theirs is invited again. */
final class LinksCut {

    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s/]+(?:/[^\\s]*)?/(?:undangan|sandi)/[a-z0-9.-]+");
    private static final String PLACE = "\uE000";

    private LinksCut() {}

    static void apply(MongoDatabase database) {
        var mails = database.getCollection("mails");
        for (var mail : mails.find(Filters.regex("body", "/(undangan|sandi)/"))) {
            var cut = LINK.matcher(mail.getString("body")).replaceAll(PLACE);
            mails.updateOne(new Document("_id", mail.get("_id")), Updates.set("body", cut));
        }
    }
}
