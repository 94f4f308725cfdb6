package id.kipp.hub;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HubRegisterTest extends HubPlay implements Refusals {

    final HubPeople people = bean(HubPeople.class);

    @Test
    void a_province_goes_from_candidate_to_hub_by_its_papers_and_two_hands() {
        var hub = designated("11");
        assertThat(hub.status()).isEqualTo(HubStatus.DITETAPKAN);
        assertThat(hub.steps())
                .extracting(HubStep::move)
                .containsExactly(HubMove.INVITE, HubMove.COMMIT, HubMove.DESIGNATE);
        assertThat(hub.steps().getLast().second()).isEqualTo(other.id());
        assertThat(hub.setup().members()).hasSize(23).allMatch(m -> m.startsWith("11."));
        assertThat(hub.instrument()).get().extracting(HubInstrument::number).isEqualTo("12/2026");
    }

    @Test
    void a_candidate_never_shows_as_a_hub() {
        var candidate = hubs.enter(one, "12");
        assertThat(hubs.find("12")).isEmpty();
        assertThat(hubs.isGone("12")).isFalse();
        hubs.move(one, candidate, HubMove.INVITE, filled(HubPaper.UNDANGAN, "Siap."));
        committed("13");
        assertThat(hubs.open()).extracting(HubRow::id).doesNotContain("12", "13");
        assertThat(hubs.find("13")).isEmpty();
        assertThat(hubs.all(one)).extracting(HubRow::id).contains("12", "13");
    }

    @Test
    void who_asks_does_not_agree_and_nothing_else_moves_meanwhile() {
        var committed = committed("14");
        assertRefused(HubRefusal.TWO_HANDS, () -> hubs.move(one, committed, HubMove.DESIGNATE, judged(true, "")));
        var asked = hubs.ask(one, committed, HubMove.DESIGNATE, judged(true, ""));
        assertRefused(HubRefusal.SAME_PERSON, () -> hubs.agree(one, asked));
        assertRefused(HubRefusal.WAITS, () -> hubs.ask(other, asked, HubMove.DESIGNATE, judged(true, "")));
        var not = hubs.turnDown(other, asked);
        assertThat(not.status()).isEqualTo(HubStatus.KOMITMEN);
        assertRefused(HubRefusal.NOT_NOW, () -> hubs.agree(other, not));
        assertRefused(
                HubRefusal.NOT_NOW, () -> hubs.ask(one, not, HubMove.ACTIVATE, filled(HubPaper.BERITA_ACARA, "")));
    }

    @Test
    void each_criterion_is_judged_with_a_reason_and_what_is_not_met_is_explained() {
        var committed = committed("15");
        assertRefused(
                HubRefusal.NOT_READY,
                () -> hubs.ask(one, committed, HubMove.DESIGNATE, filled(HubPaper.KEPUTUSAN_MENTERI, "Ya.")));
        assertRefused(HubRefusal.NOT_READY, () -> hubs.ask(one, committed, HubMove.DESIGNATE, judged(false, "")));
        var silent = new HubRecord(
                paper(HubPaper.KEPUTUSAN_MENTERI), "", List.of(new HubVerdict(HubCriterion.POTENTIAL, true, " ")));
        assertRefused(HubRefusal.REASON_MISSING, () -> hubs.ask(one, committed, HubMove.DESIGNATE, silent));
        assertThat(hubs.ask(one, committed, HubMove.DESIGNATE, judged(false, "Satu-satunya di wilayah itu."))
                        .pending())
                .isNotNull();
    }

    @Test
    void an_earlier_decree_is_taken_over_with_its_source_and_a_second_look() {
        var candidate = hubs.enter(one, "16");
        var paper = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 94/2020", 2020, null, "");
        assertRefused(
                HubRefusal.NOT_READY,
                () -> hubs.ask(one, candidate, HubMove.RECORD_DESIGNATION, new HubRecord(paper, "", List.of())));
        var sourced = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 94/2020", 2020, null, "poskota.co.id");
        var asked = hubs.ask(one, candidate, HubMove.RECORD_DESIGNATION, new HubRecord(sourced, "", List.of()));
        assertThat(hubs.find("16")).isEmpty();
        hubs.agree(other, asked);
        assertThat(hubs.find("16")).isPresent();
    }

    @Test
    void a_hub_is_active_once_it_has_team_plan_transfer_and_report_of_the_last_year() {
        var hub = designated("17");
        var rule = HubRules.of(HubMove.ACTIVATE, HubStatus.DITETAPKAN).orElseThrow();
        assertThat(hubs.missing(one, hub, rule))
                .containsExactly(HubGuard.TEAM, HubGuard.PLAN, HubGuard.TRANSFER, HubGuard.REPORT);
        assertRefused(
                HubRefusal.NOT_READY, () -> hubs.move(one, hub, HubMove.ACTIVATE, filled(HubPaper.BERITA_ACARA, "")));
        var teamed = hubs.record(one, hub, paper(HubPaper.SK_TIM));
        var year = TODAY.getYear();
        plans.plan(
                one,
                plans.of(one, "17", year),
                List.of(
                        new PlanItem(PlanKind.TRANSFER, "Forum", "Biro Organisasi", TODAY, TODAY, TODAY),
                        new PlanItem(PlanKind.REPORT, "Laporan", "Biro Organisasi", TODAY, TODAY, TODAY)));
        assertThat(hubs.missing(one, teamed, rule)).isEmpty();
        var active = hubs.move(one, teamed, HubMove.ACTIVATE, filled(HubPaper.BERITA_ACARA, ""));
        var reviewed = hubs.move(one, active, HubMove.REVIEW, filled(HubPaper.SURAT_EVALUASI, "Lama diam."));
        assertThat(hubs.find("17")).isPresent();
        var ended = hubs.agree(other, hubs.ask(one, reviewed, HubMove.END, filled(HubPaper.PENCABUTAN, "Mundur.")));
        assertThat(ended.status()).isEqualTo(HubStatus.TIDAK_AKTIF);
        assertThat(hubs.find("17")).isEmpty();
        assertThat(hubs.isGone("17")).isTrue();
    }

    @Test
    void papers_have_numbers_of_the_right_kind_and_no_day_to_come() {
        var hub = hubs.enter(one, "18");
        refuses(HubRefusal.NUMBER_MISSING, hub, new HubInstrument(HubPaper.SK_TIM, " ", 2020, null, ""));
        refuses(HubRefusal.BAD_YEAR, hub, new HubInstrument(HubPaper.SK_TIM, "1", 2013, null, ""));
        refuses(HubRefusal.BAD_YEAR, hub, new HubInstrument(HubPaper.SK_TIM, "1", 2020, TODAY.plusDays(1), ""));
        assertRefused(
                HubRefusal.WRONG_PAPER, () -> hubs.move(one, hub, HubMove.INVITE, filled(HubPaper.SK_TIM, "Siap.")));
    }

    @Test
    void a_mentor_is_appointed_by_a_letter() {
        var hub = hubs.enter(one, "19");
        var letter = paper(HubPaper.SK_PENDAMPING);
        assertRefused(
                HubRefusal.MENTOR_NAME,
                () -> people.appoint(one, hub, List.of(new HubMentor(" ", "UBB", letter, null, null))));
        assertRefused(
                HubRefusal.MENTOR_FROM,
                () -> people.appoint(one, hub, List.of(new HubMentor("Sari", "", letter, null, null))));
        var mentor = new HubMentor("Sari", "Universitas Bangka Belitung", letter, TODAY, null);
        var appointed = people.appoint(one, hub, List.of(mentor));
        assertThat(appointed.setup().mentors()).containsExactly(mentor);
        assertThat(mentor.isAppointed(TODAY)).isTrue();
        assertThat(mentor.isAppointed(TODAY.plusDays(1))).isFalse();
        var many =
                IntStream.rangeClosed(0, HubSetup.MENTORS).mapToObj(i -> mentor).toList();
        assertRefused(HubRefusal.TOO_MANY, () -> people.appoint(one, appointed, many));
    }

    @Test
    void members_are_institutions_and_the_portal_is_an_address() {
        var hub = hubs.enter(one, "21");
        assertRefused(HubRefusal.UNKNOWN_MEMBER, () -> hubs.describe(one, hub, List.of(), List.of(), List.of("x"), ""));
        for (var bad : List.of("http://kipp.test", "javascript:alert(1)", "https://siapa@kipp.test", "kipp"))
            assertRefused(HubRefusal.BAD_PORTAL, () -> hubs.describe(one, hub, List.of(), List.of(), List.of(), bad));
    }

    @Test
    void provinces_ministries_and_agencies_can_be_hubs_once_each() {
        assertRefused(HubRefusal.UNKNOWN, () -> hubs.enter(one, "00"));
        assertRefused(HubRefusal.KIND, () -> hubs.enter(one, "11.01"));
        assertThat(hubs.enter(one, "kementerian-keuangan").setup().members()).isEmpty();
        assertRefused(HubRefusal.THERE, () -> hubs.enter(one, "kementerian-keuangan"));
        assertRefused(HubRefusal.UNKNOWN, () -> hubs.get(one, "00"));
    }

    @Test
    void the_register_is_the_secretariats() {
        var agency = actor(Role.AGENCY);
        assertRefused("actor.not-allowed", () -> hubs.all(agency));
        assertRefused("actor.not-allowed", () -> hubs.enter(agency, "31"));
        assertRefused("actor.not-allowed", () -> hubs.target(agency));
        assertRefused("actor.not-allowed", () -> plans.of(agency, "11", TODAY.getYear()));
    }

    private void refuses(HubRefusal reason, Hub hub, HubInstrument paper) {
        assertRefused(reason, () -> hubs.record(one, hub, paper));
    }
}
