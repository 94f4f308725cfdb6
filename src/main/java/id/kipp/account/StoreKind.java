package id.kipp.account;

import id.kipp.kernel.Refusal;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the store is for trying every role, or real. It is one or the other from birth: what {@code kipp.demo} says, else
 * for trying, but only while nobody but this machine can reach the server.
 */
@Component
public class StoreKind {

    private final boolean on;

    StoreKind(
            KindStore store,
            AccountStore accounts,
            @Value("${kipp.demo:#{null}}") @Nullable Boolean wanted,
            @Value("${server.address:#{null}}") @Nullable InetAddress address) {
        var onlyHere = address != null && address.isLoopbackAddress();
        var demo = accounts.isEmpty() && (wanted != null ? wanted : onlyHere);
        this.on =
                store.kind().orElseGet(() -> store.born(demo ? "demo" : "real")).equals("demo");
        if (wanted != null && wanted && !on) throw new Refusal(AccountRefusal.DEMO_STORE_IS_REAL);
        if (wanted != null && !wanted && on) throw new Refusal(AccountRefusal.DEMO_STORE_IS_DEMO);
        if (wanted == null && on && !onlyHere) throw new Refusal(AccountRefusal.DEMO_NOT_SAID);
    }

    public boolean isTrial() {
        return on;
    }
}
