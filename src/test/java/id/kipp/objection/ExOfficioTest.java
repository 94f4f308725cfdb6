package id.kipp.objection;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountFixture;
import id.kipp.announcement.AnnouncementRefusal;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.announcement.LetterEntry;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.kernel.Role;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretariat looks by itself into what a letter says. */
class ExOfficioTest extends ServiceTest implements Refusals {

    static final String TEXT = "Data dampaknya tidak sesuai dengan laporan resmi.";

    Competition play;
    Proposal first;
    Proposal second;

    @BeforeEach
    void confirmed() {
        play = new Competition(context, 1, 1, c -> c.with(c.announcing().withDays(0)));
        first = play.entered("Terbaik", 90);
        second = play.entered("Berikutnya", 50);
        play.confirmed();
    }

    @Test
    void it_is_opened_also_when_nobody_may_object_any_more_and_comes_to_its_end_as_any_other() {
        var opened = open(first);
        assertThat(opened.isExOfficio()).isTrue();
        assertThat(bean(Objections.class).find(opened.id())).isPresent();
        new CasePlay(play).decided(opened, Consequence.DISQUALIFIED, "Data palsu.");
        play.settle();
        var revised = bean(Decisions.class)
                .find(play.secretary, play.id, "FINALISTS", GROUP)
                .orElseThrow();
        assertThat(revised.decided()).isFalse();
        var once = bean(Decisions.class).consent(play.panelists.get(1), revised);
        bean(Decisions.class).consent(play.panelists.get(0), once);
        play.announce("B/20");
        assertThat(play.now(first).closing().letter()).isEqualTo("B/20");
        assertThat(play.now(second).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
    }

    @Test
    void boards_and_letters_laid_out_before_it_call_an_entry_as_the_letter_on_it_does() {
        play.heard(first.id(), 90);
        var laid = bean(Decisions.class).prepare(play.secretary, play.id, "AWARDS", GROUP);
        var before = titled(laid);
        var once = bean(Decisions.class).consent(play.panelists.get(1), laid);
        bean(Decisions.class).consent(play.panelists.get(0), once);
        var letter =
                play.prepare("AWARDS", LetterDraft.atOnce("B/9", LocalDate.of(2023, 6, 15), "Pemenang", "Selamat."));
        new CasePlay(play).corrected(open(first), new Correction("Paling Baik", "Kota Baru", ""), "Salah tulis.");
        play.settle();
        var revised = bean(Decisions.class)
                .find(play.secretary, play.id, "FINALISTS", GROUP)
                .orElseThrow();
        bean(Decisions.class)
                .consent(play.panelists.get(0), bean(Decisions.class).consent(play.panelists.get(1), revised));
        play.announce("B/20");
        var shown = bean(Decisions.class)
                .find(play.secretary, play.id, "AWARDS", GROUP)
                .orElseThrow();
        assertThat(before).contains("Terbaik");
        assertThat(titled(shown)).contains("Paling Baik");
        assertRefused(
                AnnouncementRefusal.OVERTAKEN, () -> bean(Announcements.class).release(play.secondSecretary, letter));
        var winners = play.announceAwards().released().getLast();
        assertThat(bean(Announcements.class).entries(play.secretary, winners, 0, 10))
                .extracting(LetterEntry::title, LetterEntry::agency)
                .containsExactly(tuple("Paling Baik", "Kota Baru"));
    }

    private static List<String> titled(Decision decision) {
        return decision.candidates().stream().map(Candidate::title).toList();
    }

    @Test
    void nobody_wrote_and_nobody_is_answered() {
        var before = mails();
        var opened = open(first);
        play.settle();
        bean(Cases.class).refuse(play.secretary, opened, "Laporannya keliru.");
        play.settle();
        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void only_what_a_letter_names_is_looked_into() {
        assertRefused(ObjectionRefusal.NOT_FINALIST, () -> open(second));
        assertRefused(ObjectionRefusal.TEXT_LENGTH, () -> bean(ExOfficio.class)
                .open(play.secretary, first.id(), "Pendek.", List.of()));
        assertRefused("actor.not-allowed", () -> bean(ExOfficio.class)
                .open(play.panelists.getFirst(), first.id(), TEXT, List.of()));
    }

    private Objection open(Proposal about) {
        return bean(ExOfficio.class).open(play.secretary, about.id(), TEXT, List.of());
    }

    /** How many letters went to people outside. */
    private static long mails() {
        var reader = AccountFixture.actor(Role.ADMINISTRATOR);
        return bean(Mails.class).page(reader, LetterOrder.NEWEST, 0, 1_000).stream()
                .filter(m -> m.to().contains("contoh.test"))
                .count();
    }
}
