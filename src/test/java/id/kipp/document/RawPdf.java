package id.kipp.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF put together by hand, object by object; number 1 is the catalogue. */
final class RawPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    RawPdf() {
        write("%PDF-1.7\n");
    }

    RawPdf object(String body) {
        places.add(out.size());
        write(places.size() + " 0 obj\n" + body + "\nendobj\n");
        return this;
    }

    RawPdf stream(String entries, byte[] bytes) {
        places.add(out.size());
        write(places.size() + " 0 obj\n<<" + entries + "/Length " + bytes.length + ">>\nstream\n");
        out.writeBytes(bytes);
        write("\nendstream\nendobj\n");
        return this;
    }

    byte[] bytes() {
        return bytes("");
    }

    /** @param entries of the trailer besides size and root */
    byte[] bytes(String entries) {
        int table = out.size();
        write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(p -> write("%010d 00000 n \n".formatted(p)));
        write("trailer<</Size " + (places.size() + 1) + "/Root 1 0 R" + entries + ">>\nstartxref\n" + table
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
