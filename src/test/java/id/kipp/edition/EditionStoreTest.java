package id.kipp.edition;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Role;
import id.kipp.store.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionStoreTest {

    enum Way {
        ALONE,
        AMONG_ALL;

        Edition read(EditionStore store) {
            return this == ALONE ? store.find(YEAR).orElseThrow() : store.all().getFirst();
        }
    }

    private static final EditionId YEAR = new EditionId("2026");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @RegisterExtension
    final TestStore store = new TestStore();

    private Edition stored;

    @ParameterizedTest
    @EnumSource
    void an_edition_that_has_not_changed_is_not_read_again(Way way) {
        stored = another().save(edition(YEAR));
        var asked = asking(Duration.ZERO);
        assertThat(way.read(asked)).isSameAs(way.read(asked));
    }

    @ParameterizedTest
    @EnumSource
    void what_another_process_writes_is_seen(Way way) {
        stored = another().save(edition(YEAR));
        var asked = asking(Duration.ZERO);
        way.read(asked);
        change();
        assertThat(way.read(asked).version()).isEqualTo(stored.version());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_read_a_moment_ago_is_not_asked_for(Way way) {
        stored = another().save(edition(YEAR));
        var asked = asking(Duration.ofMinutes(5));
        var before = way.read(asked);
        change();
        assertThat(way.read(asked)).isSameAs(before);
    }

    /** They would be written once more with the next change. */
    @ParameterizedTest
    @EnumSource
    void lines_that_the_log_has_taken_are_not_remembered(Way way) {
        stored = another().save(edition(YEAR));
        change();
        var asked = asking(Duration.ZERO);
        assertThat(way.read(asked).outbox()).hasSize(1);
        store.database()
                .getCollection("editions")
                .updateOne(new Document("_id", YEAR), new Document("$set", new Document("outbox", List.of())));
        assertThat(way.read(asked).outbox()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_opened_by_this_process_is_there_at_once(Way way) {
        var asked = asking(Duration.ofMinutes(5));
        assertThat(asked.all()).isEmpty();
        stored = asked.save(edition(YEAR));
        assertThat(way.read(asked)).isEqualTo(stored);
    }

    private EditionStore asking(Duration fresh) {
        return new EditionStore(store.outbox(), fresh);
    }

    /** Another process's. */
    private EditionStore another() {
        return asking(Duration.ZERO);
    }

    private void change() {
        var secretary = anAccount(Role.SECRETARIAT).id("secretary-1").actor();
        stored = another().save(stored.staffed(secretary, Team.NOBODY, NOW.plusSeconds(60)));
    }

    private static Edition edition(EditionId id) {
        var rules = EditionFixture.preset();
        var windows = rules.calendar().stream()
                .map(c -> new Window(c.key(), NOW, NOW.plusSeconds(86_400)))
                .toList();
        return new Edition(
                id, 1, new EditionRules(rules, null, null), EditionCalendar.of(windows), Team.NOBODY, NOW, List.of());
    }
}
