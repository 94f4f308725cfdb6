package id.kipp.help;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidesTest extends ServiceTest implements Refusals {

    final Guides guides = bean(Guides.class);
    final Actor secretary = actor(Role.SECRETARIAT);

    @Test
    void each_role_reads_what_is_for_it_and_what_is_hidden_nobody() {
        var judges = guides.write(secretary, written("Cara menilai", Role.EVALUATOR));
        guides.write(secretary, written("Cara masuk"));
        assertThat(titles(Role.EVALUATOR)).contains("Cara menilai", "Cara masuk");
        assertThat(titles(Role.SERVICE_UNIT)).contains("Cara masuk").doesNotContain("Cara menilai");
        guides.remove(secretary, judges, true);
        assertThat(titles(Role.EVALUATOR)).doesNotContain("Cara menilai");
        assertThat(guides.all(secretary)).extracting(Guide::title).contains("Cara menilai");
    }

    @Test
    void of_two_who_change_it_one_is_told() {
        var seen = guides.write(secretary, written("Bersama"));
        guides.rewrite(secretary, seen, written("Bersama kita"));
        assertThatThrownBy(() -> guides.rewrite(secretary, seen, written("Bersama saya")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void it_has_a_title_and_a_text_of_a_bounded_length_and_is_the_secretariats() {
        assertRefused("help.title-missing", () -> guides.write(secretary, written(" ")));
        assertRefused(
                "help.text-missing",
                () -> guides.write(secretary, new Guide.Written(Guide.Kind.QUESTION, "Apa?", " ", List.of())));
        assertRefused("text.too-long", () -> guides.write(secretary, written("x".repeat(Guide.TITLE + 1))));
        assertRefused("actor.not-allowed", () -> guides.write(actor(Role.EVALUATOR), written("Milik saya")));
        assertRefused("actor.not-allowed", () -> guides.all(actor(Role.EVALUATOR)));
    }

    private List<String> titles(Role role) {
        return guides.read(actor(role)).stream().map(Guide::title).toList();
    }

    private static Guide.Written written(String title, Role... readers) {
        return new Guide.Written(Guide.Kind.GUIDE, title, "Begini caranya.", List.of(readers));
    }
}
