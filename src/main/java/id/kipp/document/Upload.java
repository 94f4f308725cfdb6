package id.kipp.document;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param owner what it belongs to, such as {@code proposal:P-1}
 * @param name as the person's computer calls it; only ever shown
 * @param maxBytes what the slot allows; the settings may allow less
 */
public record Upload(String owner, String name, InputStream content, long maxBytes) {}
