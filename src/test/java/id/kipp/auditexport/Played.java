package id.kipp.auditexport;

import id.kipp.Competition;
import id.kipp.account.Accounts;
import id.kipp.announcement.Announcements;
import id.kipp.audit.ChainReader;
import id.kipp.audit.DaysLater;
import id.kipp.audit.LogKey;
import id.kipp.audit.Roots;
import id.kipp.cli.OfflineStore;
import id.kipp.decision.Decisions;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.judging.Sheets;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Screenings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A small competition from the first draft to the awards, on an embedded store, and its exports. */
final class Played {

    static final int DAYS = 4;

    private Played() {}

    /** Ties, a deviation with its reason, two groups of institutions, and roots of a few days. */
    static Competition in(ListableBeanFactory context) {
        var play = new Competition(context, 4, 2);
        letTheDeskCount(play, 20);
        play.entered("Antar obat", 82);
        play.entered("Bank darah daring", 82);
        play.entered("Cek antrean", 75);
        play.entered("Desa tanggap", 68, id.kipp.agency.AgencyKind.REGENCY, id.kipp.kernel.Province.SULAWESI_UTARA);
        play.entered("E-surat", 61, id.kipp.agency.AgencyKind.REGENCY, id.kipp.kernel.Province.SULAWESI_UTARA);
        var finalists = play.confirmed();
        var points = 90;
        for (var finalist : finalists) play.heard(finalist.id(), points--, 80, 77);
        var plenaries = play.bean(Decisions.class);
        var board = plenaries.prepare(play.secretary, play.id, "AWARDS", Competition.GROUP);
        var last = board.candidates().getLast();
        var tier = board.candidates().getFirst().tier();
        board = plenaries.deviate(
                play.panelists.get(1), board, board.candidates().getFirst().proposal(), false, "", "Mundur");
        board = plenaries.deviate(
                play.panelists.get(1), board, last.proposal(), true, tier, "Dampak di \"pelosok\" – nyata");
        board = plenaries.consent(play.panelists.get(1), board);
        plenaries.consent(play.panelists.get(0), board);
        waitsForASecondPerson(play);
        DaysLater.sign(context, DAYS);
        return play;
    }

    private static void waitsForASecondPerson(Competition play) {
        var window = play.edition().window(TestSteps.PUBLICATION);
        var sooner = new Window(window.step(), window.opens(), window.closes().minusSeconds(3_600));
        play.bean(Editions.class).ask(play.secretary, play.edition(), sooner, "Lebih cepat", "S-9");
    }

    private static void letTheDeskCount(Competition play, int percent) {
        var rules = play.edition().constitution();
        play.bean(Editions.class)
                .amend(
                        play.secretary,
                        play.edition(),
                        Competition.deskWeight(percent).apply(rules));
    }

    static Path export(ListableBeanFactory context, Competition play, Actor actor, Path folder) {
        afterTheLastRoot(context).write(actor, play.id, false, folder, share -> {});
        return folder;
    }

    /** As it would be written when the days are over that have a root. */
    private static Exports afterTheLastRoot(ListableBeanFactory context) {
        var clock = context.getBean(Clock.class);
        var today = Late.day(clock.instant());
        var last = context.getBean(Roots.class).last().map(r -> LocalDate.parse(r.date()));
        var ahead = last.map(l -> ChronoUnit.DAYS.between(today, l) + 1).orElse(0L);
        return ahead <= 0
                ? context.getBean(Exports.class)
                : new Exports(
                        context.getBean(ExportStore.class),
                        context.getBean(Editions.class),
                        context.getBean(Sheets.class),
                        context.getBean(Announcements.class),
                        context.getBean(Screenings.class),
                        context.getBean(Accounts.class),
                        context.getBean(ChainReader.class),
                        context.getBean(Roots.class),
                        context.getBean(LogKey.class),
                        Clock.offset(clock, Duration.ofDays(ahead)));
    }

    /** The published halves: a key file and a root file. */
    static Path key(ListableBeanFactory context, Path folder) {
        return write(folder.resolve("kunci.txt"), context.getBean(Roots.class).publicKey() + "\n");
    }

    static Path root(ListableBeanFactory context, Path folder) {
        return write(
                folder.resolve("akar.json"),
                context.getBean(Roots.class).last().orElseThrow().canonical() + "\n");
    }

    /** An empty store some days ago, so that the days that are signed in it are over now. */
    static AnnotationConfigApplicationContext daysAgo(Path data) {
        var at = OfflineStore.at(data);
        at.put("kipp.index", "memory");
        return OfflineStore.open(at, DaysAgo.class);
    }

    static class DaysAgo { // no configuration: every store would be so

        @Bean
        @Primary
        Clock daysAgo() {
            return Clock.offset(Clock.tickMillis(ZoneOffset.UTC), Duration.ofDays(-DAYS));
        }
    }

    /** One export for all tests that only read; made when first asked for. */
    static Path once() {
        return Once.EXPORT;
    }

    static Path onceKey() {
        return once().resolveSibling("kunci.txt");
    }

    static Path onceRoot() {
        return once().resolveSibling("akar.json");
    }

    private static final class Once {
        static final Path EXPORT = make();

        private static Path make() {
            try {
                var folder = Files.createTempDirectory("kipp-log");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> WholeFolder.delete(folder)));
                try (var context = OfflineStore.open(folder.resolve("data"))) {
                    var play = in(context);
                    key(context, folder);
                    root(context, folder);
                    return export(context, play, play.secretary, folder.resolve("ekspor"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
