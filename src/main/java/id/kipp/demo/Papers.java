package id.kipp.demo;

import id.kipp.document.SampleFiles;
import id.kipp.edition.Attachment;
import java.util.List;

/** The letters and evidence of the demo: real files, the same bytes every time. */
final class Papers {

    private Papers() {}

    static byte[] statements(Story story) {
        return SampleFiles.letter(
                "Surat Pernyataan Gabungan",
                List.of(
                        "Contoh untuk demo, bukan surat resmi.",
                        "Yang bertanda tangan di bawah ini menyatakan bahwa inovasi " + story.title()
                                + " dari " + story.unit() + ", " + story.agency()
                                + ", telah dilaksanakan sejak " + story.start() + ".",
                        "Identitas inovator yang tercantum dalam proposal adalah benar.",
                        "Kami bersedia inovasi ini direplikasi oleh instansi lain dan bersedia memberi pendampingan.",
                        "Demikian pernyataan ini dibuat dengan sebenarnya."));
    }

    static byte[] letter(Story story, Attachment asked) {
        return SampleFiles.letter(
                asked.id(),
                List.of(
                        "Contoh untuk demo, bukan surat resmi.",
                        "Dengan ini " + story.agency() + " menerangkan perihal "
                                + asked.id().toLowerCase(java.util.Locale.of("id")) + " untuk inovasi " + story.title()
                                + ".",
                        "Unit pelaksana: " + story.unit() + ".",
                        "Mulai dilaksanakan: " + story.start() + "."));
    }

    static byte[] report(Story story) {
        return SampleFiles.docx(
                "Laporan Hasil " + story.title(),
                List.of(
                        "# Ringkasan",
                        story.sections().getOrDefault("summary", ""),
                        "# Hasil pengukuran",
                        String.join(" ", story.facts()),
                        "Angka dalam laporan ini ilustratif."));
    }
}
