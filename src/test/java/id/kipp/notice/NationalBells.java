package id.kipp.notice;

import com.mongodb.client.MongoDatabase;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** What people have been told: as much as the bell keeps. */
public final class NationalBells {

    private NationalBells() {}

    public static void ring(ApplicationContext context, List<AccountId> people, Instant at) {
        var inboxes = people.stream().map(p -> inbox(p, at)).toList();
        context.getBean(MongoDatabase.class)
                .getCollection("inboxes", Inbox.class)
                .insertMany(inboxes);
    }

    private static Inbox inbox(AccountId person, Instant at) {
        return new Inbox(
                person,
                IntStream.range(0, Inbox.KEPT)
                        .mapToObj(i -> new Notice(
                                person.value() + "-" + i,
                                "assignment.given",
                                List.of("2023"),
                                new Topic(Topic.Kind.ASSIGNMENTS, "2026"),
                                at.minusSeconds(3600L * i),
                                i > 9))
                        .toList());
    }
}
