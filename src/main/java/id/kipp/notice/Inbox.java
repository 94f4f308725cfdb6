package id.kipp.notice;

import id.kipp.kernel.AccountId;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One person's latest notices, newest first: one document, so that the bell costs one read. */
public record Inbox(@BsonId AccountId account, List<Notice> notices) {

    /** Older ones fall off; the mail that went with them stays. */
    static final int KEPT = 100;

    public Inbox(AccountId account, @Nullable List<Notice> notices) {
        this.account = account;
        this.notices = notices == null ? List.of() : List.copyOf(notices);
    }

    public long unread() {
        return notices.stream().filter(n -> !n.read()).count();
    }
}
