package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import id.kipp.store.Lease;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a follower goes on, what it tries again, and what waits for it. */
class WalkTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    final List<String> taken = new ArrayList<>();
    final Set<String> broken = new HashSet<>();
    Instant now = Instant.parse("2026-03-02T03:00:00Z");
    Outbox outbox;
    Aggregates<Thing> things;
    AuditStore chain;
    ChainPages pages;
    FollowerStore places;
    SetAsideStore aside;
    Relay relay;

    public record Thing(@BsonId String id, long version, List<AuditLine> outbox) implements Aggregate {}

    /** Notes what it takes; turns down what is broken. */
    class Noting implements Follower {

        final String name;
        final boolean effects;

        Noting(String name, boolean effects) {
            this.name = name;
            this.effects = effects;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean effects() {
            return effects;
        }

        @Override
        public void take(List<AuditEntry> lines) {
            if (lines.stream().anyMatch(l -> broken.contains(l.subject()))) throw new IllegalStateException("88,00");
            lines.forEach(l -> taken.add(l.id()));
        }
    }

    @BeforeEach
    void open() {
        outbox = new Outbox(store.database());
        things = outbox.aggregates("things", Thing.class);
        chain = new AuditStore(store.database());
        pages = new ChainPages(chain);
        aside = new SetAsideStore(store.database(), outbox);
        places = new FollowerStore(store.database(), TestSeal.SEAL, aside);
        relay = TestSeal.relay(outbox, chain, store.database());
    }

    @AfterEach
    void close() {
        relay.close();
    }

    Walk walk(Follower follower) {
        var clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new Walk(follower, chain, pages, places, clock, () -> true);
    }

    Walk noting() {
        return walk(new Noting("noting", false));
    }

    void write(String... things) {
        for (var thing : things) write(thing, 1);
    }

    void write(String id, long version) {
        var line = TestSeal.line("thing:" + id, version, now);
        things.save(new Thing(id, version, List.of(line)));
        relay.drain();
    }

    @Test
    void each_line_is_taken_once_in_the_chains_order() {
        write("A", "B");
        var walk = noting();
        walk.go();
        write("A", 2);
        walk.go();
        walk.go();
        assertThat(taken).containsExactly("thing:A/1", "thing:B/1", "thing:A/2");
    }

    @Test
    void lines_are_taken_together_and_the_chain_is_read_once_for_all_who_follow_it() {
        write("A", "B", "C");
        var reads = new ArrayList<Long>();
        chain = new AuditStore(store.database()) {
            @Override
            List<AuditEntry> next(long seq, int limit) {
                reads.add(seq);
                return super.next(seq, limit);
            }
        };
        pages = new ChainPages(chain);
        var together = new ArrayList<Integer>();
        for (var name : List.of("one", "two", "three"))
            walk(new Noting(name, false) {
                        @Override
                        public void take(List<AuditEntry> lines) {
                            together.add(lines.size());
                        }
                    })
                    .go();
        assertThat(together).containsExactly(3, 3, 3);
        assertThat(reads).containsExactly(0L);
    }

    @Test
    void what_was_chained_since_is_seen_whoever_has_read_before() {
        pages = new ChainPages(chain) {
            @Override
            long now() {
                return 0; // a busy machine takes longer than what was read stays fresh
            }
        };
        write("A");
        noting().go();
        write("B");
        noting().go();
        var another = new Carrying(
                outbox, new AuditStore(store.database()), asides(), TestSeal.SEAL, Clock.systemUTC(), () -> false);
        things.save(new Thing("C", 1, List.of(TestSeal.line("thing:C", 1, now))));
        another.carry(outbox.waiting(10));
        assertThat(taken).containsExactly("thing:A/1", "thing:B/1");
        noting().go(); // a page that was read before ends where it ended
        assertThat(taken).containsExactly("thing:A/1", "thing:B/1");
        pages.outdated(); // somebody has looked how long the chain is
        noting().go();
        assertThat(taken).containsExactly("thing:A/1", "thing:B/1", "thing:C/1");
    }

    private SetAsideStore asides() {
        return new SetAsideStore(store.database(), outbox);
    }

    @Test
    void what_was_done_of_lines_among_which_one_cannot_be_taken_is_done_again_and_none_is_left_out() {
        broken.add("thing:B");
        write("A", "B", "C");
        walk(new Noting("noting", false) {
                    @Override
                    public void take(List<AuditEntry> lines) {
                        for (var line : lines) super.take(List.of(line));
                    }
                })
                .go();
        assertThat(taken).containsExactly("thing:A/1", "thing:A/1", "thing:C/1");
        assertThat(places.undigested("noting")).extracting(Undigested::subject).containsExactly("thing:B");
    }

    @Test
    void one_with_effects_begins_at_the_end_where_it_is_new_and_another_at_the_first_line() {
        write("old");
        var letters = walk(new Noting("letters", true));
        letters.begin();
        var counts = walk(new Noting("counts", false));
        counts.begin();
        write("fresh");
        letters.go();
        assertThat(taken).containsExactly("thing:fresh/1");
        taken.clear();
        counts.go();
        assertThat(taken).containsExactly("thing:old/1", "thing:fresh/1");
    }

    @Test
    void it_goes_on_where_it_was_after_a_start() {
        var first = walk(new Noting("letters", true));
        first.begin();
        write("A");
        first.go();
        write("B");
        var next = walk(new Noting("letters", true));
        next.begin();
        next.go();
        assertThat(taken).containsExactly("thing:A/1", "thing:B/1");
    }

    @Test
    void a_line_whose_place_was_not_remembered_comes_again() {
        write("A");
        var forgetful = new FollowerStore(store.database(), TestSeal.SEAL, aside) {
            @Override
            boolean move(String follower, Place from, long to) {
                throw new IllegalStateException("killed here");
            }
        };
        new Walk(new Noting("noting", false), chain, pages, forgetful, Clock.systemUTC(), () -> true).go();
        noting().go();
        assertThat(taken).containsExactly("thing:A/1", "thing:A/1");
    }

    @Test
    void a_line_that_cannot_be_taken_holds_up_its_own_subject_only() {
        broken.add("thing:A");
        write("A", "B");
        write("A", 2);
        write("C");
        var walk = noting();
        walk.go();
        assertThat(taken).containsExactly("thing:B/1", "thing:C/1");
        broken.clear();
        now = now.plusSeconds(2);
        walk.go();
        assertThat(taken).containsExactly("thing:B/1", "thing:C/1", "thing:A/1", "thing:A/2");
        assertThat(places.undigested("noting")).isEmpty();
    }

    @Test
    void what_waits_behind_waits_in_its_turn_also_for_what_was_chained_later() {
        broken.add("thing:A");
        write("A");
        var walk = noting();
        walk.go();
        write("A", 2);
        walk.go();
        assertThat(taken).isEmpty();
        broken.clear();
        now = now.plusSeconds(2);
        walk.go();
        write("A", 3);
        walk.go();
        assertThat(taken).containsExactly("thing:A/1", "thing:A/2", "thing:A/3");
    }

    @Test
    void it_is_tried_again_after_pauses_that_grow_and_then_put_aside_until_a_person_says_so() {
        broken.add("thing:A");
        write("A");
        var walk = noting();
        walk.go();
        for (int i = 1; i < Undigested.TRIES; i++) {
            var waiting = places.undigested("noting").getFirst();
            assertThat(Duration.between(now, waiting.due())).isEqualTo(Duration.ofSeconds((long) Math.pow(4, i - 1)));
            assertThat(waiting.aside()).isFalse();
            now = waiting.due();
            walk.go();
        }
        var aside = places.undigested("noting").getFirst();
        assertThat(aside.aside()).isTrue();
        now = now.plus(Duration.ofDays(9));
        broken.clear();
        walk.go();
        assertThat(taken).as("not before somebody says so").isEmpty();
        assertThat(places.again(aside.id(), now)).isTrue();
        walk.go();
        assertThat(taken).containsExactly("thing:A/1");
    }

    @Test
    void the_reason_that_is_shown_has_nothing_of_what_the_error_said() {
        broken.add("thing:A");
        write("A");
        noting().go();
        assertThat(places.undigested("noting").getFirst().reason()).isEqualTo("IllegalStateException");
    }

    @Test
    void one_that_can_take_nothing_pauses_and_loses_nothing() {
        for (int i = 0; i < 40; i++) {
            write("T" + i);
            broken.add("thing:T" + i);
        }
        var walk = noting();
        var pauses = List.of(walk.go(), walk.go(), walk.go(), walk.go());
        assertThat(pauses).isSorted().doesNotHaveDuplicates();
        assertThat(places.undigested("noting")).as("not all of them").hasSizeLessThan(8);
        broken.clear();
        now = now.plusSeconds(5_000);
        walk.go();
        assertThat(taken).hasSize(40).doesNotHaveDuplicates();
        assertThat(walk.isIll()).isFalse();
    }

    @Test
    void one_that_fails_holds_up_no_other() {
        for (int i = 0; i < 9; i++) write("T" + i);
        walk(new Noting("failing", false) {
                    @Override
                    public void take(List<AuditEntry> lines) {
                        throw new IllegalStateException("always");
                    }
                })
                .go();
        noting().go();
        assertThat(taken).hasSize(9);
    }

    @Test
    void of_two_processes_one_works_until_it_is_gone() {
        write("A");
        var one = new Lease(store.database());
        var other = new Lease(store.database());
        var first = walk(one);
        var second = walk(other);
        first.go();
        write("B");
        second.go();
        assertThat(taken).containsExactly("thing:A/1");
        one.close();
        second.go();
        assertThat(taken).containsExactly("thing:A/1", "thing:B/1");
    }

    Walk walk(Lease lease) {
        return new Walk(
                new Noting("noting", false),
                chain,
                pages,
                places,
                Clock.systemUTC(),
                () -> lease.hold("noting", Duration.ofSeconds(30)));
    }

    @Test
    void one_with_effects_is_never_made_anew_and_another_takes_every_line_again() {
        write("A", "B");
        var walk = noting();
        walk.go();
        ask();
        walk.go();
        assertThat(taken).containsExactly("thing:A/1", "thing:B/1", "thing:A/1", "thing:B/1");
        var letters = walk(new Noting("letters", true));
        letters.begin();
        places.ask("letters", places.now("letters"), asked());
        letters.go();
        assertThat(taken).hasSize(4);
        assertThat(places.now("letters").asked()).isPresent();
    }

    @Test
    void asked_for_twice_it_is_made_anew_once_and_says_how_far_it_is() {
        write("A", "B");
        var walk = noting();
        walk.go();
        var seen = places.now("noting");
        assertThat(places.ask("noting", seen, asked())).isTrue();
        assertThat(places.ask("noting", seen, asked())).isFalse();
        assertThat(places.now("noting").running()).isPresent();
        walk.go();
        assertThat(places.ask("noting", seen, asked())).isFalse(); // it was read before the other asked
        walk.go();
        assertThat(taken).hasSize(4);
        assertThat(places.now("noting").running()).isEmpty();
        assertThat(places.ask("noting", places.now("noting"), asked())).isTrue(); // a wish of its own
    }

    @Test
    void what_hinders_the_beginning_is_told_and_tried_again() {
        write("A", "B");
        var full = new boolean[] {true};
        var walk = walk(new Noting("noting", false) {
            @Override
            public void forget() {
                if (full[0]) throw new IllegalStateException("disk full");
            }
        });
        walk.go();
        ask();
        walk.go();
        assertThat(places.now("noting").running().orElseThrow().trouble()).isEqualTo("IllegalStateException");
        assertThat(taken).hasSize(2);
        full[0] = false;
        walk.go();
        assertThat(taken).hasSize(4);
        assertThat(places.now("noting").running()).isEmpty();
    }

    private void ask() {
        assertThat(places.ask("noting", places.now("noting"), asked())).isTrue();
    }

    private FollowerStore.Anew asked() {
        return new FollowerStore.Anew("dewi", now, false, 0, "");
    }

    @Test
    @NotOnASecondServer("two processes write at once; who is refused gets a reply without the count n")
    void made_anew_by_another_process_in_the_middle_of_a_page_it_takes_every_line_again() {
        write("A", "B");
        walk(new Noting("noting", false) {
                    @Override
                    public void take(List<AuditEntry> lines) {
                        super.take(lines);
                        if (taken.size() == 2) places.restart("noting", asked().begun(2)); // by another process
                    }
                })
                .go();
        assertThat(taken).containsExactly("thing:A/1", "thing:B/1", "thing:A/1", "thing:B/1");
        assertThat(places.place("noting")).contains(2L);
    }

    @Test
    void what_is_done_for_a_line_and_a_person_has_one_id_each() {
        write("A", "B");
        var follower = new Noting("noting", false);
        var lines = chain.next(0, 9);
        assertThat(follower.idOf(lines.getFirst(), "rina"))
                .isEqualTo(follower.idOf(lines.getFirst(), "rina"))
                .isNotEqualTo(follower.idOf(lines.getFirst(), "budi"))
                .isNotEqualTo(follower.idOf(lines.getLast(), "rina"))
                .isNotEqualTo(new Noting("other", false).idOf(lines.getFirst(), "rina"));
    }
}
