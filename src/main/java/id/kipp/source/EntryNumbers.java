package id.kipp.source;

import id.kipp.catalogue.EntryId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** EntryNumbers in the catalogue that are made of a register's own: the same each time, whoever imports what in which order. */
final class EntryNumbers {

    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{0,38}[A-Z0-9])?");
    private static final int DIGITS = 20;

    private EntryNumbers() {}

    /** What cannot stand in an address, or be told apart in a folder, goes in by its hash. */
    static EntryId of(Register register, String own) {
        return new EntryId(register.name() + "-" + (PLAIN.matcher(own).matches() ? own : hash(own)));
    }

    private static String hash(String own) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(own.getBytes(StandardCharsets.UTF_8));
            return "X" + HexFormat.of().withUpperCase().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
