package id.kipp.notice;

import id.kipp.account.Account;
import id.kipp.kernel.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;

/** Tells people something that no fact stands behind. */
public final class Tell {

    private Tell() {}

    public static void tell(ListableBeanFactory context, Notification... notifications) {
        var now = context.getBean(Clock.class).instant();
        again(context, UUID.randomUUID().toString(), now, notifications);
    }

    /** By the same line, as after a crash. */
    static void again(ListableBeanFactory context, String line, Instant at, Notification... notifications) {
        context.getBean(Notices.class)
                .tell(Stream.of(notifications).map(t -> said(line, at, t)).toList());
    }

    /** Killed before the letters were queued. */
    static void bellsOnly(ListableBeanFactory context, String line, Instant at, Account to, Notification notification) {
        var told = Notices.told(said(line, at, notification), to);
        context.getBean(InboxStore.class).put(List.of(told));
    }

    private static Notices.Said said(String line, Instant at, Notification notification) {
        return new Notices.Said(recipient -> id(line, recipient), at, null, notification);
    }

    public static Notification of(Audience audience, String key, String... arguments) {
        return Notification.of(audience, key, Topic.Kind.EDITION, "2026", arguments);
    }

    public static Notification of(AccountId account, String key, String... arguments) {
        return of(Audience.account(account), key, arguments);
    }

    static String noticeId(String line, AccountId reader, Notification told) {
        return id(line, reader.value() + " " + told.key() + " " + told.subject().id());
    }

    private static String id(String line, String recipient) {
        return UUID.nameUUIDFromBytes((line + recipient).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
