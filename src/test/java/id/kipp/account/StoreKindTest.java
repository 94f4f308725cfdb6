package id.kipp.account;

import static id.kipp.account.AccountFixture.anAccount;
import static id.kipp.account.AccountsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import id.kipp.store.Outbox;
import java.net.InetAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreKindTest extends ServiceTest {

    static final InetAddress HERE = address("127.0.0.1");
    static final InetAddress ANYWHERE = address("0.0.0.0");

    KindStore kind;
    AccountStore accounts;

    @BeforeEach
    void anEmptyStore() {
        var database = bean(MongoClient.class)
                .getDatabase("demo-" + UUID.randomUUID().toString().substring(0, 8));
        kind = new KindStore(database);
        accounts = new AccountStore(new Outbox(database));
    }

    @Test
    void an_empty_store_on_this_machine_becomes_a_demo() {
        assertThat(start(null, HERE)).isTrue();
        assertThat(kind.kind()).hasValue("demo");
    }

    @Test
    void an_empty_store_that_others_can_reach_becomes_real() {
        assertThat(start(null, ANYWHERE)).isFalse();
        assertThat(start(null, HERE)).as("and stays so").isFalse();
    }

    @Test
    void a_server_that_listens_everywhere_is_no_demo_by_default() {
        assertThat(start(null, null)).isFalse();
    }

    @Test
    void a_store_with_accounts_never_becomes_a_demo() {
        accounts.save(anAccount(Role.ADMINISTRATOR).build());
        assertThat(start(null, HERE)).isFalse();
    }

    @Test
    void a_demo_for_others_must_be_said() {
        assertThat(start(true, ANYWHERE)).isTrue();
        assertRefused("demo.not-said", () -> start(null, ANYWHERE));
    }

    @Test
    void a_real_store_refuses_to_be_a_demo() {
        start(false, HERE);
        assertRefused("demo.store-is-real", () -> start(true, HERE));
    }

    @Test
    void a_demo_store_refuses_to_be_real() {
        start(true, HERE);
        assertRefused("demo.store-is-demo", () -> start(false, HERE));
    }

    @Test
    void a_demo_store_with_accounts_stays_a_demo() {
        start(null, HERE);
        accounts.save(anAccount(Role.ADMINISTRATOR).build());
        assertThat(start(null, HERE)).isTrue();
    }

    private boolean start(@Nullable Boolean wanted, @Nullable InetAddress address) {
        return new StoreKind(kind, accounts, wanted, address).isTrial();
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (java.net.UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
