package id.kipp.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest implements Refusals {

    static byte[] written(TableFormat format, List<?>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = format.open(out, "Daftar: kota/kabupaten")) {
            table.head(List.of("nama", "tahun", "hari"));
            for (var row : rows) table.row(row);
        }
        return out.toByteArray();
    }

    static Table read(String csv) {
        return TableReader.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again(TableFormat format) throws IOException {
        var file = written(
                format, List.of("Kota \"Añ\", baris\nkedua", 2023, LocalDate.of(2026, 5, 2)), List.of("B", 0.5));
        var table = TableReader.read(file);
        assertThat(table.head()).containsExactly("nama", "tahun", "hari");
        assertThat(table.lines().getFirst().cells()).containsExactly("Kota \"Añ\", baris\nkedua", "2023", "2026-05-02");
        assertThat(table.lines().getLast().cell(1)).isEqualTo("0.5");
        assertThat(table.lines().getLast().cell(2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_list_of_a_nation_goes_out_and_comes_back(TableFormat format) throws IOException {
        var rows = java.util.stream.IntStream.range(0, 5_000)
                .mapToObj(i -> List.of("baris " + i, i, ""))
                .toArray(List[]::new);
        var table = TableReader.read(written(format, rows));
        assertThat(table.lines()).hasSize(5_000);
        assertThat(table.lines().getLast().number()).isEqualTo(5_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62 811", "-5", "@SUM(A1)", "\t=1", "＝1"})
    void text_that_looks_like_a_formula_stays_text(String typed) throws IOException {
        var csv = new String(written(TableFormat.CSV, List.of(typed, 1, "")), StandardCharsets.UTF_8);
        assertThat(csv).contains("'" + typed);
        for (var format : TableFormat.values())
            assertThat(TableReader.read(written(format, List.of(typed, 1, "")))
                            .lines()
                            .getFirst()
                            .cell(0))
                    .isEqualTo(typed.strip());
    }

    @Test
    void a_number_that_is_negative_stays_a_number() throws IOException {
        assertThat(new String(written(TableFormat.CSV, List.of("a", -5, "")), StandardCharsets.UTF_8))
                .contains("a,-5,");
    }

    @Test
    void lines_are_counted_as_an_editor_shows_them_and_blank_ones_are_left_out() {
        var table = read("nama;tahun\r\n\r\n\"dua\r\nbaris\";2020\r\n;\r\nC;2021\r\n");
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(3, 6);
        assertThat(table.lines().getLast().cell(1)).isEqualTo("2021");
    }

    @Test
    void tabs_are_read_as_commas_are() {
        assertThat(read("a\tb\n1\t2\n").lines().getFirst().cells()).containsExactly("1", "2");
    }

    @Test
    void what_is_no_table_is_turned_down_with_the_reason() {
        assertRefused("table.empty", () -> read(" \n,\n"));
        assertRefused("table.broken", () -> read("a,b\n\"never closed"));
        assertRefused("table.broken", () -> TableReader.read(new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
        assertRefused("table.encoding", () -> TableReader.read(new byte[] {'a', (byte) 0xE9, 'b'}));
        assertRefused("table.encoding", () -> TableReader.read("a,b\n".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void a_file_has_bounds() {
        assertRefused("table.too-large", () -> TableReader.read(new byte[TableReader.MOST_BYTES + 1]));
        assertRefused("table.too-many-rows", () -> read("a\n".repeat(TableReader.MOST_ROWS + 2)));
        assertRefused("table.too-many-columns", () -> read(",".repeat(TableReader.MOST_COLUMNS) + "\n1"));
    }

    @Test
    void a_file_that_unpacks_to_more_than_is_read_is_turned_down_before_it_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 70; i++) zip.write(new byte[1_000_000]);
        }
        assertThat(out.size()).isLessThan(TableReader.MOST_BYTES);
        assertRefused("table.too-large", () -> TableReader.read(out.toByteArray()));
    }

    @Test
    void a_zip_that_is_no_workbook_is_turned_down() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        }
        assertRefused("table.broken", () -> TableReader.read(out.toByteArray()));
    }

    @Test
    void a_cell_far_away_is_turned_down_before_room_is_made_for_it() throws IOException {
        assertRefused("table.too-many-columns", () -> TableReader.read(sheet("<row><c r=\"ZZZZZZ1\"/></row>")));
        assertRefused("table.too-many-columns", () -> TableReader.read(sheet("<row><c r=\"AO1\"/></row>")));
        assertRefused("table.too-many-columns", () -> TableReader.read(sheet("<row>" + "<c/>".repeat(41) + "</row>")));
        var last = TableReader.read(sheet("<row><c r=\"AN1\" t=\"inlineStr\"><is><t>akhir</t></is></c></row>"));
        assertThat(last.head()).hasSize(40).endsWith("akhir");
    }

    @Test
    void a_text_far_down_the_list_is_turned_down_before_room_is_made_for_it() throws IOException {
        assertRefused(
                "table.broken", () -> TableReader.read(sheet("<row><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>")));
    }

    @Test
    void a_sheet_holds_rows_of_cells_and_nothing_else() throws IOException {
        var nested = "<row><c r=\"A1\"><v><row/></v></c></row>";
        assertRefused("table.broken", () -> TableReader.read(sheet(nested)));
        assertRefused("table.broken", () -> TableReader.read(workbook("<!DOCTYPE a><worksheet/>", "xl/x.bin")));
    }

    /** By whatever name: a part is a sheet because another says so. */
    private static byte[] sheet(String rows) {
        return workbook("<worksheet><sheetData>" + rows + "</sheetData></worksheet>", "xl/worksheets/x.bin");
    }

    private static byte[] workbook(String sheet, String name) {
        var types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + types
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"/" + name + "\" Type=\"" + types
                        + "/worksheet\"/></Relationships>",
                "xl/styles.xml",
                "<styleSheet/>",
                name,
                sheet);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
