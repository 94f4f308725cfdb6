package id.kipp.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word document, written part by part: five XML files in a zip are all Word asks for. */
final class SampleDocx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES = HEAD
            + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            </Types>""";
    private static final String RELATIONS = HEAD
            + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
            </Relationships>""";
    private static final String STYLES = HEAD
            + "<w:styles " + WORD + ">"
            + style("Normal", "Normal", 23)
            + style("Title", "Title", 32)
            + style("Heading1", "heading 1", 26)
            + "</w:styles>";

    private SampleDocx() {}

    static byte[] of(String title, List<String> paragraphs) {
        var body = new StringBuilder(paragraph("Title", title));
        for (var text : paragraphs) {
            boolean heading = text.startsWith("# ");
            body.append(paragraph(heading ? "Heading1" : "Normal", heading ? text.substring(2) : text));
        }
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS.formatted("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", RELATIONS.formatted("styles", "styles.xml"));
        parts.put("word/styles.xml", STYLES);
        parts.put("word/document.xml", HEAD + "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        return zip(parts);
    }

    private static String style(String id, String name, int halfPoints) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:rPr>"
                + (id.equals("Normal") ? "" : "<w:b/>")
                + "<w:sz w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }

    private static String paragraph(String style, String text) {
        var lines = escape(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + lines
                + "</w:t></w:r></w:p>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0)); // the same words, the same bytes
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
