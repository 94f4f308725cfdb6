package id.kipp.browser;

import static id.kipp.account.AccountFixture.anAccount;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import id.kipp.Competition;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.account.Passwords;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalId;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ListableBeanFactory;

/** A unit's person in a browser, with a proposal begun. */
final class UnitWriting {

    private static final String GOOD = "teh sore di Wonosobo";
    private static final String EMAIL = "unit@kipp.test";

    private final String base;
    private final int server;
    private final ProposalId proposal;

    /** @param server the one that the proxy is to keep the browser at */
    UnitWriting(ListableBeanFactory context, String base, int server) {
        this.base = base;
        this.server = server;
        var competition = new Competition(context, 2, 1);
        var agencies = context.getBean(Agencies.class);
        var draft = new AgencyDraft("Pemerintah Kota Uji", AgencyKind.CITY, Province.SULAWESI_UTARA, false);
        var agency = agencies.register(competition.secretary, draft);
        var unit = agencies.addUnit(competition.secretary, agency.id(), "Dinas Kesehatan");
        var head = anAccount(Role.AGENCY).id("kepala").agency(agency.id()).actor();
        context.getBean(Accounts.class).invite(head, Invitation.serviceUnit("Unit Uji", EMAIL, agency.id(), unit.id()));
        context.getBean(Passwords.class).join(Kept.tokenTo(EMAIL, context), GOOD);
        var writer = anAccount(Role.SERVICE_UNIT)
                .id("penulis")
                .agency(agency.id())
                .unit(unit.id())
                .actor();
        proposal = context.getBean(Drafts.class)
                .start(writer, competition.id, "Posyandu keliling", Competition.GROUP, "health")
                .id();
    }

    /** What was typed when the server died is offered once they have signed in again. */
    void writesWhile(Callable<?> dies) throws Exception {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.open(playwright, Browsers.chromium());
                var context = browser.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true))) {
            context.addCookies(List.of(new Cookie("kipp_server", Integer.toString(server)).setUrl(base)));
            var page = context.newPage();
            signIn(page);
            page.navigate(base + "/proposal/" + proposal.value());
            var text = page.locator(".section-field textarea").first();
            text.click();
            page.keyboard().type("Sebelum.");
            PlaywrightAssertions.assertThat(page.locator(".saved-stored")).isVisible();
            dies.call();
            page.keyboard().type(" Sesudah.");
            page.locator(".v-system-error").click();
            page.waitForURL(u -> u.contains("/login"));
            signIn(page);
            page.navigate(base + "/proposal/" + proposal.value());
            PlaywrightAssertions.assertThat(
                            page.locator(".section-field textarea").first())
                    .hasValue("Sebelum. Sesudah.");
        }
    }

    private void signIn(Page page) {
        if (!page.url().contains("/login")) page.navigate(base + "/login");
        page.locator("input[name=username]").fill(EMAIL);
        page.locator("input[name=password]").fill(GOOD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(u -> !u.contains("/login"));
    }
}
