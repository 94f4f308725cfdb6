package id.kipp.audit;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every entry follows on the one before it, is what its hashes say, and was written by whoever has the key. */
@Component
@Order(1)
class ChainHolds implements Invariant {

    private static final int AT_ONCE = 500;

    private final AuditStore chain;
    private final LineSeal seal;

    ChainHolds(AuditStore chain, LineSeal seal) {
        this.chain = chain;
        this.seal = seal;
    }

    @Override
    public String name() {
        return "audit.chain";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        long checked = 0;
        long seq = 0;
        AuditEntry before = null;
        List<AuditEntry> some;
        do {
            some = chain.next(seq, AT_ONCE);
            for (var entry : some) {
                check(before, entry, broken);
                before = entry;
                seq = entry.seq();
            }
            checked += some.size();
        } while (some.size() == AT_ONCE);
        return checked;
    }

    private void check(@Nullable AuditEntry before, AuditEntry entry, Consumer<Broken> broken) {
        var seq = before == null ? 1 : before.seq() + 1;
        var prev = before == null ? AuditEntry.GENESIS : before.hash();
        if (entry.seq() != seq) broken.accept(broken(entry, "check.gap"));
        else if (!entry.prev().equals(prev) || !entry.hash().equals(entry.expectedHash()))
            broken.accept(broken(entry, "check.link"));
        if (!entry.line().equals(Canonical.sha256(entry.canonicalLine()))
                || !entry.about().equals(AuditEntry.about(entry.subject()))) broken.accept(broken(entry, "check.line"));
        else if (!entry.contentSha256().equals(Canonical.sha256(entry.content())))
            broken.accept(broken(entry, "check.content"));
        else if (!seal.holds(entry.asLine())) broken.accept(broken(entry, "check.mac"));
    }

    private static Broken broken(AuditEntry entry, String key) {
        return new Broken(AuditStore.NAME, entry.id(), key);
    }
}
