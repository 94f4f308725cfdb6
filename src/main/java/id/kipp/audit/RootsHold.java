package id.kipp.audit;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every daily root is signed, follows on the one before it, and names the entry that the chain has there. */
@Component
@Order(2)
class RootsHold implements Invariant {

    private final RootStore roots;
    private final AuditStore chain;
    private final LogKey key;

    RootsHold(RootStore roots, AuditStore chain, LogKey key) {
        this.roots = roots;
        this.chain = chain;
        this.key = key;
    }

    @Override
    public String name() {
        return "audit.roots";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var all = roots.all();
        var heads = chain.hashes(all.stream().map(Root::seq).toList());
        var prev = AuditEntry.GENESIS;
        for (var root : all) {
            if (!root.isSignedBy(key.publicKey())) broken.accept(broken(root, "check.root-signature"));
            else if (!root.prev().equals(prev)) broken.accept(broken(root, "check.root-link"));
            else if (!root.head().equals(heads.getOrDefault(root.seq(), "")) && root.seq() > 0)
                broken.accept(broken(root, "check.root-head"));
            prev = root.sha256();
        }
        return all.size();
    }

    private static Broken broken(Root root, String key) {
        return new Broken(RootStore.NAME, root.date(), key);
    }
}
