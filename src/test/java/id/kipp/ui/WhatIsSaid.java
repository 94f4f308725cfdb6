package id.kipp.ui;

import id.kipp.site.Served;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a file says, without when it was made and by what. */
final class WhatIsSaid {

    private WhatIsSaid() {}

    static String by(Served served) {
        try {
            if (served.type().startsWith("image/")) return HexFormat.of().formatHex(served.bytes());
            if (served.type().startsWith("application/pdf")) return pdf(served.bytes());
            if (served.type().contains("spreadsheetml")) return workbook(served.bytes());
            return new String(served.bytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String workbook(byte[] bytes) throws IOException {
        var said = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("xl/"))
                    said.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return said.toString();
    }
}
