package id.kipp.document;

import java.io.InputStream;
import java.util.List;

/**
 * A file on its way in.
 *
 * @param owner what it belongs to, such as {@code proposal:P-1}
 * @param name as the person's computer calls it; only ever shown
 * @param maxBytes what the slot allows; the settings may allow less
 * @param quotas what is kept in all of whoever it is for
 */
public record Upload(String owner, String name, InputStream content, long maxBytes, List<Quota> quotas) {

    public Upload {
        quotas = List.copyOf(quotas);
    }

    /** Where others have counted how many there are. */
    public Upload(String owner, String name, InputStream content, long maxBytes) {
        this(owner, name, content, maxBytes, List.of());
    }
}
