package id.kipp.ui.security;

import id.kipp.ui.error.PlainPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** What people read while the server is full: their place in the line, which the page asks for again by itself. */
final class CrowdPages {

    private static final String CROWDED =
            """
            <h1>Situs sedang ramai</h1>
            <p>Terlalu banyak pengunjung saat ini. Yang sedang bekerja dengan akunnya tidak terganggu.</p>
            %s<p lang="en">There are too many visitors right now.</p>
            <p><a href="/login">Masuk <span lang="en">(sign in)</span></a></p>
            """;

    private static final String DESKS_FULL =
            """
            <h1>Semua meja sedang terisi</h1>
            <p>Sebanyak yang dapat dilayani sekaligus sedang bekerja. Tulisan mereka, juga yang sudah Anda simpan sebelumnya, aman.</p>
            %s<p>Bila tenggat lewat selagi Anda menunggu, catat nomor dan waktunya lalu hubungi sekretariat.</p>
            <p lang="en">As many people as can be served at once are at work; what has been saved is safe. If the deadline passes while you
            wait, note your number and the time and call the secretariat.</p>
            """;

    private static final String IN_LINE =
            """
            <p role="status">Anda nomor <strong>%d</strong> dalam antrean. Biarkan halaman ini terbuka: setiap %d detik ia
            memeriksa sendiri, dan terbuka begitu giliran Anda tiba.
            <span lang="en">You are number %d in line. Leave this page open: it looks again by itself.</span></p>
            """;

    private static final String NO_PLACE =
            """
            <p role="status">Antrean juga penuh. Coba lagi satu menit lagi.
            <span lang="en">The line is full, too. Please try again in a minute.</span></p>
            """;

    private CrowdPages() {}

    /** A visitor's, who may try again whenever. */
    static void crowded(HttpServletRequest request, HttpServletResponse response, WaitingLine.Place place)
            throws IOException {
        write(request, response, place, "Situs sedang ramai", CROWDED);
    }

    /** Of somebody who comes to work. */
    static void desksFull(HttpServletRequest request, HttpServletResponse response, WaitingLine.Place place)
            throws IOException {
        write(request, response, place, "Semua meja sedang terisi", DESKS_FULL);
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            WaitingLine.Place place,
            String title,
            String page)
            throws IOException {
        var looks = WaitingLine.LOOKS.toSeconds();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        if (place.ticket() != null) {
            LineCookie.keep(request, response, place.ticket());
            response.setHeader("Refresh", Long.toString(looks)); // the same address: none that a request names
        }
        var number = place.ahead() + 1;
        var says = place.ticket() == null ? NO_PLACE : IN_LINE.formatted(number, looks, number);
        PlainPage.write(response, request.getContextPath(), title, page.formatted(says));
    }
}
