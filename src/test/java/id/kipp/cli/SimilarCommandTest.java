package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarCommandTest {

    static final String HEADER = "id,title,institution,text,original\n";
    static final String PERAHU =
            "Perahu siaga menjemput ibu hamil dari pulau kecil setiap minggu bersama bidan dan kader desa pesisir";
    static final String SEKOLAH =
            "Sekolah kembar menampung murid selama erupsi gunung agar hari belajar tidak hilang berbulan bulan";
    static final String CORPUS = HEADER
            + "A1,Perahu Siaga,Kota Manado," + PERAHU + ",\n"
            + "A2,Sekolah Kembar,Kabupaten Sleman," + SEKOLAH + ",\n"
            + "A3,Pasar Digital,Kota Malang,Pedagang pasar mengantre secara daring dan membayar retribusi tanpa uang tunai,\n";

    @TempDir
    Path folder;

    Shell similar(String corpus, String queries, Object... more) throws IOException {
        var words = new java.util.ArrayList<Object>(java.util.List.of(
                "similar",
                "--lang",
                "en",
                "--corpus",
                Files.writeString(folder.resolve("c.csv"), corpus),
                "--queries",
                Files.writeString(folder.resolve("q.csv"), queries),
                "--out",
                folder.resolve("similar.csv")));
        words.addAll(java.util.List.of(more));
        return Shell.run(words.toArray());
    }

    @Test
    void what_was_copied_stands_first_with_its_passages_and_a_declared_original_is_always_listed() throws IOException {
        var queries = HEADER + "Q1,Kapal Siaga,Kota Bitung," + PERAHU + ",\n" + "Q2,Sesuatu,Kota Lain,lain sekali,A2\n";
        var told = similar(CORPUS, queries);
        assertThat(told.code()).as(told.err()).isZero();
        var lines = Files.readAllLines(folder.resolve("similar.csv"));
        assertThat(lines.getFirst()).isEqualTo("query,rank,id,score,declared,passages");
        assertThat(lines.get(1)).matches("Q1,1,A1,0\\.\\d{4},false,[1-9]\\d*");
        assertThat(lines).anyMatch(l -> l.matches("Q2,1,A2,\\d\\.\\d{4},true,0"));
        assertThat(told.out()).matches("(?s).*\\{\"queries\":2,\"corpus\":3,\"listed\":\\d+,\"millis\":\\d+}\n");
        var once = Files.readString(folder.resolve("similar.csv"));
        similar(CORPUS, queries);
        assertThat(folder.resolve("similar.csv")).hasContent(once);
    }

    @Test
    void its_own_row_is_not_its_like() throws IOException {
        similar(CORPUS, CORPUS);
        assertThat(Files.readAllLines(folder.resolve("similar.csv")))
                .noneMatch(l -> l.startsWith("A1,") && l.contains(",A1,"));
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_line() throws IOException {
        var unknown = similar(CORPUS, HEADER + "Q1,Kapal,Kota Bitung,teks,A9\n");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("q.csv, line 2").contains("A9");
        assertThat(similar(CORPUS + "A1,Lagi,Kota,teks,\n", HEADER + "Q1,Kapal,Kota,teks,\n")
                        .err())
                .contains("c.csv, line 5")
                .contains("A1");
        assertThat(similar(CORPUS, HEADER + "Q1,Kapal,Kota,teks,\n", "--top", "0")
                        .code())
                .isEqualTo(2);
        assertThat(folder.resolve("similar.csv")).doesNotExist();
    }
}
