package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered to somebody with a problem, and in which order. */
class NeedOffersTest extends ServiceTest {

    private static final String PROBLEM = "Nelayan kehabisan solar di dermaga";

    private static Entry entry(String title, String tier, String province) {
        var owner = new Earlier.Owner(null, "Kabupaten " + title, "KABUPATEN", province);
        var text = "Nelayan tidak kehabisan solar lagi di dermaga.";
        return bean(Publishing.class)
                .bringIn(actor(Role.SECRETARIAT), List.of(new Earlier(2019, tier, "UMUM", title, owner, "", text, "")))
                .getFirst();
    }

    @Test
    void the_stopped_come_last_whatever_their_award_and_who_is_like_the_asker_comes_first_among_equals() {
        var stopped = entry("Solar Juara", "TOP_45", "Bali");
        entry("Solar Biasa", "TOP_99", "Bali");
        var near = entry("Solar Dekat", "TOP_99", "Maluku");
        bean(CaseStoryStore.class)
                .save(CaseStory.none(stopped.id(), Holder.NOBODY)
                        .said(actor(Role.SECRETARIAT), Running.STOPPED, StopReason.OTHER, java.time.Instant.now()));
        var offers = bean(NeedOffers.class).of(PROBLEM, new NeedOffers.Context("", "Maluku"));
        assertThat(offers.getFirst().card().entry().id()).isEqualTo(near.id());
        assertThat(offers.getFirst().near()).isTrue();
        assertThat(offers.getLast().card().entry().id()).isEqualTo(stopped.id());
        assertThat(offers.getLast().running()).isEqualTo(Running.STOPPED);
        assertThat(bean(NeedOffers.class).of(" ", NeedOffers.Context.UNKNOWN)).isEmpty();
    }

    @Test
    void the_figures_of_a_problem_are_not_what_it_is_about() {
        var one = entry("Solar Terukur", "TOP_99", "Papua");
        var figures = PROBLEM + ": 2019 naik 40 % menjadi 19 kapal, 7 kali sebulan, 120 liter";
        var offers = bean(NeedOffers.class).of(figures, new NeedOffers.Context("", "Papua"));
        assertThat(offers).anyMatch(o -> o.card().entry().id().equals(one.id()));
        assertThat(offers).allSatisfy(o -> assertThat(o.shared()).doesNotContain("2019", "19"));
    }
}
