package id.kipp.ui;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.account.Account;
import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.Embargoes;
import id.kipp.announcement.LetterDraft;
import id.kipp.announcement.LetterEntry;
import id.kipp.assignment.Pacts;
import id.kipp.decision.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two worlds that differ only in which of two nominees of one agency is a finalist, with a letter that says so released
 * under an embargo: until it ends nobody beyond the secretariat and the panel that decided can tell one from the other.
 */
class EmbargoedLetterTest extends UnannouncedDecisionTest {

    @Override
    void begin() {
        scored();
        var nominations = bean(Decisions.class);
        var list = nominations.prepare(play.secretary, play.id, "NOMINATION", GROUP);
        var best = list.boards().getFirst().candidates().getFirst().proposal();
        list = nominations.deviate(play.evaluators.get(0), list, best, false, "", "Musyawarah");
        list = nominations.deviate(play.evaluators.get(0), list, second, true, "", "Musyawarah");
        list = nominations.deviate(play.evaluators.get(0), list, third, true, "", "Musyawarah");
        for (var member : play.evaluators) list = nominations.consent(member, list);
        play.settle();
        play.panelists.forEach(p -> bean(Pacts.class).sign(p, play.id));
        bean(Decisions.class).prepare(play.secretary, play.id, "FINALISTS", GROUP);
    }

    @Override
    Map<String, Account> outsiders() {
        var all = new LinkedHashMap<>(super.outsiders());
        all.put("evaluator of the team", account(play.evaluators.get(1)));
        return all;
    }

    @Override
    void decide(boolean chosen) {
        var finalists = bean(Decisions.class);
        var board = finalists.find(play.secretary, play.id, "FINALISTS", GROUP).orElseThrow();
        board = finalists.deviate(play.panelists.get(0), board, second, chosen, "", "Musyawarah");
        board = finalists.deviate(play.panelists.get(0), board, third, !chosen, "", "Musyawarah");
        board = finalists.consent(play.panelists.get(1), board);
        assertThat(finalists.consent(play.panelists.get(0), board).decided()).isTrue();
        var from = bean(Clock.class).instant().plus(Duration.ofHours(2));
        var letter = new LetterDraft("B/embargo", LocalDate.of(2026, 6, 15), "Finalis", "Daftar berikut.", from);
        bean(Announcements.class).release(play.secondSecretary, play.prepare("FINALISTS", letter));
        Embargoes.look(context, Duration.ofHours(1));
    }

    @Override
    String known() {
        return bean(Announcements.class)
                .find(play.secretary, play.id, GROUP, "FINALISTS")
                .map(Announcement::waiting)
                .map(l -> bean(Announcements.class).entries(play.secretary, l, 0, 10))
                .orElseThrow()
                .toString();
    }

    @Test
    void when_it_ends_everybody_is_told() {
        play(true);
        assertThat(published()).isEmpty();
        Embargoes.look(context, Duration.ofHours(3));
        assertThat(published()).containsExactly("Kedua");
        play(false);
        Embargoes.look(context, Duration.ofHours(3));
        assertThat(published()).containsExactly("Ketiga");
    }

    private List<String> published() {
        return bean(Announcements.class).published().stream()
                .filter(p -> p.edition().equals(play.id))
                .flatMap(p -> bean(Announcements.class).entries(p, 0, 10).stream())
                .map(LetterEntry::title)
                .toList();
    }
}
