package id.kipp.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF of which only the attachments are encrypted (ISO 32000-2, 7.6.6: an {@code EFF} filter beside {@code Identity} for
 * streams and strings). Its pages need no password, which parsers ask for all the same.
 */
final class SealedAttachments {

    private static final Pattern REFERENCE = Pattern.compile("/Encrypt\\s++(\\d++)\\s++(\\d++)\\s++R");
    private static final Pattern OTHER_THAN_IDENTITY = Pattern.compile("/St(?:mF|rF)\\s*+/(?!Identity\\b)");

    private SealedAttachments() {}

    /** The same file without the word that it is encrypted; nothing where its pages are. */
    static Optional<byte[]> opened(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        var reference = REFERENCE.matcher(text);
        if (!reference.find() || !isOfAttachmentsAlone(text, reference)) return Optional.empty();
        var opened = reference.replaceAll(
                m -> m.group().replace("/Encrypt", "/Encrypx")); // as long, so that all else stays in place
        return Optional.of(opened.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isOfAttachmentsAlone(String text, Matcher reference) {
        int from = text.indexOf("\n" + reference.group(1) + " " + reference.group(2) + " obj");
        if (from < 0) return false;
        int to = text.indexOf("endobj", from);
        var dictionary = text.substring(from, to < 0 ? text.length() : to);
        return dictionary.contains("/EFF")
                && !OTHER_THAN_IDENTITY.matcher(dictionary).find();
    }
}
