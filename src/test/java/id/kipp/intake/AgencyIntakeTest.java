package id.kipp.intake;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.Agencies;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.table.TableFormat;
import id.kipp.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyIntakeTest extends ServiceTest implements Refusals {

    final Actor secretariat = actor(Role.SECRETARIAT);
    final String run = UUID.randomUUID().toString();
    AgencyIntake intake;

    @BeforeEach
    void intake() {
        intake = bean(AgencyIntake.class);
    }

    long registered() {
        return bean(Agencies.class).count(run);
    }

    List<List<String>> good(int many) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < many; i++) rows.add(List.of("Kota " + i + " " + run, "Kota", "Jawa Barat", "tidak"));
        return rows;
    }

    static byte[] file(TableFormat format, List<List<String>> rows) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var table = format.open(out, "Instansi")) {
            table.head(List.of("Nama", "Klaster", "Provinsi", "3T"));
            for (var row : rows) table.row(row);
        }
        return out.toByteArray();
    }

    /** Of 300, ten cannot be taken in: each tenth a fault of another kind. */
    List<List<String>> tenFaulty() {
        var rows = good(300);
        rows.set(4, List.of("", "Kota", "Jawa Barat", ""));
        rows.set(14, List.of("x".repeat(161), "Kota", "Jawa Barat", ""));
        rows.set(24, List.of("A " + run, "Kotamadya", "Jawa Barat", ""));
        rows.set(34, List.of("B " + run, "", "Jawa Barat", ""));
        rows.set(44, List.of("C " + run, "Kota", "Jawa Raya", ""));
        rows.set(54, List.of("D " + run, "Kota", "", ""));
        rows.set(64, List.of("E " + run, "Kota", "Jawa Barat", "mungkin"));
        rows.set(74, rows.get(0));
        rows.set(84, List.of("KOTA  1 " + run, "Kota", "Jawa Barat", ""));
        rows.set(94, List.of("--", "Kementerian", "", ""));
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void of_300_agencies_ten_lines_are_named_and_the_others_registered(TableFormat format) throws Exception {
        var list = intake.check(secretariat, file(format, tenFaulty()));
        assertThat(list.faulty()).extracting(FaultyLine::number).containsExactly(6, 16, 26, 36, 46, 56, 66, 76, 86, 96);
        assertThat(list.faulty())
                .extracting(FaultyLine::column)
                .containsExactly(
                        "nama", "nama", "klaster", "klaster", "provinsi", "provinsi", "3t", "nama", "nama", "nama");
        assertThat(registered()).isZero();
        assertThat(intake.take(secretariat, list, true, share -> {})).isEqualTo(290);
        assertThat(registered()).isEqualTo(290);
    }

    @Test
    void with_a_faulty_line_nothing_is_registered_unless_that_is_wanted() throws Exception {
        var list = intake.check(secretariat, file(TableFormat.XLSX, tenFaulty()));
        assertRefused("intake.faulty-lines", () -> intake.take(secretariat, list, false, share -> {}));
        assertThat(registered()).isZero();
    }

    @Test
    void the_same_file_a_second_time_changes_nothing() throws Exception {
        var file = file(TableFormat.CSV, good(60));
        intake.take(secretariat, intake.check(secretariat, file), false, share -> {});
        var again = intake.check(secretariat, file);
        assertThat(again.fresh()).isEmpty();
        assertThat(again.known()).isEqualTo(60);
    }

    @Test
    void ended_in_the_middle_and_begun_again_it_does_the_rest() throws Exception {
        var list = intake.check(secretariat, file(TableFormat.XLSX, good(120)));
        assertThatThrownBy(() -> intake.take(secretariat, list, false, share -> {
                    if (share > 0) throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(registered()).isEqualTo(50);
        assertThat(intake.take(secretariat, list, false, share -> {})).isEqualTo(70);
        assertThat(registered()).isEqualTo(120);
    }

    @Test
    void each_fault_says_what_to_do() throws Exception {
        var why = intake.check(secretariat, file(TableFormat.CSV, tenFaulty())).faulty().stream()
                .map(f -> f.why().key())
                .toList();
        assertThat(why)
                .isEqualTo(Arrays.asList(
                        "agency.name-length",
                        "agency.name-length",
                        "intake.kind-unknown",
                        "intake.kind-unknown",
                        "intake.province-unknown",
                        "agency.province-missing",
                        "intake.yes-or-no",
                        "intake.twice",
                        "intake.twice",
                        "agency.name-length"));
    }

    @Test
    void a_file_without_a_column_is_turned_down_by_its_name() {
        assertRefused(
                "intake.column-missing",
                () -> intake.check(secretariat, "nama,klaster\na,Kota\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void the_template_has_the_columns_that_are_read(TableFormat format) {
        assertThat(TableReader.read(intake.template(format)).head())
                .containsExactly("nama", "klaster", "provinsi", "3t");
    }

    @Test
    void only_the_secretariat_takes_lists_in() throws Exception {
        var file = file(TableFormat.CSV, good(1));
        assertRefused("actor.not-allowed", () -> intake.check(actor(Role.AGENCY), file));
        var list = intake.check(secretariat, file);
        assertRefused("actor.not-allowed", () -> intake.take(actor(Role.AGENCY), list, true, share -> {}));
    }
}
