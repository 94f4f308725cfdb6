package id.kipp.document;

import static id.kipp.document.ReadingState.DAMAGED;
import static id.kipp.document.ReadingState.ENCRYPTED;
import static id.kipp.document.ReadingState.NO_TEXT;
import static id.kipp.document.ReadingState.PARTIAL;
import static id.kipp.document.ReadingState.READ;
import static id.kipp.document.ReadingState.REJECTED;
import static id.kipp.document.ReadingState.TIMEOUT;
import static id.kipp.document.ReadingState.TOO_LARGE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The worst files we know of, made when needed. {@code megabytes} is what the bombs swell to. */
record HostileFiles(int megabytes, String bait) {

    /** A file and the states it may end in. */
    record Hostile(String name, byte[] bytes, Set<ReadingState> allowed) {}

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OPEN = "<w:document " + WORD + "><w:body>";
    private static final String CLOSE = "</w:body></w:document>";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>bom </w:t></w:r></w:p>";
    private static final Set<ReadingState> GIVEN_UP = Set.of(PARTIAL, DAMAGED, TIMEOUT);

    List<Hostile> all() throws IOException {
        var all = new ArrayList<Hostile>();
        all.addAll(packed());
        all.addAll(xml());
        all.addAll(pdfs());
        all.addAll(pictures());
        all.addAll(lies());
        all.addAll(cutShort());
        return all;
    }

    private List<Hostile> packed() {
        var nested = SampleFiles.docx("inti", List.of("inti"));
        for (int i = 0; i < 12; i++) {
            var parts = RawZip.docx(OPEN + PARAGRAPH + CLOSE);
            var zip = new RawZip();
            parts.forEach(zip::add);
            nested = zip.add("word/embeddings/dalam.docx", new Bomb(new byte[0], nested, 1, new byte[0]))
                    .bytes();
        }
        var zips = "isi".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 12; i++) {
            zips = new RawZip()
                    .add("dalam.zip", new Bomb(new byte[0], zips, 2, new byte[0]))
                    .bytes();
        }
        return List.of(
                new Hostile("docx-text-bomb", docx(Bomb.of(OPEN, PARAGRAPH, units(), CLOSE)), GIVEN_UP),
                new Hostile(
                        "docx-blank-bomb", docx(Bomb.of(OPEN, " ", units(), CLOSE)), Set.of(DAMAGED, TIMEOUT, NO_TEXT)),
                new Hostile(
                        "docx-one-word-bomb",
                        docx(Bomb.of(OPEN + "<w:p><w:r><w:t>", "A", units(), "</w:t></w:r></w:p>" + CLOSE)),
                        GIVEN_UP),
                new Hostile(
                        "docx-picture-bomb",
                        withPart("word/media/image1.png", Bomb.zeros(megabytes * 1_000_000L)),
                        Set.of(READ, DAMAGED)),
                new Hostile("xlsx-sheet-bomb", xlsx(), GIVEN_UP),
                new Hostile(
                        "odt-text-bomb",
                        odt(Bomb.of(odtOpen(""), "<text:p>bom</text:p>", units(), ODT_CLOSE)),
                        GIVEN_UP),
                new Hostile("gzip-bomb", Bomb.zeros(megabytes * 1_000_000L).gzip(), Set.of(REJECTED)),
                new Hostile("zip-of-zips", zips, Set.of(REJECTED)),
                new Hostile("docx-in-docx", nested, Set.of(READ)),
                new Hostile(
                        "zip-climbing-out",
                        new RawZip().add("../../../../tmp/kipp-climbed", "x").bytes(),
                        Set.of(REJECTED, DAMAGED)));
    }

    private List<Hostile> xml() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        laughs.append("]>");
        var spy = "<!DOCTYPE x [<!ENTITY leak SYSTEM \"" + bait + "\">]>";
        var spyByParameter = "<!DOCTYPE x [<!ENTITY % leak SYSTEM \"" + bait + "\"> %leak;]>";
        var quadratic = "<!DOCTYPE x [<!ENTITY q \"" + "q".repeat(100_000) + "\">]>";
        var notRead = Set.of(DAMAGED, PARTIAL, TIMEOUT, NO_TEXT);
        return List.of(
                new Hostile("docx-entity-bomb", docx(laughs + OPEN + text("&a29;") + CLOSE), notRead),
                new Hostile("docx-quadratic", docx(quadratic + OPEN + text("&q;".repeat(20_000)) + CLOSE), notRead),
                new Hostile(
                        "docx-xxe",
                        docx(spy + OPEN + text("mulai &leak; selesai") + CLOSE),
                        Set.of(DAMAGED, PARTIAL, READ, NO_TEXT)),
                new Hostile(
                        "docx-xxe-parameter",
                        docx(spyByParameter + OPEN + text("isi") + CLOSE),
                        Set.of(DAMAGED, PARTIAL, READ, NO_TEXT)),
                new Hostile(
                        "odt-entity-bomb",
                        odt(one(odtOpen(laughs.toString()) + "<text:p>&a29;</text:p>" + ODT_CLOSE)),
                        notRead),
                new Hostile(
                        "odt-xxe",
                        odt(one(odtOpen(spy) + "<text:p>mulai &leak; selesai</text:p>" + ODT_CLOSE)),
                        Set.of(DAMAGED, PARTIAL, READ, NO_TEXT)),
                new Hostile(
                        "docx-deep",
                        docx(OPEN + "<w:p>".repeat(200_000) + "</w:p>".repeat(200_000) + CLOSE),
                        Set.of(DAMAGED, PARTIAL, TIMEOUT, NO_TEXT)),
                new Hostile("docx-outside-link", outsideLink(), Set.of(READ, DAMAGED, PARTIAL)),
                new Hostile(
                        "docx-markup",
                        docx(OPEN + text("&lt;script&gt;alert(1)&lt;/script&gt;") + CLOSE),
                        Set.of(READ)));
    }

    private List<Hostile> pdfs() {
        var bomb = Bomb.of("", "BT /F1 12 Tf (bom) Tj ET\n", units(), "");
        var twice = new Bomb(new byte[0], bomb.packed(false), 1, new byte[0]).packed(false);
        var many = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            many.append("3 0 R ");
        }
        var deep = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int i = 2; i < 20_000; i++) {
            deep.object("<</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]/Parent " + (i - 1) + " 0 R>>");
        }
        deep.object("<</Type/Page/Parent 19999 0 R/MediaBox[0 0 100 100]>>");
        return List.of(
                new Hostile(
                        "pdf-flate-bomb",
                        page("/Filter/FlateDecode", bomb.packed(false)),
                        Set.of(PARTIAL, DAMAGED, TIMEOUT, READ, NO_TEXT)),
                new Hostile(
                        "pdf-flate-twice",
                        page("/Filter[/FlateDecode/FlateDecode]", twice),
                        Set.of(PARTIAL, DAMAGED, TIMEOUT, READ, NO_TEXT)),
                new Hostile(
                        "pdf-cyclic-tree",
                        new RawPdf()
                                .object("<</Type/Catalog/Pages 2 0 R>>")
                                .object("<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]/Parent 3 0 R>>")
                                .object("<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]/Parent 2 0 R>>")
                                .bytes(),
                        Set.of(DAMAGED, TIMEOUT, NO_TEXT)),
                new Hostile(
                        "pdf-cyclic-outline",
                        new RawPdf()
                                .object("<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>")
                                .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>")
                                .object("<</First 5 0 R/Last 5 0 R>>")
                                .object("<</Title(ulang)/Next 5 0 R/First 5 0 R/Parent 4 0 R>>")
                                .bytes(),
                        Set.of(READ, NO_TEXT, DAMAGED, PARTIAL, TIMEOUT)),
                new Hostile("pdf-deep-tree", deep.bytes(), Set.of(DAMAGED, TIMEOUT, NO_TEXT)),
                new Hostile(
                        "pdf-deep-array",
                        new RawPdf()
                                .object("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(500_000) + "]".repeat(500_000)
                                        + ">>")
                                .object("<</Type/Pages/Count 0/Kids[]>>")
                                .bytes(),
                        Set.of(DAMAGED, TIMEOUT, NO_TEXT)),
                new Hostile(
                        "pdf-one-page-400000-times",
                        new RawPdf()
                                .object("<</Type/Catalog/Pages 2 0 R>>")
                                .object("<</Type/Pages/Count 400000/Kids[" + many + "]>>")
                                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>")
                                .bytes(),
                        Set.of(DAMAGED, TIMEOUT, NO_TEXT)),
                new Hostile("pdf-script-and-launch", scripted(), Set.of(READ)),
                new Hostile("pdf-locked", SampleFiles.encrypted("Surat", List.of("isi")), Set.of(ENCRYPTED)),
                new Hostile("pdf-noise", SampleFiles.damaged("Surat", List.of("isi")), Set.of(DAMAGED)),
                new Hostile("pdf-header-only", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), Set.of(DAMAGED)));
    }

    private List<Hostile> pictures() throws IOException {
        var jpg = picture("jpg");
        var patched = jpg.clone();
        for (int i = 0; i < jpg.length - 8; i++) {
            if ((jpg[i] & 0xff) == 0xff && (jpg[i + 1] & 0xff) == 0xc0) { // start of frame: height, then width
                ByteBuffer.wrap(patched, i + 5, 4).putShort((short) 65_500).putShort((short) 65_500);
                break;
            }
        }
        return List.of(
                new Hostile("png-60000-wide", png(60_000, 60_000, Bomb.zeros(450_000_000)), Set.of(TOO_LARGE)),
                new Hostile("png-long-story", png(9_000, 9_000, Bomb.zeros(82_000_000)), Set.of(NO_TEXT, DAMAGED)),
                new Hostile(
                        "png-endless-line",
                        png(1_000, 10, Bomb.zeros(megabytes * 1_000_000L)),
                        Set.of(NO_TEXT, DAMAGED)),
                new Hostile("png-negative", png(-1, -1, Bomb.zeros(1 << 20)), Set.of(DAMAGED, TOO_LARGE)),
                new Hostile("jpg-that-claims-to-be-giant", patched, Set.of(TOO_LARGE)));
    }

    private List<Hostile> lies() throws IOException {
        var letter = SampleFiles.letter("Surat", List.of("isi surat"));
        var macro = RawZip.docx(OPEN + text("dengan makro") + CLOSE);
        macro.computeIfPresent(
                "[Content_Types].xml",
                (k, v) -> v.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        var hidden = RawZip.docx(OPEN + text("makro tersembunyi") + CLOSE);
        hidden.put("word/vbaProject.bin", "Attribute VB_Name = \"AutoOpen\"");
        return List.of(
                new Hostile("nothing", new byte[0], Set.of(DAMAGED)),
                new Hostile("one-byte", new byte[] {'%'}, Set.of(REJECTED)),
                new Hostile("windows-program", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0"), Set.of(REJECTED)),
                new Hostile("script", bytes("#!/bin/sh\nrm -rf /\n"), Set.of(REJECTED)),
                new Hostile("html", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), Set.of(REJECTED)),
                new Hostile(
                        "svg",
                        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                        Set.of(REJECTED)),
                new Hostile(
                        "xml-entities",
                        bytes("<!DOCTYPE x [<!ENTITY a SYSTEM \"" + bait + "\">]><x>&a;</x>"),
                        Set.of(REJECTED)),
                new Hostile("docm", RawZip.of(macro), Set.of(REJECTED)),
                new Hostile("docx-hidden-macro", RawZip.of(hidden), Set.of(READ, DAMAGED, REJECTED)),
                new Hostile("pdf-and-zip", joined(letter, SampleFiles.docx("x", List.of("y"))), Set.of(READ, PARTIAL)),
                new Hostile(
                        "pdf-in-front-of-docx",
                        joined(bytes("%PDF-1.7\n"), SampleFiles.docx("x", List.of("y"))),
                        Set.of(DAMAGED, PARTIAL)),
                new Hostile(
                        "html-in-front-of-pdf",
                        joined(bytes("<html><script>alert(1)</script>\n"), letter),
                        Set.of(READ, PARTIAL, REJECTED, DAMAGED)),
                new Hostile(
                        "picture-and-zip",
                        joined(picture("jpg"), SampleFiles.docx("x", List.of("y"))),
                        Set.of(NO_TEXT, DAMAGED)),
                new Hostile(
                        "zip-with-foreign-name",
                        new RawZip()
                                .add("mimetype", "application/vnd.oasis.opendocument.text")
                                .bytes(),
                        Set.of(DAMAGED, REJECTED, NO_TEXT)));
    }

    /** Every accepted kind, with its end missing. */
    private List<Hostile> cutShort() throws IOException {
        var words = java.util.Collections.nCopies(200, "Waktu tunggu pasien turun dari 120 menit menjadi 30 menit.");
        var whole = new java.util.LinkedHashMap<String, byte[]>();
        whole.put("pdf", SampleFiles.letter("Surat", words));
        whole.put("docx", SampleFiles.docx("Surat", words));
        whole.put("odt", odt(one(odtOpen("") + "<text:p>isi surat</text:p>".repeat(300) + ODT_CLOSE)));
        whole.put("xlsx", workbook());
        whole.put("pptx", slides());
        whole.put("jpg", picture("jpg"));
        whole.put("png", picture("png"));
        var all = new ArrayList<Hostile>();
        whole.forEach((kind, bytes) -> {
            all.add(new Hostile(kind + "-whole", bytes, Set.of(READ, NO_TEXT)));
            for (int percent : new int[] {30, 70, 97}) {
                var part = Arrays.copyOf(bytes, bytes.length * percent / 100);
                all.add(new Hostile(kind + "-cut-at-" + percent, part, Set.of(DAMAGED, PARTIAL)));
            }
        });
        return all;
    }

    // ---- how each is put together

    private static final String ODT_CLOSE = "</office:text></office:body></office:document-content>";

    private static String odtOpen(String doctype) {
        return doctype + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>";
    }

    private long units() {
        return megabytes * 1_000_000L / 65_536;
    }

    private static Bomb one(String text) {
        return new Bomb(new byte[0], text.getBytes(StandardCharsets.UTF_8), 1, new byte[0]);
    }

    private static String text(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] docx(String body) {
        return RawZip.of(RawZip.docx(body));
    }

    private static byte[] docx(Bomb body) {
        var zip = new RawZip();
        RawZip.docx("").forEach((name, part) -> {
            if (name.endsWith("document.xml")) {
                zip.add(name, body);
            } else {
                zip.add(name, part);
            }
        });
        return zip.bytes();
    }

    private static byte[] withPart(String name, Bomb content) {
        var zip = new RawZip();
        RawZip.docx(OPEN + text("isi") + CLOSE).forEach(zip::add);
        return zip.add(name, content).bytes();
    }

    private byte[] outsideLink() {
        var parts = RawZip.docx(OPEN + text("isi") + CLOSE);
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r9\""
                        + " TargetMode=\"External\" Target=\"" + bait + "\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
                        + "</Relationships>");
        return RawZip.of(parts);
    }

    private static byte[] odt(Bomb content) {
        return new RawZip()
                .add("mimetype", "application/vnd.oasis.opendocument.text")
                .add("content.xml", content)
                .bytes();
    }

    private byte[] xlsx() throws IllegalStateException {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var packages = "http://schemas.openxmlformats.org/package/2006/";
        var spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return new RawZip()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + packages
                                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                + spreadsheet + "sheet.main+xml\"/><Override PartName=\"/xl/s.xml\" ContentType=\""
                                + spreadsheet + "worksheet+xml\"/></Types>")
                .add(
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\""
                                + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                .add(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\""
                                + relations + "/worksheet\" Target=\"s.xml\"/></Relationships>")
                .add(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                                + "\"><sheets><sheet name=\"Bom\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .add(
                        "xl/s.xml",
                        Bomb.of(
                                "<worksheet xmlns=\"" + main + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>",
                                "<row><c t=\"inlineStr\"><is><t>bom</t></is></c></row>",
                                units(),
                                "</sheetData></worksheet>"))
                .bytes();
    }

    private static byte[] page(String filter, byte[] content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
                        .stream(filter, content)
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                        .bytes();
    }

    private byte[] scripted() {
        return new RawPdf()
                        .object(
                                "<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/AA<</WC 7 0 R>>/Names<</JavaScript<</Names[(a) 6 0 R]>>>>>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/AA<</O 7 0 R>>/Resources<</Font<</F1 5 0 R>>>>/Annots[8 0 R]>>")
                        .stream("", bytes("BT /F1 12 Tf 50 700 Td (isi surat) Tj ET"))
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                        .object("<</S/JavaScript/JS(app.launchURL('" + bait + "'); this.submitForm('" + bait + "');)>>")
                        .object("<</S/Launch/F(/bin/sh)/Unix<</F(touch /tmp/kipp-launched)>>>>")
                        .object("<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A<</S/URI/URI(" + bait + ")>>>>")
                        .bytes();
    }

    private static byte[] png(int width, int height, Bomb pixels) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) (pixels.size() > 400_000_000 ? 1 : 8))
                        .array()));
        out.writeBytes(chunk("IDAT", pixels.packed(false)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] picture(String format) throws IOException {
        var picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(7);
        for (int i = 0; i < 1200 * 900; i++) {
            picture.setRGB(i % 1200, i / 1200, random.nextInt(0x10) * 0x0f0f0f);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Data");
            for (int i = 0; i < 300; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Kabupaten " + i * 7919 % 1000);
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] slides() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            for (int i = 0; i < 5; i++) {
                show.createSlide().createTextBox().setText("Salindia " + i);
            }
            show.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
