package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that mean the same are the secretariat's, and hold at once. */
class VocabularyTest extends ServiceTest implements Refusals {

    static final Actor SECRETARY = actor(Role.SECRETARIAT);

    static List<String> found(String words) {
        return bean(Catalogue.class).search(words, Map.of(), 0, 9).cards().stream()
                .map(c -> c.entry().text().title())
                .toList();
    }

    static void published(String title) {
        bean(Publishing.class)
                .bringIn(
                        SECRETARY,
                        List.of(new Earlier(
                                2019,
                                "TOP_99",
                                "",
                                title,
                                new Earlier.Owner(null, "Pemerintah Kota Bitung", "KOTA", ""),
                                "",
                                "",
                                "sumber")));
    }

    @Test
    void a_word_written_down_holds_for_the_next_search_and_is_recorded() {
        published("Lumbung Pirus");
        var vocabulary = bean(Vocabulary.class);
        var shipped = vocabulary.get(SECRETARY);
        assertThat(found("gudangan")).isEmpty();
        var kept = vocabulary.change(SECRETARY, shipped, shipped.text() + "gudangan, lumbung # setempat\n");
        assertThat(found("gudangan")).containsExactly("Lumbung Pirus");
        assertThat(kept.outbox().toString()).contains("gudangan, lumbung");
        vocabulary.change(SECRETARY, kept, shipped.text());
        assertThat(found("gudangan")).isEmpty();
    }

    @Test
    void an_arrow_leads_one_way() {
        published("Kebun Topas");
        published("Sawah Topas");
        var vocabulary = bean(Vocabulary.class);
        var before = vocabulary.get(SECRETARY);
        var kept = vocabulary.change(SECRETARY, before, before.text() + "kebun => sawah");
        assertThat(found("kebun topas")).containsExactly("Kebun Topas", "Sawah Topas");
        assertThat(found("sawah topas")).containsExactly("Sawah Topas");
        vocabulary.change(SECRETARY, kept, before.text());
    }

    @Test
    void a_line_that_cannot_be_read_is_told_by_its_number_and_nothing_is_kept() {
        var vocabulary = bean(Vocabulary.class);
        var before = vocabulary.get(SECRETARY);
        assertRefused(CatalogueRefusal.WORDS_UNREADABLE, () -> vocabulary.change(SECRETARY, before, "a, b\nsendiri"));
        assertRefused(CatalogueRefusal.WORDS_LENGTH, () -> vocabulary.change(SECRETARY, before, "x".repeat(60_001)));
        assertThat(vocabulary.get(SECRETARY).text()).isEqualTo(before.text());
    }

    @Test
    void whoever_is_not_of_the_secretariat_changes_no_words() {
        assertRefused("actor.not-allowed", () -> bean(Vocabulary.class).get(actor(Role.PANELIST)));
    }
}
