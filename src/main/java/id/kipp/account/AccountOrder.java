package id.kipp.account;

import java.util.Comparator;
import org.bson.Document;

/** In which order accounts are listed; each field has its index, for all and by role and institution. */
public record AccountOrder(By by, boolean descending) {

    public enum By {
        NAME("profile.name"),
        ADDRESS("signInName");

        private final String field;

        By(String field) {
            this.field = field;
        }

        private String of(Account account) {
            return this == NAME ? account.profile().name() : account.signInName();
        }
    }

    public static final AccountOrder BY_NAME = new AccountOrder(By.NAME, false);

    Document sorts() {
        var way = descending ? -1 : 1;
        return new Document(by.field, way).append("_id", way);
    }

    /** As the store puts them. */
    Comparator<Account> comparator() {
        var order = Comparator.comparing(by::of).thenComparing((Account a) -> a.id().value());
        return descending ? order.reversed() : order;
    }
}
