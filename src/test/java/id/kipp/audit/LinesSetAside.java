package id.kipp.audit;

import id.kipp.account.Actors;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.beans.factory.ListableBeanFactory;

/** Lines that somebody wrote into a document past the application, as the relay leaves them. */
public final class LinesSetAside {

    private LinesSetAside() {}

    public static void put(ListableBeanFactory context, String document) {
        var found = new BsonDocument("subject", new BsonString("consolidation:" + document))
                .append("action", new BsonString("consolidation.agreed"))
                .append("actor", new BsonString("orang-lain"));
        context.getBean(SetAsideStore.class)
                .add(List.of(SetAside.of(SetAside.Reason.UNSIGNED, "consolidations", document, found, Instant.now())));
    }

    public static void close(ListableBeanFactory context, String document, String reason) {
        var operator = context.getBean(Actors.class).operator();
        var asides = context.getBean(SetAsides.class);
        asides.latest(operator, Integer.MAX_VALUE).stream()
                .map(SetAsides.Found::line)
                .filter(l -> l.document().equals(document))
                .forEach(l -> asides.close(operator, l.id(), reason));
    }
}
