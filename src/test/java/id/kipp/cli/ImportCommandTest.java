package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    static final String HEADER = "id,title,agency,unit,province,regency,year,url,summary\n";

    static final String FIVE =
            """
            1,Si Cepat,Pemkab Sleman,Dinas Kesehatan,DI Yogyakarta,,2021,https://contoh.go.id/1,Antrean daring
            2,Si Tepat,Dinas Kesehatan Entah,,,,2021,,
            3,,Kabupaten Sleman,,,,2021,,
            1,Lagi,Kabupaten Sleman,,,,2021,,
            5,Si Sama,Kota Malang,,,,tahun lalu,,
            """;

    /** Enough to be killed in the middle of: it says so after each thousand. */
    static final int LINES = 1_600;

    @TempDir
    Path folder;

    @BeforeEach
    void ownFolder() {
        System.setProperty("kipp.data", folder.resolve("data").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("kipp.data");
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Shell take(String source, Path file, Object... more) {
        var arguments = new ArrayList<Object>(List.of("import", "--source", source, "--file", file));
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray());
    }

    List<String> report(String source, Path file) throws IOException {
        var out = folder.resolve("report.csv");
        var told = take(source, file, "--out", out);
        assertThat(told.code()).as(told.err()).isZero();
        return Files.readAllLines(out);
    }

    static String summary(Shell told) {
        return told.out().replaceAll("\"millis\":\\d+", "\"millis\":0");
    }

    @Test
    void every_line_has_its_verdict_and_a_second_time_changes_nothing() throws IOException {
        var file = file("iga.csv", HEADER + FIVE);
        assertThat(report("iga", file))
                .containsExactly(
                        "line,id,verdict,reason,record",
                        "1,1,accepted,new,IGA-1",
                        "2,2,queued,unknown-institution,",
                        "3,3,refused,missing-title,",
                        "4,1,refused,duplicate-id,",
                        "5,5,refused,bad-year,");
        assertThat(report("iga", file))
                .containsExactly(
                        "line,id,verdict,reason,record",
                        "1,1,merged,unchanged,IGA-1",
                        "2,2,queued,unknown-institution,",
                        "3,3,refused,missing-title,",
                        "4,1,refused,duplicate-id,",
                        "5,5,refused,bad-year,");
        var changed = file("iga.csv", HEADER + FIVE.replace("Antrean daring", "Antrean dari rumah"));
        assertThat(report("iga", changed)).contains("1,1,merged,changed,IGA-1");
        assertThat(summary(take("iga", changed)))
                .isEqualTo("{\"read\":5,\"accepted\":0,\"merged\":1,\"queued\":1,\"refused\":3,\"millis\":0}\n");
    }

    @Test
    void the_same_innovation_told_by_another_register_waits_for_a_person() throws IOException {
        take("iga", file("iga.csv", HEADER + FIVE));
        var inoland =
                """
                {"success": true, "meta": {"pages": [1, 2]}, "data": [
                  {"id": 77, "judul_inovasi": "SI CEPAT (Sistem Cepat)", "tahun": "2021", "inovator_detail": {"inovator": "Budi"},
                   "deskripsi": "Antrean", "instansi": {"agency_name": "Pemerintah Kabupaten Sleman"},
                   "wilayah": {"nama_provinsi": "DI Yogyakarta", "nama_kabkot": "Kabupaten Sleman"}, "id_sdgs": 3},
                  {"id": 78, "judul_inovasi": "Kelas Perahu", "tahun": 2020, "deskripsi": null,
                   "instansi": {"agency_name": "Kabupaten Pangkep"}}
                ]}
                """;
        assertThat(report("inoland", file("inoland.json", inoland)))
                .containsExactly(
                        "line,id,verdict,reason,record", "1,77,queued,likely-double,", "2,78,accepted,new,INOLAND-78");
    }

    @Test
    void a_dry_run_says_what_would_be_and_leaves_nothing_behind() throws IOException {
        var told = take("iga", file("iga.csv", HEADER + FIVE), "--dry-run");
        assertThat(summary(told))
                .isEqualTo("{\"read\":5,\"accepted\":1,\"merged\":0,\"queued\":1,\"refused\":3,\"millis\":0}\n");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void what_cannot_be_read_is_refused_with_file_line_and_cause() throws IOException {
        var semicolons = take("iga", file("a.csv", "id;title;agency\n1;A;B\n"));
        assertThat(semicolons.code()).isEqualTo(2);
        assertThat(semicolons.err()).contains("a.csv", "titik koma");
        var json = take("iga", file("b.json", "[\n{\"id\": 1,\n"));
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err()).contains("b.json", "baris");
        var column = take("iga", file("c.csv", "id,title\n1,A\n"));
        assertThat(column.code()).isEqualTo(2);
        assertThat(column.err()).contains("agency");
        assertThat(take("iga", folder.resolve("none.csv")).code()).isEqualTo(2);
        assertThat(take("lain", file("d.csv", HEADER)).code()).isEqualTo(2);
    }

    @Test
    void killed_in_the_middle_it_is_ended_by_a_second_time_as_by_one() throws Exception {
        var text = new StringBuilder(HEADER);
        for (int i = 0; i < LINES; i++)
            text.append("%d,Layanan %d warga,Kabupaten Sleman,,,,2021,,Teks nomor %d%n".formatted(i, i, i));
        var file = file("many.csv", text.toString());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dkipp.data=" + folder.resolve("data"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.kipp.Application",
                        "import",
                        "--source",
                        "iga",
                        "--file",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
        var log = folder.resolve("child.log");
        for (int i = 0; i < 1_200 && child.isAlive() && !Files.readString(log).contains("1.000"); i++) Thread.sleep(50);
        child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        var second = report("iga", file);
        assertThat(second).hasSize(LINES + 1).noneMatch(l -> l.contains("queued") || l.contains("refused"));
        assertThat(second.stream().filter(l -> l.contains("unchanged")).count())
                .as("kept by what was killed")
                .isBetween(1L, LINES - 1L);
        assertThat(report("iga", file).stream().skip(1)).allMatch(l -> l.contains(",merged,unchanged,IGA-"));
    }
}
