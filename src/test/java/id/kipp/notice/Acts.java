package id.kipp.notice;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;

import com.mongodb.client.MongoDatabase;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditLine;
import id.kipp.cli.OfflineStore;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;

/** Acts of each of which one person is told, in an application that may be killed while they follow. */
final class Acts {

    static final String ACTION = "act.done";

    private static final int PEOPLE = 20;
    private static final String NAME = "acts";

    private final AnnotationConfigApplicationContext context;
    private final Aggregates<Act> acts;

    /** A document that says it was done, with its line. */
    public record Act(@BsonId String id, long version, String to, List<AuditLine> outbox) implements Aggregate {}

    /** Whom an act concerns, and what the address of anything is. */
    static class Told {

        @Bean
        Concern whoIsTold(Outbox outbox) {
            var acts = outbox.aggregates(NAME, Act.class);
            return new Concern() {
                @Override
                public Set<String> actions() {
                    return Set.of(ACTION);
                }

                @Override
                public List<Notification> about(Actor teller, AuditEntry line) {
                    var act = acts.find(line.subjectId()).orElseThrow();
                    var to = Audience.account(new AccountId(act.to()));
                    return List.of(Notification.of(to, "assignment.given", Topic.Kind.EDITION, act.id(), act.id()));
                }
            };
        }

        @Bean
        Links links() {
            return (subject, roles) -> "uji";
        }
    }

    private Acts(AnnotationConfigApplicationContext context) {
        this.context = context;
        this.acts = context.getBean(Outbox.class).aggregates(NAME, Act.class);
    }

    /** @param at {@code kipp.data} or {@code spring.mongodb.uri} */
    static Acts open(Map<String, Object> at, Class<?>... also) {
        var classes = new ArrayList<>(List.of(also));
        classes.add(Told.class);
        return new Acts(OfflineStore.open(at, classes.toArray(Class<?>[]::new)));
    }

    ApplicationContext context() {
        return context;
    }

    void people() {
        IntStream.range(0, PEOPLE)
                .mapToObj(Acts::person)
                .filter(a ->
                        context.getBean(Accounts.class).all(List.of(a.id())).isEmpty())
                .forEach(a -> TestSessions.store(a, context));
    }

    void act(String id, int number) {
        var to = person(number % PEOPLE).id().value();
        var who = actor(Role.SECRETARIAT);
        var line = AuditLine.of("2026", who, ACTION, Instant.now(), "act:" + id, 1, Map.of("to", to));
        acts.save(new Act(id, 1, to, List.of(line)));
    }

    /** All that were written, acknowledged or not. */
    List<String> written() {
        return context.getBean(MongoDatabase.class)
                .getCollection(NAME)
                .find()
                .map(d -> d.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Of which acts people have a bell; of one with two twice. */
    List<String> bells() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(n -> context.getBean(InboxStore.class).of(person(n).id()))
                .flatMap(i -> i.notices().stream())
                .map(n -> n.arguments().getFirst())
                .toList();
    }

    /** Of which acts people have a letter; of one with two twice. */
    List<String> letters() {
        return context.getBean(MongoDatabase.class)
                .getCollection("mails")
                .find()
                .map(m -> m.getString("body").replaceAll("(?s).*KIPP (\\S+)\\.\n.*", "$1"))
                .into(new ArrayList<>());
    }

    void close() {
        context.close();
    }

    private static Account person(int number) {
        return anAccount(Role.EVALUATOR).id("told-" + number).build();
    }
}
