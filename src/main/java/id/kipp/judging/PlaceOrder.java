package id.kipp.judging;

import org.bson.Document;

/** In which order what has been assigned is listed; among equals by receipt number. Each has its index. */
public record PlaceOrder(By by, boolean descending) {

    public enum By {
        /** What lacks a judge first. */
        OPEN,
        NUMBER
    }

    public static final PlaceOrder OPEN_FIRST = new PlaceOrder(By.OPEN, false);

    Document sorts() {
        var way = descending ? -1 : 1;
        var order = new Document();
        if (by == By.OPEN) order.append("complete", way);
        return order.append("number", way);
    }
}
