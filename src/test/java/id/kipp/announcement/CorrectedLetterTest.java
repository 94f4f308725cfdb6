package id.kipp.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.Actors;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.Role;
import id.kipp.notice.Notification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter that names the winners and its correction, both released before anybody is told. */
class CorrectedLetterTest extends ServiceTest {

    @Test
    void finalists_are_told_once_by_the_first_letter_however_late_they_are_told() {
        var play = new Competition(context, 1, 1);
        var first = corrected(play);
        play.settle();
        var told = bean(AuditTrail.class).about(play.secretary, "announcement:" + first.id()).stream()
                .filter(l -> l.action().equals("announcement.released"))
                .map(l -> keys(
                        bean(AnnouncementConcern.class).about(bean(Actors.class).system("uji", Role.SECRETARIAT), l)))
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).contains("feedback.available");
        assertThat(told.getLast()).isEmpty();
    }

    @Test
    void a_letter_and_its_correction_are_named_as_they_are_published() {
        var play = new Competition(context, 1, 1);
        corrected(play);
        var published = bean(Announcements.class).published();
        var headlines = bean(Announcements.class).headlines();
        assertThat(headlines).hasSize(published.size()).hasSizeGreaterThan(2);
        for (var i = 0; i < headlines.size(); i++) assertThat(headlines.get(i)).isEqualTo(named(published.get(i)));
    }

    /** @return the first letter */
    private Announcement corrected(Competition play) {
        var finalist = play.entered("Loket Sungai", 80);
        play.entered("Antrean Pasar", 60);
        play.confirmed();
        play.heard(finalist.id(), 80);
        play.closed();
        var first = play.announceAwards();
        var corrected = play.prepare(
                "AWARDS",
                LetterDraft.atOnce(
                        "B/10/" + play.id.value(), LocalDate.of(2023, 6, 16), "Ralat", "Nama unit diperbaiki."));
        bean(Announcements.class).release(play.secondSecretary, corrected);
        return first;
    }

    private static Headline named(Published letter) {
        return new Headline(
                letter.edition(),
                letter.group(),
                letter.matter(),
                letter.letter().number(),
                letter.letter().date(),
                letter.letter().title(),
                letter.letter().list().size(),
                letter.letter().releasedAt(),
                letter.latest());
    }

    private static List<String> keys(List<Notification> notifications) {
        return notifications.stream().map(Notification::key).toList();
    }
}
