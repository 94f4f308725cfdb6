package id.kipp.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A zip put together by hand, so that it may hold what no library would write. */
final class RawZip {

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    static byte[] of(Map<String, String> parts) {
        var zip = new RawZip();
        parts.forEach(zip::add);
        return zip.bytes();
    }

    /** The parts of a proper document, to change one or add to. */
    static Map<String, String> docx(String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Default Extension=\"docx\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document\"/>"
                        + "<Default Extension=\"bin\""
                        + " ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", body);
        return parts;
    }

    RawZip add(String name, String text) {
        return add(name, new Bomb(new byte[0], text.getBytes(StandardCharsets.UTF_8), 1, new byte[0]));
    }

    RawZip add(String name, Bomb content) {
        var packed = content.packed(true);
        var path = name.getBytes(StandardCharsets.UTF_8);
        int at = files.size();
        files.writeBytes(header(0x04034b50, path, content, packed.length, 30)
                .putShort((short) 0)
                .put(path)
                .array());
        files.writeBytes(packed);
        directory.writeBytes(header(0x02014b50, path, content, packed.length, 46)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(at)
                .put(path)
                .array());
        entries++;
        return this;
    }

    private static ByteBuffer header(int mark, byte[] path, Bomb content, int packed, int length) {
        var header = ByteBuffer.allocate(length + path.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(mark);
        if (length == 46) {
            header.putShort((short) 20);
        }
        return header.putShort((short) 20)
                .putShort((short) 0x800)
                .putShort((short) 8)
                .putInt(0x5a210000)
                .putInt((int) content.crc())
                .putInt(packed)
                .putInt((int) content.size())
                .putShort((short) path.length);
    }

    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(files.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(files.size())
                .putShort((short) 0)
                .array());
        return all.toByteArray();
    }
}
