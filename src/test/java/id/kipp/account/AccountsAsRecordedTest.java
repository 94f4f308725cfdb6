package id.kipp.account;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static id.kipp.account.AccountFixture.AGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.ServiceTest;
import id.kipp.audit.Broken;
import id.kipp.audit.Followers;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class AccountsAsRecordedTest extends ServiceTest {

    @Test
    void an_account_that_its_people_changed_is_as_recorded() {
        var operator = bean(Actors.class).operator();
        var account = bean(Accounts.class).invite(operator, Invitation.administrator("Dewi", address()));
        account = bean(Offices.class).give(operator, account, Role.SECRETARIAT);
        account = bean(Offices.class).take(operator, account, Role.ADMINISTRATOR);
        account = bean(Accounts.class).lock(operator, account);
        assertThat(found(account)).isEmpty();
        account = bean(Accounts.class).unlock(operator, account);
        assertThat(found(account)).isEmpty();
        var next = bean(Offices.class).handOver(operator, account, "Rini", address());
        assertThat(found(account)).isEmpty();
        assertThat(found(next)).isEmpty();
    }

    @Test
    void a_lock_taken_off_another_institution_or_a_password_before_joining_is_named() {
        var operator = bean(Actors.class).operator();
        var account = bean(Accounts.class).invite(operator, Invitation.agencyAdmin("Sari", address(), AGENCY));
        change(account, set("access.password", "lain"));
        assertThat(found(account)).containsExactly("check.not-as-recorded");
        change(account, unset("access.password"));
        change(account, set("agencyId", "lain"));
        assertThat(found(account)).containsExactly("check.not-as-recorded");
        change(account, set("agencyId", AGENCY.value()));
        account = bean(Accounts.class).lock(operator, account);
        assertThat(found(account)).isEmpty();
        change(account, set("access.locked", false));
        assertThat(found(account)).containsExactly("check.not-as-recorded");
    }

    @Test
    void a_password_exchanged_for_another_is_named() {
        var link = bean(SetUp.class).newLink();
        var account = bean(SetUp.class)
                .firstAdministrator(
                        link.substring(link.lastIndexOf('/') + 1), "Dewi", address(), "sebuah sandi yang panjang 7");
        assertThat(found(account)).isEmpty();
        var changed = bean(Passwords.class)
                .change(account.actor(), "sebuah sandi yang panjang 7", "lain lagi, dan lebih panjang 8");
        assertThat(found(changed)).isEmpty();
        change(account, set("access.password", account.access().password().hash()));
        assertThat(found(account)).containsExactly("check.not-as-recorded");
    }

    private static String address() {
        return UUID.randomUUID() + "@contoh.test";
    }

    private static void change(Account account, Bson change) {
        bean(MongoDatabase.class)
                .getCollection("accounts")
                .updateOne(eq("_id", account.id().value()), change);
    }

    private static List<String> found(Account account) {
        bean(Followers.class).settle();
        var found = new ArrayList<Broken>();
        bean(AccountsAsRecorded.class).check(found::add);
        return found.stream()
                .filter(b -> b.id().equals(account.id().value()))
                .map(Broken::key)
                .toList();
    }
}
