package id.kipp.mail;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which letters there are, for whoever holds something against them; what stands in them is said nowhere. */
@Component
public class LettersKnown {

    private final MailStore store;

    LettersKnown(MailStore store) {
        this.store = store;
    }

    /** Those of these ids under which no letter was ever queued. */
    public Set<String> missing(Collection<String> ids) {
        var missing = new HashSet<>(ids);
        missing.removeAll(store.all(List.copyOf(ids)).keySet());
        return missing;
    }
}
