package id.kipp.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Prints XHTML on A4 with a font of our own, and fetches nothing from anywhere. */
final class Pdf {

    private static final String FAMILY = "Noto Sans";
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 18mm 18mm 18mm;
              @bottom-right { content: counter(page) "/" counter(pages); font: 8pt 'Noto Sans'; color: #555 } }
            html, body { margin: 0 }
            body { font-family: 'Noto Sans'; font-size: 9.5pt; line-height: 1.45; color: #111 }
            h1 { font-size: 15pt; margin: 0 0 2mm 0; color: #14284b }
            h2 { font-size: 11.5pt; margin: 6mm 0 2mm 0; color: #14284b; page-break-after: avoid }
            p { margin: 0 0 2mm 0 }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 1.6mm; border-bottom: 0.3pt solid #bbb }
            th { border-bottom: 0.8pt solid #14284b; font-size: 8.5pt }
            tr { page-break-inside: avoid }
            .meta th { width: 42mm; border-bottom: 0.3pt solid #bbb }
            .n { text-align: right; white-space: nowrap }
            .yes { font-weight: bold } .yes .small { font-weight: normal }
            .rank { width: 15mm } .score { width: 25mm } .tie { width: 27mm } .outcome { width: 32mm }
            .small { font-size: 8pt; color: #444; word-wrap: break-word }
            .check { margin-top: 8mm; page-break-inside: avoid; border-top: 0.8pt solid #14284b; padding-top: 3mm }
            .check td { border: 0; vertical-align: middle } .check p { margin: 0 0 1mm 0 }
            .check img { width: 30mm; height: 30mm }
            """;

    private Pdf() {}

    static byte[] of(String title, Markup body) {
        var page = new Markup()
                .raw("<html><head>")
                .element("title", title)
                .raw("<style>" + STYLE + "</style></head><body>")
                .raw(body.toString())
                .raw("</body></html>");
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFont(() -> font("NotoSans-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("NotoSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
            builder.withHtmlContent(page.toString(), null);
            builder.withProducer("KIPP");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/fonts/" + name));
    }
}
