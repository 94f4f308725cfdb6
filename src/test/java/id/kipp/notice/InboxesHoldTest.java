package id.kipp.notice;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.audit.Broken;
import id.kipp.kernel.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inbox that is not as the application writes it is named, and left as it is. */
class InboxesHoldTest extends ServiceTest {

    private static final Instant MONDAY = Instant.parse("2026-05-04T02:00:00Z");

    Account reader;

    @BeforeEach
    void somebodyIsTold() {
        reader = anAccount(Role.EVALUATOR).id(UUID.randomUUID().toString()).build();
        TestSessions.of(reader, context);
        for (var i = 0; i < 3; i++)
            Tell.again(context, "line " + i, MONDAY.plusSeconds(i), Tell.of(reader.id(), "test.said"));
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_notice_out_of_order() {
        changed(notices -> notices.add(notices.removeFirst()));
        assertThat(broken()).containsExactly("inboxes notices.2");
        assertThat(broken()).hasSize(1);
    }

    @Test
    void a_notice_that_is_there_twice() {
        changed(notices -> notices.add(1, notices.getFirst()));
        assertThat(broken()).containsExactly("inboxes notices.1");
    }

    @Test
    void a_notice_whose_letter_was_never_written() {
        changed(notices -> notices.addFirst(new Document(notices.getFirst()).append("id", "palsu")));
        assertThat(broken()).containsExactly("inboxes notices.0");
    }

    @Test
    void more_notices_than_are_kept() {
        changed(notices -> {
            for (var i = 0; i < Inbox.KEPT; i++) notices.add(notices.getLast());
        });
        assertThat(broken()).containsExactly("inboxes notices");
    }

    private interface Change {
        void of(List<Document> notices);
    }

    private void changed(Change change) {
        var inboxes = bean(MongoDatabase.class).getCollection("inboxes");
        var inbox = inboxes.find(new Document("_id", reader.id().value())).first();
        var notices = new ArrayList<>(inbox.getList("notices", Document.class));
        change.of(notices);
        inboxes.replaceOne(new Document("_id", reader.id().value()), inbox.append("notices", notices));
    }

    private List<String> broken() {
        var found = new ArrayList<Broken>();
        bean(InboxesHold.class).check(found::add);
        return found.stream()
                .filter(b -> b.id().equals(reader.id().value()))
                .map(b -> b.collection() + " " + b.detail())
                .toList();
    }
}
