package id.kipp.proposal;

import org.bson.Document;

/** In which order entries are listed; among equals by receipt number. */
public record EntryOrder(By by, boolean descending) {

    /** What they are put in order by: each has its index. */
    public enum By {
        NUMBER("submission.number"),
        TITLE("submission.title"),
        AGENCY("submission.agency.name");

        private final String field;

        By(String field) {
            this.field = field;
        }
    }

    public static final EntryOrder BY_NUMBER = new EntryOrder(By.NUMBER, false);

    /** Every entry has the field it is sorted by: asking for it lets its index give the order. */
    Document asked(Document query) {
        query.remove("submission.number");
        return query.append(by.field, new Document("$gt", ""));
    }

    Document sorts() {
        var way = descending ? -1 : 1;
        return new Document(by.field, way).append(By.NUMBER.field, way);
    }
}
