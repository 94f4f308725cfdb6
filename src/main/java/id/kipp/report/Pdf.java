package id.kipp.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

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
            @page wide { size: A4 landscape; margin: 16mm 14mm 16mm 14mm }
            .wide { page: wide; page-break-before: always; width: 269mm }
            .wide table { font-size: 7.5pt; table-layout: fixed } .wide td, .wide th { padding: 0.8mm 1mm; word-wrap: break-word }
            .wide th { font-size: 7pt }
            .letterhead { text-align: center; border-bottom: 1.2pt solid #111; padding-bottom: 2mm; margin-bottom: 5mm }
            .letterhead p { margin: 0; font-weight: bold; font-size: 12pt }
            .address { margin: 0 0 4mm 0 } .address td { border: 0; padding: 0.4mm 1.6mm 0.4mm 0 }
            .address .k { width: 24mm }
            .center { text-align: center }
            .signs { margin-top: 8mm; page-break-inside: avoid } .signs td { border: 0; width: 50%; text-align: center }
            .signs .room { height: 18mm }
            .draft { position: fixed; top: 110mm; left: 5mm; width: 165mm; text-align: center; font-size: 60pt;
              font-weight: bold; color: #e9e9e9; transform: rotate(-35deg) }
            """;

    /** The same words make the same bytes, whenever and wherever they are printed. */
    private static final Calendar NO_DAY =
            GregorianCalendar.from(ZonedDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));

    private Pdf() {}

    static byte[] of(String title, Markup body) {
        var page = new Markup()
                .raw("<html><head>")
                .element("title", title)
                .raw("<style>" + STYLE + "</style></head><body>")
                .raw(body.toString())
                .raw("</body></html>");
        var out = new ByteArrayOutputStream();
        var faces = PdfFaces.take();
        try (var paper = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(paper);
            builder.useFont(PdfFaces.in(paper, faces.regular()), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(PdfFaces.in(paper, faces.bold()), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
            builder.withHtmlContent(page.toString(), null);
            builder.withProducer("KIPP");
            builder.toStream(out);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                var printed = renderer.getPdfDocument();
                printed.getDocumentInformation().setCreationDate(NO_DAY);
                printed.getDocumentInformation().setModificationDate(NO_DAY);
                printed.setDocumentId(1L);
                printed.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            faces.giveBack();
        }
        return out.toByteArray();
    }
}
