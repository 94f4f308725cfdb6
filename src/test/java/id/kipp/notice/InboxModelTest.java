package id.kipp.notice;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An inbox has the latest of what its owner was told, each once, as read as its owner left it: whatever was told, in whatever
 * order, again after a crash, half, or to several at once.
 */
class InboxModelTest extends ServiceTest {

    private static final int ACTS = 100;
    private static final Instant BEGAN = Instant.parse("2026-05-04T02:00:00Z");

    /** What one line told. */
    record Line(String id, Instant at, Audience audience, List<Account> readers, Notification said) {}

    final AgencyId agency = new AgencyId("kota-" + UUID.randomUUID());
    final List<Account> people = new ArrayList<>();
    final List<Line> told = new ArrayList<>();
    final Map<Account, Map<String, Instant>> truth = new HashMap<>();
    final Map<Account, Set<String>> read = new HashMap<>();
    Notices notices;

    @BeforeEach
    void people() {
        notices = bean(Notices.class);
        for (var role : List.of(Role.AGENCY, Role.AGENCY, Role.EVALUATOR)) {
            var one = anAccount(role)
                    .id(UUID.randomUUID().toString())
                    .agency(agency)
                    .build();
            TestSessions.of(one, context);
            people.add(one);
            truth.put(one, new HashMap<>());
            read.put(one, new HashSet<>());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void after_any_history_it_has_the_latest_of_what_its_owner_was_told(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < ACTS; act++) {
            attempt(random);
            if (random.nextInt(5) == 0) people.forEach(this::assertWhatIs);
        }
        people.forEach(this::assertWhatIs);
        assertThat(truth.values()).anyMatch(all -> all.size() > Inbox.KEPT);
    }

    private void attempt(Random random) {
        var one = people.get(random.nextInt(people.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> tell(line(random, one));
            case 2 -> many(random, one);
            case 3 -> tell(line(random, Audience.adminsOf(agency), people.subList(0, 2)));
            case 4 -> { // as after a crash: an old one, which may have fallen off, or one that is there
                if (!told.isEmpty()) tell(told.get(random.nextInt(told.size())));
            }
            case 5 -> { // killed after the bells
                var half = line(random, one);
                Tell.bellsOnly(context, half.id(), half.at(), one, half.said());
                remember(half);
            }
            case 6 -> readOne(random, one);
            default -> {
                if (random.nextInt(3) == 0) readAll(one);
            }
        }
    }

    private Line line(Random random, Account one) {
        return line(random, Audience.account(one.id()), List.of(one));
    }

    /** Not told in the order in which it happened; no two at the same time, of which either may be first. */
    private Line line(Random random, Audience audience, List<Account> readers) {
        var at = BEGAN.plusSeconds(random.nextInt(100_000)).plusMillis(told.size());
        return new Line(UUID.randomUUID().toString(), at, audience, readers, Tell.of(audience, "test.said"));
    }

    private void tell(Line line) {
        Tell.again(context, line.id(), line.at(), line.said());
        remember(line);
    }

    private void many(Random random, Account one) {
        IntStream.range(0, 1 + random.nextInt(60)).forEach(i -> tell(line(random, one)));
    }

    private void remember(Line line) {
        told.add(line);
        for (var reader : line.readers())
            truth.get(reader).put(Tell.noticeId(line.id(), reader.id(), line.said()), line.at());
        line.readers().forEach(this::fallOff);
    }

    /** What has fallen off is forgotten as read, too: it may not come back but as the latest. */
    private void fallOff(Account of) {
        read.get(of).retainAll(latest(of));
    }

    private void readOne(Random random, Account one) {
        var inbox = notices.inbox(TestSessions.actor(one)).notices();
        if (inbox.isEmpty()) return;
        var which = inbox.get(random.nextInt(inbox.size()));
        notices.read(TestSessions.actor(one), which);
        read.get(one).add(which.id());
    }

    private void readAll(Account one) {
        notices.readAll(TestSessions.actor(one));
        read.get(one).addAll(latest(one));
    }

    private List<String> latest(Account of) {
        return truth.get(of).entrySet().stream()
                .sorted(Map.Entry.<String, Instant>comparingByValue(Comparator.reverseOrder()))
                .limit(Inbox.KEPT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void assertWhatIs(Account one) {
        var inbox = notices.inbox(TestSessions.actor(one));
        assertThat(inbox.notices()).extracting(Notice::id).containsExactlyElementsOf(latest(one));
        assertThat(inbox.notices().stream().filter(Notice::read).map(Notice::id))
                .containsExactlyInAnyOrderElementsOf(read.get(one));
        assertThat(inbox.unread())
                .isEqualTo(inbox.notices().size() - read.get(one).size());
    }
}
