package id.kipp.mail;

import java.util.List;
import org.bson.Document;

/** In which order letters are listed; among equals by when they were queued. Each has its index. */
public record LetterOrder(By by, boolean descending) {

    public enum By {
        AT,
        TO
    }

    public static final LetterOrder NEWEST = new LetterOrder(By.AT, true);

    Document sorts() {
        var way = descending ? -1 : 1;
        var order = new Document();
        if (by == By.TO) order.append("to", way);
        return order.append("queuedAt", way).append("_id", way);
    }

    /** Those that follow on one: the stretch of the index from it on, without what stands before it there. */
    Document after(Mail one) {
        var beyond = descending ? "$lt" : "$gt";
        var from = descending ? "$lte" : "$gte";
        var first = by == By.TO ? one.to() : one.queuedAt();
        var field = by == By.TO ? "to" : "queuedAt";
        return new Document(field, new Document(from, first)).append("$or", others(one, beyond));
    }

    private List<Document> others(Mail one, String beyond) {
        var later = new Document("queuedAt", new Document(beyond, one.queuedAt()));
        var besides = new Document("_id", new Document(beyond, one.id()));
        if (by == By.AT) return List.of(later, besides);
        var other = new Document("to", new Document(beyond, one.to()));
        return List.of(other, later, besides.append("queuedAt", one.queuedAt()));
    }
}
