package id.kipp.objection;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.List;

/** What the institution says to it. */
public record Reply(String text, List<Evidence> files, AccountId by, Instant at) {

    public Reply {
        files = List.copyOf(files);
    }
}
