package id.kipp.audit;

import com.mongodb.client.MongoDatabase;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.store.Lease;
import id.kipp.store.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Bean;

/** Salts and MACs for tests that have a store and no key file; no configuration that a whole application would find. */
public class TestSeal {

    static final LineSeal SEAL = new LineSeal("not a secret".getBytes(StandardCharsets.US_ASCII));

    @Bean
    LineSeal seal() {
        return SEAL;
    }

    /** Whatever is made of these beans salts and signs as the tests' codecs do. */
    public static void seals(DefaultListableBeanFactory beans) {
        beans.registerBeanDefinition(LineSeal.class.getName(), new RootBeanDefinition(LineSeal.class, () -> SEAL));
    }

    static Relay relay(Outbox outbox, AuditStore chain, MongoDatabase database) {
        var carrying =
                new Carrying(outbox, chain, new SetAsideStore(database, outbox), SEAL, Clock.systemUTC(), () -> false);
        return new Relay(outbox, carrying, new WriteSignal(database), new Lease(database));
    }

    static AuditLine line(String subject, long version, Instant at) {
        var who = new Actor(new AccountId("uji"), "Uji", Set.of(), Optional.empty(), Optional.empty());
        return AuditLine.of("2026", who, "thing.made", at, subject, version, Map.of("number", version));
    }

    public static Salts salts() {
        return new Salts(SEAL);
    }
}
