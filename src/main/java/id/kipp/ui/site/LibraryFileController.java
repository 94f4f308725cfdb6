package id.kipp.ui.site;

import id.kipp.site.PublicSite;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of the library: sent as they are read, to be saved and never shown as a page of ours. */
@Controller
class LibraryFileController {

    private final PublicSite site;

    LibraryFileController(PublicSite site) {
        this.site = site;
    }

    @GetMapping({"/pustaka/{id}/{name:berkas\\.[a-z]{3,4}}", "/en/pustaka/{id}/{name:berkas\\.[a-z]{3,4}}"})
    void read(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String name)
            throws IOException {
        var asked = new Asking(request);
        var found = site.file(id, name);
        if (found.isEmpty()) {
            asked.send(response, site.get(asked.path(), asked.parameters(), asked.base()));
            return;
        }
        var file = found.get();
        var tag = "\"" + file.sha256() + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        if (asked.knows(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var content = file.content().get()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
