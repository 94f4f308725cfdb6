package id.kipp.ui.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A page that needs no application and no session, in both languages, for when there is none to be had. */
public final class PlainPage {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · KIPP</title><link rel="stylesheet" href="%s/styles.css"></head>
            <body><main class="plain">%s</main></body></html>
            """;

    private static final String SORRY =
            """
            <h1>%s</h1>
            <p>%s</p>
            <p lang="en">%s</p>
            <p><a href="%s/">Beranda <span lang="en">(home)</span></a></p>
            """;

    private PlainPage() {}

    /**
     * Writes it as the answer.
     *
     * @param content markup of our own: nothing of a request's may be in it
     */
    public static void write(HttpServletResponse response, String contextPath, String title, String content)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(PAGE.formatted(title, contextPath, content));
    }

    /** As {@link #write}, with the sentence for this status. */
    public static void sorry(HttpServletResponse response, String contextPath, int status) throws IOException {
        response.setStatus(status);
        var says = Says.of(status);
        write(
                response,
                contextPath,
                says.title,
                SORRY.formatted(says.title, says.indonesian, says.english, contextPath));
    }

    private enum Says {
        BAD(
                "Alamat tidak terbaca",
                "Alamat atau isian yang dikirim tidak dapat dibaca. Periksa alamatnya, atau mulai lagi dari beranda.",
                "The address or what was sent cannot be read. Check the address, or start again from the home page."),
        CLOSED(
                "Tidak diizinkan",
                "Halaman ini tidak terbuka untuk Anda, atau tombolnya sudah tidak berlaku. Muat ulang halaman, lalu masuk lagi bila perlu.",
                "This page is not open to you, or its button is out of date. Reload the page, and sign in again if need be."),
        NOWHERE(
                "Halaman tidak ditemukan",
                "Tidak ada halaman di alamat ini. Mungkin alamatnya salah ketik atau halamannya sudah pindah.",
                "There is no page at this address. It may be mistyped, or the page may have moved."),
        TOO_SLOW(
                "Kiriman terlalu lambat",
                "Isian atau berkas yang dikirim berhenti di tengah jalan. Kembali ke formulir Anda, isiannya masih ada; periksa sambungan, lalu kirim lagi.",
                "What was sent stopped on its way. Go back to your form, what you wrote is still there; check your connection and send it again."),
        TOO_LARGE(
                "Kiriman terlalu besar",
                "Isian atau berkas yang dikirim lebih besar daripada yang dapat diterima. Kembali ke formulir Anda, isiannya masih ada; perkecil, lalu kirim lagi.",
                "The text or the file that was sent is larger than can be taken. Go back to your form, what you wrote is still there; make it smaller and send it again."),
        BROKEN(
                "Ada yang tidak berjalan",
                "Kesalahan ini ada pada kami dan sudah dicatat. Coba lagi sebentar lagi.",
                "The fault is ours and has been written down. Please try again in a moment.");

        private final String title;
        private final String indonesian;
        private final String english;

        Says(String title, String indonesian, String english) {
            this.title = title;
            this.indonesian = indonesian;
            this.english = english;
        }

        static Says of(int status) {
            return switch (status) {
                case 401, 403 -> CLOSED;
                case 404, 405, 406 -> NOWHERE;
                case 408 -> TOO_SLOW;
                case 413 -> TOO_LARGE;
                default -> status < 500 ? BAD : BROKEN;
            };
        }
    }
}
