package id.kipp.library;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file of the library that everybody may have: it has been looked at, and is of a type that may be handed out.
 *
 * @param ending of its name, without the dot
 * @param content read by whoever takes it
 */
public record LibraryDownload(
        String name, String ending, String mediaType, String sha256, long size, Supplier<InputStream> content) {}
