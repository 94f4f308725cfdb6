package id.kipp.ui.error;

import id.kipp.ui.kit.ScreenLanguage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A page that needs no application and no session, for when there is none to be had: in the visitor's language, and in the other
 * one below it.
 */
public final class PlainPage {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · KIPP</title><link rel="stylesheet" href="%s/styles.css"></head>
            <body><main class="plain">%s</main></body></html>
            """;

    private static final String SORRY =
            """
            <h1>%s</h1>
            <p>%s</p>
            <p lang="%s">%s</p>
            <p><a href="%s/">%s <span lang="%s">(%s)</span></a></p>
            """;

    private static final String BERANDA = "Beranda";
    private static final String HOME = "Home page";

    private PlainPage() {}

    /**
     * Writes it as the answer, in Indonesian.
     *
     * @param content markup of our own: nothing of a request's may be in it
     */
    public static void write(HttpServletResponse response, String contextPath, String title, String content)
            throws IOException {
        write(response, ScreenLanguage.INDONESIAN, contextPath, title, content);
    }

    private static void write(
            HttpServletResponse response, ScreenLanguage language, String contextPath, String title, String content)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(PAGE.formatted(language.code(), title, contextPath, content));
    }

    /** With the sentence for this status, as the answer to a request. */
    public static void sorry(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        var root = request.getContextPath();
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        var language = ScreenLanguage.wantedBy(request, first.substring(Math.min(root.length(), first.length())));
        var says = Says.of(status);
        var content = language == ScreenLanguage.ENGLISH
                ? SORRY.formatted(says.titleInEnglish, says.english, "id", says.indonesian, root, HOME, "id", BERANDA)
                : SORRY.formatted(says.title, says.indonesian, "en", says.english, root, BERANDA, "en", HOME);
        write(response, language, root, language == ScreenLanguage.ENGLISH ? says.titleInEnglish : says.title, content);
    }

    private enum Says {
        BAD(
                "Alamat tidak terbaca",
                "Address not readable",
                "Alamat atau isian yang dikirim tidak dapat dibaca. Periksa alamatnya, atau mulai lagi dari beranda.",
                "The address or what was sent cannot be read. Check the address, or start again from the home page."),
        CLOSED(
                "Tidak diizinkan",
                "Not allowed",
                "Halaman ini tidak terbuka untuk Anda, atau tombolnya sudah tidak berlaku. Muat ulang halaman, lalu masuk lagi bila perlu.",
                "This page is not open to you, or its button is out of date. Reload the page, and sign in again if need be."),
        NOWHERE(
                "Halaman tidak ditemukan",
                "Page not found",
                "Tidak ada halaman di alamat ini. Mungkin alamatnya salah ketik atau halamannya sudah pindah.",
                "There is no page at this address. It may be mistyped, or the page may have moved."),
        TOO_SLOW(
                "Kiriman terlalu lambat",
                "Sent too slowly",
                "Isian atau berkas yang dikirim berhenti di tengah jalan. Kembali ke formulir Anda, isiannya masih ada; periksa sambungan, lalu kirim lagi.",
                "What was sent stopped on its way. Go back to your form, what you wrote is still there; check your connection and send it again."),
        TOO_LARGE(
                "Kiriman terlalu besar",
                "Too large",
                "Isian atau berkas yang dikirim lebih besar daripada yang dapat diterima. Kembali ke formulir Anda, isiannya masih ada; perkecil, lalu kirim lagi.",
                "The text or the file that was sent is larger than can be taken. Go back to your form, what you wrote is still there; make it smaller and send it again."),
        BROKEN(
                "Ada yang tidak berjalan",
                "Something does not work",
                "Kesalahan ini ada pada kami dan sudah dicatat. Coba lagi sebentar lagi.",
                "The fault is ours and has been written down. Please try again in a moment.");

        private final String title;
        private final String titleInEnglish;
        private final String indonesian;
        private final String english;

        Says(String title, String titleInEnglish, String indonesian, String english) {
            this.title = title;
            this.titleInEnglish = titleInEnglish;
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
