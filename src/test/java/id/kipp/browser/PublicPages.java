package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.kipp.account.Actors;
import id.kipp.edition.Editions;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What visitors see of the demo, without signing in. */
abstract class PublicPages {

    private final Demo demo;

    PublicPages(Demo demo) {
        this.demo = demo;
    }

    @Test
    void the_demo_has_proposals_wherever_an_edition_can_rest() {
        var secretary = demo.bean(Actors.class).system("test", Role.SECRETARIAT);
        var seen = EnumSet.noneOf(Stage.class);
        for (var edition : demo.bean(Editions.class).all())
            seen.addAll(demo.bean(Proposals.class).funnel(secretary, edition.id()).entrySet().stream()
                    .filter(s -> s.getValue() > 0)
                    .map(s -> s.getKey())
                    .toList());
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Stage.DISCARDED, Stage.NOMINATED)));
    }

    @Test
    void the_list_follows_what_is_typed_and_works_without_a_script_too() {
        for (var script : List.of(true, false)) {
            try (var context = demo.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
                var page = context.newPage();
                page.navigate(demo.base + "/katalog");
                page.locator("#cari").fill("malaria");
                if (!script) page.locator("#cari").press("Enter");
                page.waitForURL("**/katalog?cari=malaria");
                PlaywrightAssertions.assertThat(page.locator("ol.hasil mark").first())
                        .containsText("alaria");
                page.locator("ol.hasil a").first().click();
                page.waitForURL("**/katalog/TI-*");
                page.goBack();
                PlaywrightAssertions.assertThat(page.locator("#cari")).hasValue("malaria");
            }
        }
    }

    @Test
    void a_wrong_password_leaves_the_address_where_it_was_typed() {
        try (var context = demo.browser.newContext(new Browser.NewContextOptions().setLocale("id"))) {
            var page = context.newPage();
            page.navigate(demo.base + "/login");
            page.locator("input[name=username]").fill("rini@contoh.id");
            page.locator("input[name=password]").fill("salah sama sekali");
            page.locator("input[name=password]").press("Enter");
            page.waitForURL("**/login?error");
            PlaywrightAssertions.assertThat(page.locator("input[name=username]"))
                    .hasValue("rini@contoh.id");
            PlaywrightAssertions.assertThat(page.locator("input[name=password]"))
                    .isFocused();
            page.reload();
            Settled.wait(page);
            assertThat(page.locator("input[name=username]").inputValue()).isEmpty();
        }
    }
}
