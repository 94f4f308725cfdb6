package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What isolation costs: 200 ordinary documents read by a separate process and by this one, both warmed by the same 50, in
 * turns. {@code mvn test -Dtest=ReadingBenchmark}
 */
class ReadingBenchmark {

    private static final int ROUNDS = 3;
    private static final String[] WORDS =
            ("pelayanan publik inovasi masyarakat yang dan dengan untuk pada waktu tunggu pasien antrean daring kabupaten"
                            + " puskesmas biaya turun naik persen tahun hasil capaian survei kepuasan petugas desa kecamatan")
                    .split(" ");

    @TempDir
    Path folder;

    interface Reader {
        Findings read(Path file) throws Exception;
    }

    @Test
    void compare() throws Exception {
        var warming = files(50, 1);
        var files = files(200, 2);
        var inProcess = new Extraction();
        Reader here = file -> inProcess.read(file, () -> false);
        try (var reading = new Reading(ReadingSettings.standard())) {
            Reader there = file -> reading.examine(Files.newInputStream(file)).findings();
            seconds(there, warming);
            seconds(here, warming);
            double isolated = 0;
            double own = 0;
            long apart = 0;
            long together = 0;
            for (int i = 0; i < ROUNDS; i++) {
                long before = cpu();
                double one = seconds(there, files);
                long between = cpu();
                double other = seconds(here, files);
                apart += between - before;
                together += cpu() - between;
                System.out.printf(
                        "round %d: isolated %.0f documents/s, in-process %.0f documents/s%n",
                        i + 1, 200 / one, 200 / other);
                isolated += one;
                own += other;
            }
            System.out.printf(
                    "processor time a document: isolated %.1f ms, in-process %.1f ms%n",
                    apart / 200e6 / ROUNDS, together / 200e6 / ROUNDS);
            double copying = seconds(ReadingBenchmark::copied, files);
            System.out.printf(
                    "isolated %.1f ms a document, in-process %.1f ms: rate %.2f; quarantine and fingerprint %.2f ms of the difference%n",
                    isolated / ROUNDS * 5, own / ROUNDS * 5, own / isolated, copying * 5);
        }
    }

    /** Of this process and the reader together, in nanoseconds. */
    private static long cpu() {
        var own = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var readers = ProcessHandle.current()
                .children()
                .mapToLong(
                        c -> c.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
        return own.getProcessCpuTime() + readers;
    }

    private static Findings copied(Path file) throws IOException {
        try (var quarantine = new Quarantine();
                var held = quarantine.hold(Files.newInputStream(file), 10_000_000)) {
            return Findings.only(held.sha256() == null ? ReadingState.TOO_LARGE : ReadingState.READ, "");
        }
    }

    private static double seconds(Reader reader, List<Path> files) throws Exception {
        long start = System.nanoTime();
        for (var file : files) {
            assertThat(reader.read(file).state().usable()).isTrue();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Two letters and two Word documents for each workbook and each set of slides: as people hand them in. */
    private List<Path> files(int count, int seed) throws IOException {
        var random = new Random(seed);
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            var title = "Laporan " + seed + "-" + i;
            var bytes =
                    switch (i % 6) {
                        case 0, 1 -> SampleFiles.letter(title, paragraphs(random, 40));
                        case 2, 3 -> SampleFiles.docx(title, paragraphs(random, 60));
                        case 4 -> workbook(random);
                        default -> slides(random);
                    };
            files.add(Files.write(folder.resolve(seed + "-" + i), bytes));
        }
        return files;
    }

    private static List<String> paragraphs(Random random, int count) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            paragraphs.add((i % 10 == 0 ? "# " : "") + sentence(random, i % 10 == 0 ? 4 : 60));
        }
        return paragraphs;
    }

    private static String sentence(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString().strip();
    }

    private static byte[] workbook(Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            for (var name : List.of("Capaian", "Survei")) {
                var sheet = book.createSheet(name);
                for (int r = 0; r < 150; r++) {
                    var row = sheet.createRow(r);
                    row.createCell(0).setCellValue(sentence(random, 3));
                    for (int c = 1; c < 8; c++) {
                        row.createCell(c).setCellValue(random.nextInt(10_000) / 100.0);
                    }
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] slides(Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            for (int i = 0; i < 12; i++) {
                var box = show.createSlide().createTextBox();
                for (int k = 0; k < 6; k++) {
                    box.addNewTextParagraph().addNewTextRun().setText(sentence(random, 12));
                }
            }
            show.write(out);
        }
        return out.toByteArray();
    }
}
