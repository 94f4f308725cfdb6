package id.kipp.source;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest extends ServiceTest {

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
}
