package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.Applicants;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.account.Actors;
import id.kipp.account.TestSessions;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterEntry;
import id.kipp.audit.Followers;
import id.kipp.catalogue.Publishing;
import id.kipp.edition.TestSteps;
import id.kipp.judging.Schedules;
import id.kipp.kernel.Role;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.Objections;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** A competition played from the first draft to the catalogue with so many proposals, objections, hearings and accounts. */
final class CostWorld {

    /** A word only this world's rows bear. */
    final String marker = letters();

    private final String tail = letters();

    final Competition play;
    final Applicants applicants;
    private final ApplicationContext context;
    private final int rows;

    CostWorld(ApplicationContext context, int rows) {
        this.context = context;
        this.rows = rows;
        play = new Competition(context, rows, 1);
        applicants = new Applicants(play);
        titles().forEach(applicants::started);
        titles().forEach(title -> TestSessions.of(
                anAccount(Role.EVALUATOR)
                        .id("x-" + UUID.randomUUID())
                        .name(title)
                        .build(),
                context));
        var points = 60;
        for (var title : titles().toList()) play.entered(title, points++);
        var finalists =
                announced(play, context).stream().map(LetterEntry::proposal).toList();
        var objections = context.getBean(Objections.class);
        finalists.forEach(f -> new CasePlay(play)
                .decided(
                        objections.raise(
                                context.getBean(Actors.class).anonymous(),
                                f.value(),
                                f,
                                new Filing(
                                        Filing.Kind.OBJECTION,
                                        "Warga",
                                        "warga@kipp.test",
                                        "Keberatan atas data ini.",
                                        ""),
                                Locale.of("id")),
                        Consequence.CONFIRMED,
                        "Sudah diperiksa."));
        play.confirm();
        context.getBean(Schedules.class)
                .lay(
                        play.secretary,
                        play.id,
                        Competition.GROUP,
                        LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(2),
                        LocalTime.of(8, 0),
                        10);
        var given = 60;
        for (var finalist : finalists) play.heard(finalist, given++);
        play.awarded();
        var publishing = context.getBean(Publishing.class);
        finalists.forEach(f -> publishing.publish(play.secretary, publishing.prepare(play.secretary, f)));
        context.getBean(Followers.class).settle();
    }

    /** What stands in each row and is not searched for, so that no highlight splits it. */
    Stream<String> ends() {
        return IntStream.range(0, rows).mapToObj(i -> "%s-%02d".formatted(tail, i));
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 16))))
                .collect(Collectors.joining());
    }

    Stream<String> titles() {
        return IntStream.range(0, rows).mapToObj(i -> "Loket %s %s-%02d".formatted(marker, tail, i));
    }

    void anotherLetter() {
        play.move(
                TestSteps.OBJECTION,
                java.time.Instant.now().minusSeconds(60),
                java.time.Instant.now().plusSeconds(60));
        play.announce("B/2/" + marker);
    }

    private static List<LetterEntry> announced(Competition play, ApplicationContext context) {
        var letter = play.announced().released().getLast();
        return context.getBean(Announcements.class)
                .entries(play.secretary, letter, 0, letter.list().size());
    }
}
