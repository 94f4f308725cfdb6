package id.kipp.mail;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.Broken;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.search.SearchIndexes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterSearchTest extends ServiceTest implements Refusals {

    static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    final Actor administrator = actor(Role.ADMINISTRATOR);
    static final List<String> WORDS = List.of("undangan", "sandi", "an", "001", "bitung");

    int serial;
    MailStore store;
    LetterSearch search;
    Instant now;

    @BeforeEach
    void anEmptyStore() {
        store = new MailStore(bean(MongoClient.class)
                .getDatabase("mail-" + UUID.randomUUID().toString().substring(0, 8)));
        now = MONDAY;
        search = started();
    }

    @AfterEach
    void stop() throws Exception {
        search.stop();
    }

    @Test
    void a_letter_is_found_by_what_stands_anywhere_in_subject_or_address_newest_first() {
        store.add(List.of(
                letter("1", "rina@bitung.go.id", "Undangan KIPP", 0),
                letter("2", "budi@bitung.go.id", "Kata sandi baru", 60),
                letter("3", "sari@kupang.go.id", "Undangan KIPP", 120)));
        assertThat(found("bitung")).containsExactly("2", "1");
        assertThat(found("UNDANG")).containsExactly("3", "1");
        assertThat(search.count(administrator, "undang")).isEqualTo(2);
        assertThat(search.page(administrator, "undang", LetterOrder.NEWEST, 1, 1))
                .extracting(Mail::id)
                .containsExactly("1");
        assertThat(found("tidak ada")).isEmpty();
    }

    @Test
    void letters_are_listed_and_found_in_the_order_that_is_asked_for_page_by_page() {
        store.add(List.of(
                letter("1", "sari@kupang.go.id", "Undangan", 0),
                letter("2", "budi@bitung.go.id", "Undangan", 60),
                letter("3", "sari@kupang.go.id", "Undangan", 60),
                letter("4", "budi@bitung.go.id", "Undangan", -60),
                letter("5", "budi@bitung.go.id", "Undangan", 60)));
        var right = Map.of(
                LetterOrder.NEWEST,
                List.of("5", "3", "2", "1", "4"),
                new LetterOrder(LetterOrder.By.AT, false),
                List.of("4", "1", "2", "3", "5"),
                new LetterOrder(LetterOrder.By.TO, false),
                List.of("4", "2", "5", "1", "3"),
                new LetterOrder(LetterOrder.By.TO, true),
                List.of("3", "1", "5", "2", "4"));
        right.forEach((order, ids) -> {
            var all = store.page(order, 0, 10);
            assertThat(all).as(order.toString()).extracting(Mail::id).containsExactlyElementsOf(ids);
            for (var at = 0; at < 5; at++)
                assertThat(store.after(order, all.get(at), 0, 10))
                        .as("%s after %s", order, at)
                        .isEqualTo(all.subList(at + 1, 5));
            if (order.by() == LetterOrder.By.TO)
                assertThat(found("undang", order).stream().map(id -> Integer.parseInt(id) % 2 == 1 && !id.equals("5")))
                        .as("recipients of %s", order)
                        .isEqualTo(ids.stream()
                                .map(id -> Integer.parseInt(id) % 2 == 1 && !id.equals("5"))
                                .toList());
        });
    }

    @Test
    void what_is_written_since_is_found_also_when_what_it_tells_is_older() {
        store.add(List.of(letter("1", "rina@bitung.go.id", "Satu", 0)));
        assertThat(found("satu")).containsExactly("1");
        store.add(List.of(letter("2", "rina@bitung.go.id", "Dua satu", -60)));
        now = now.plusSeconds(5);
        assertThat(found("satu")).containsExactly("1", "2");
    }

    @Test
    void while_letters_are_being_written_they_are_not_taken_up_at_each_sign() {
        store.add(List.of(letter("1", "rina@bitung.go.id", "Satu", 0)));
        assertThat(found("satu")).containsExactly("1");
        store.add(List.of(letter("2", "rina@bitung.go.id", "Dua satu", 60)));
        now = now.plusSeconds(4);
        assertThat(found("satu")).containsExactly("1");
        now = now.plusSeconds(1);
        assertThat(found("satu")).containsExactly("2", "1");
    }

    /** What the store has of before is what nothing but reading everything would find. */
    @Test
    void what_is_known_is_not_read_again_from_the_first_letter_on() {
        store.add(List.of(letter("9", "rina@bitung.go.id", "Satu", 0)));
        assertThat(found("satu")).containsExactly("9");
        store.add(List.of(letter("1", "rina@bitung.go.id", "Lama sekali, satu", -60 * 60 * 24 * 30)));
        now = now.plusSeconds(60);
        assertThat(found("satu")).containsExactly("9");
    }

    @Test
    void a_letter_that_passes_is_found_by_nobody_and_forgotten_soon() {
        store.add(List.of(
                letter("1", "rina@bitung.go.id", "Satu", 0),
                letter(Mail.PASSING + "a", "warga@bitung.go.id", "Kode", 60),
                letter(Mail.PASSING + "b", "warga@bitung.go.id", "Kode", 90)));
        assertThat(found("bitung")).containsExactly("1");
        assertThat(search.count(administrator, "")).isEqualTo(1);
        assertThat(store.forget(MONDAY.plusSeconds(61))).containsExactly(Mail.PASSING + "a");
        assertThat(store.page(LetterOrder.NEWEST, 0, 10)).extracting(Mail::id).containsExactly(Mail.PASSING + "b", "1");
        assertThat(found("bitung")).containsExactly("1");
    }

    /** Within the two days that what a letter tells may be older than what is known. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_written_sent_and_forgotten_is_found_as_the_store_has_it(long seed) throws Exception {
        var random = new Random(seed);
        var truth = new ArrayList<Mail>();
        for (var act = 0; act < 60; act++) {
            now = now.plusSeconds(5);
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> write(random, truth);
                case 3 -> store.forget(now.minusSeconds(random.nextInt(60)));
                case 4 -> {
                    if (!truth.isEmpty()) store.sent(truth.get(random.nextInt(truth.size())));
                }
                default -> {
                    if (random.nextInt(4) == 0) {
                        search.stop();
                        search = started(); // its index is lost
                    }
                }
            }
            assertFound(WORDS.get(random.nextInt(WORDS.size())), truth);
        }
        for (var word : WORDS) assertFound(word, truth);
        assertThat(broken()).isEmpty();
    }

    @Test
    void what_the_search_lost_or_has_otherwise_is_named_by_the_check_and_what_is_still_to_be_taken_up_is_not() {
        assertThat(broken()).isEmpty(); // nobody has asked for anything yet
        var old = -60 * 60 * 24 * 30;
        store.add(List.of(
                letter("1", "rina@bitung.go.id", "Satu", old),
                letter("2", "budi@bitung.go.id", "Dua", old),
                letter(Mail.PASSING + "a", "warga@bitung.go.id", "Kode", 0),
                letter("3", "sari@kupang.go.id", "Tiga", 0)));
        assertThat(found("bitung")).containsExactlyInAnyOrder("1", "2");
        assertThat(broken()).isEmpty();
        store.add(List.of(letter("4", "sari@kupang.go.id", "Empat", 60)));
        assertThat(broken()).isEmpty();
        search.index().remove(List.of("1"));
        search.index()
                .put(List.of(
                        LetterSearch.row(letter("2", "budi@bitung.go.id", "Lain", old)),
                        LetterSearch.row(letter("9", "sari@kupang.go.id", "Tidak pernah", 0))));
        var named = List.of("mails 1 check.search", "mails 2 check.search", "mails 9 check.search");
        assertThat(broken()).containsExactlyElementsOf(named);
        assertThat(broken()).hasSize(3);
    }

    private List<String> broken() {
        var found = new ArrayList<Broken>();
        new LettersFound(store, search).check(found::add);
        return found.stream()
                .map(b -> b.collection() + " " + b.id() + " " + b.key())
                .toList();
    }

    private void write(Random random, List<Mail> truth) {
        var some = new ArrayList<Mail>();
        for (var more = random.nextInt(4); more >= 0; more--) {
            var id = "%05d".formatted(serial++);
            var word = WORDS.get(random.nextInt(WORDS.size()));
            var after = Duration.between(MONDAY, now).toSeconds() - random.nextInt(60 * 60 * 24);
            var passes = random.nextInt(5) == 0;
            some.add(letter(passes ? Mail.PASSING + id : id, id + "@bitung.go.id", "Surat " + word, after));
            if (!passes) truth.add(some.getLast());
        }
        store.add(some);
    }

    private void assertFound(String word, List<Mail> truth) {
        var right = truth.stream()
                .filter(m ->
                        (m.subject() + " " + m.to()).toLowerCase(Locale.ROOT).contains(word))
                .sorted(Comparator.comparing(Mail::queuedAt).reversed())
                .toList();
        var shown = search.page(administrator, word, LetterOrder.NEWEST, 0, 1_000);
        assertThat(shown)
                .extracting(Mail::id)
                .containsExactlyInAnyOrderElementsOf(
                        right.stream().map(Mail::id).toList());
        assertThat(shown)
                .isSortedAccordingTo(Comparator.comparing(Mail::queuedAt).reversed());
        assertThat(search.count(administrator, word)).isEqualTo(right.size());
    }

    @Test
    void it_is_the_administrators() {
        assertRefused("actor.not-allowed", () -> search.page(actor(Role.SECRETARIAT), "a", LetterOrder.NEWEST, 0, 1));
        assertRefused("actor.not-allowed", () -> search.count(actor(Role.SECRETARIAT), "a"));
    }

    private LetterSearch started() {
        return new LetterSearch(store, bean(SearchIndexes.class), () -> now);
    }

    private List<String> found(String words) {
        return found(words, LetterOrder.NEWEST);
    }

    private List<String> found(String words, LetterOrder order) {
        return search.page(administrator, words, order, 0, 10).stream()
                .map(Mail::id)
                .toList();
    }

    private static Mail letter(String id, String to, String subject, long after) {
        var at = MONDAY.plusSeconds(after);
        return new Mail(id, to, subject, "Isi", MailState.KEPT, 0, at, at, null);
    }
}
