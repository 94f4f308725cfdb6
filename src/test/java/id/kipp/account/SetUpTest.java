package id.kipp.account;

import static id.kipp.account.AccountsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import id.kipp.mail.Site;
import id.kipp.store.Outbox;
import java.net.InetAddress;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetUpTest extends ServiceTest {

    static final String GOOD = "kopi pagi di Wonosobo";

    AccountStore accounts;
    SetUp setUp;

    @BeforeEach
    void anEmptyRealStore() throws Exception {
        var database = bean(MongoClient.class)
                .getDatabase("setup-" + UUID.randomUUID().toString().substring(0, 8));
        accounts = new AccountStore(new Outbox(database));
        var demo = new StoreKind(new KindStore(database), accounts, false, InetAddress.getLoopbackAddress());
        setUp = new SetUp(
                new SetUpStore(database),
                accounts,
                bean(Hashing.class),
                new Actors(accounts, bean(Clock.class)),
                demo,
                bean(Site.class),
                bean(Clock.class));
    }

    @Test
    void the_link_makes_the_first_administrator() {
        var made = setUp.firstAdministrator(token(), "Ayu Lestari", "ayu@kipp.test", GOOD);
        assertThat(made.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(made.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(made.outbox()).extracting(l -> l.actor()).containsExactly("system:set-up");
    }

    @Test
    void the_link_works_once_and_not_when_there_is_an_administrator() {
        var token = token();
        setUp.firstAdministrator(token, "Ayu Lestari", "ayu@kipp.test", GOOD);
        assertThat(setUp.isOpen(token)).isFalse();
        assertRefused("account.set-up-over", () -> setUp.firstAdministrator(token, "Budi", "budi@kipp.test", GOOD));
        assertThat(setUp.isOpen(token())).as("a later link").isFalse();
    }

    @Test
    void a_refused_password_leaves_the_link_good() {
        var token = token();
        assertRefused("account.password-length", () -> setUp.firstAdministrator(token, "Ayu", "ayu@kipp.test", "x"));
        assertThat(setUp.isOpen(token)).isTrue();
    }

    @Test
    void a_restart_ends_the_link_of_the_start_before() {
        var old = token();
        token();
        assertThat(setUp.isOpen(old)).isFalse();
    }

    private String token() {
        var link = setUp.newLink();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
