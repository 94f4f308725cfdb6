package id.kipp.source;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.Agencies;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest extends ServiceTest implements Refusals {

    @TempDir
    Path folder;

    List<ReportLine> take(String name, String text, IntConsumer progress) throws Exception {
        var file = Files.writeString(folder.resolve(name), "id,title,agency,year,summary\n" + text);
        var lines = new ArrayList<ReportLine>();
        bean(Importing.class)
                .take(
                        actor(Role.SECRETARIAT),
                        new Importing.Wanted(Register.IGA, file, name, true),
                        lines::add,
                        progress);
        return lines;
    }

    List<TakenIn> files(String name) {
        return bean(Resolving.class).latest(actor(Role.SECRETARIAT), 10).stream()
                .filter(f -> f.file().equals(name))
                .toList();
    }

    @Test
    void a_file_that_is_left_in_the_middle_is_listed_and_ends_with_the_second_time() throws Exception {
        var text = "F1,Loket Terapung,Kota Malang,2021,Satu\n";
        assertThatThrownBy(() -> take("left.csv", text, n -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(files("left.csv")).hasSize(1).allMatch(TakenIn::isUnfinished);
        take("left.csv", text, n -> {});
        assertThat(files("left.csv")).hasSize(1).noneMatch(TakenIn::isUnfinished);
        var before = files("left.csv");
        take("left.csv", text, n -> {});
        assertThat(files("left.csv")).isEqualTo(before);
    }

    @Test
    void a_record_that_no_document_would_hold_is_refused_and_the_others_are_taken_in() throws Exception {
        var lines = take(
                "large.csv",
                "G1,Menara Suara,Kota Malang,2021," + "kata ".repeat(3_500_000)
                        + "\nG2,Menara Air,Kota Malang,2021,Dua\n",
                n -> {});
        assertThat(lines).extracting(ReportLine::reason).containsExactly("too-large", "new");
        assertThat(lines.getFirst().verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void of_a_screen_s_file_so_many_records_are_taken_and_for_so_long() throws Exception {
        var head = "id,title,agency,year,summary\n";
        var many =
                Files.writeString(folder.resolve("many.csv"), head + "H1,Menara,Kota Malang,2021,x\n".repeat(50_001));
        assertRefused("source.too-many", () -> look(many, bean(Importing.class)));
        var long20 = Files.writeString(folder.resolve("long.csv"), head + "H1,Menara,Kota Malang,2021,x\n".repeat(20));
        var clock = mock(Clock.class);
        var minute = new AtomicInteger();
        when(clock.instant()).thenAnswer(asked -> Instant.EPOCH.plusSeconds(60L * minute.getAndIncrement()));
        var slow = new Importing(
                bean(SourceStore.class),
                bean(Gathering.class),
                bean(Institutions.class),
                bean(Agencies.class),
                bean(Quality.class),
                clock);
        assertRefused("source.too-long", () -> look(long20, slow));
    }

    private static Counts look(Path file, Importing importing) {
        var wanted = new Importing.Wanted(Register.IGA, file, "x.csv", false);
        return importing.take(actor(Role.SECRETARIAT), wanted, l -> {}, n -> {});
    }
}
