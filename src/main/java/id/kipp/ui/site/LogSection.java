package id.kipp.ui.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.audit.Roots;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Section;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What anyone can hold us to: the key that signs the log, and its roots, as files that {@code verify} takes. */
final class LogSection extends Div {

    LogSection(Roots roots) {
        var facts = new FactList().add(getTranslation("site.log-key"), hex(roots.publicKey()));
        var files = new Div(link("site.log-key-file", "kipp-kunci.txt", roots.publicKey()));
        files.addClassName("actions");
        roots.last().ifPresent(root -> {
            facts.add(getTranslation("site.log-root"), Dates.here().day(LocalDate.parse(root.date())));
            facts.add(getTranslation("site.log-root-head"), hex(root.head()));
            files.add(link("site.log-root-file", "kipp-akar-" + root.date() + ".json", root.canonical()));
            files.add(all(roots));
        });
        if (roots.last().isEmpty()) facts.add(getTranslation("site.log-root"), getTranslation("site.log-no-root"));
        add(new Section(getTranslation("site.log"), facts, files).says(getTranslation("site.log-says")));
    }

    private Anchor link(String label, String name, String line) {
        return link(label, DownloadHandler.fromInputStream(event -> text(name, line + "\n")));
    }

    /** Made when it is asked for: there is one for every day. */
    private Anchor all(Roots roots) {
        return link(
                "site.log-roots-file",
                DownloadHandler.fromInputStream(event -> text(
                        "roots.jsonl",
                        roots.all().stream().map(r -> r.canonical() + "\n").collect(Collectors.joining()))));
    }

    private Anchor link(String label, DownloadHandler content) {
        var link = new Anchor();
        link.setHref(content, AttachmentType.DOWNLOAD);
        link.setText(getTranslation(label));
        link.addComponentAsFirst(Glyph.DOWNLOAD.icon());
        link.addClassName("document-card-download");
        return link;
    }

    private static DownloadResponse text(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/octet-stream", bytes.length);
    }

    private static Span hex(String digits) {
        var code = new Code(digits);
        code.addClassName("hex");
        return new Span(code);
    }
}
