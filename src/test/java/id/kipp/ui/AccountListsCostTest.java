package id.kipp.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.AccountFixture;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.TestSessions;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.notice.Notices;
import id.kipp.notice.Tell;
import id.kipp.store.CommandCount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each list of accounts, letters and audit lines costs the same with one row and with thirty; so does the bell. */
class AccountListsCostTest extends UiTest {

    final String marker = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_administrator_s_accounts() {
        var few = people("few" + marker, 1);
        var many = people("many" + marker, 30);
        signIn(Role.ADMINISTRATOR);
        assertThat(open("admin/akun", "cari", few, 1)).isEqualTo(open("admin/akun", "cari", many, 30));
    }

    @Test
    void the_secretariat_s_accounts() {
        var few = people("few" + marker, 1);
        var many = people("many" + marker, 30);
        signIn(Role.SECRETARIAT);
        assertThat(open("sekretariat/akun", "cari", few, 1)).isEqualTo(open("sekretariat/akun", "cari", many, 30));
    }

    @Test
    void an_agency_s_accounts() {
        var agency = new AgencyId("kota-" + marker);
        for (int i = 0; i < 31; i++) {
            var name = (i == 0 ? "few" : "many") + marker;
            store(anAccount(Role.AGENCY).id(name + i).name(name).agency(agency));
        }
        signIn(anAccount(Role.AGENCY).id("few" + marker + 0).agency(agency).build());
        assertThat(open("instansi/akun", "cari", "few" + marker, 1))
                .isEqualTo(open("instansi/akun", "cari", "many" + marker, 30));
    }

    @Test
    void the_letters() {
        var rina = anAccount(Role.EVALUATOR).id("rina-" + marker);
        store(rina);
        tell(rina, 1);
        signIn(Role.ADMINISTRATOR);
        var before = open("admin/surat");
        tell(rina, 30);
        assertThat(open("admin/surat")).isEqualTo(before);
    }

    @Test
    void the_trail() {
        var administrator = signIn(Role.ADMINISTRATOR);
        bean(Accounts.class).invite(administrator, Invitation.secretariat("Budi", marker + "@kipp.test"));
        bean(AuditTrail.class).drain(administrator);
        var before = open("admin/jejak");
        for (int i = 0; i < 30; i++) {
            bean(Accounts.class).invite(administrator, Invitation.secretariat("Budi", marker + i + "@kipp.test"));
        }
        bean(AuditTrail.class).drain(administrator);
        assertThat(open("admin/jejak")).isEqualTo(before);
    }

    @Test
    void the_bell_costs_one_read_however_much_is_in_it() {
        var me = anAccount(Role.EVALUATOR).id("bell-" + marker);
        store(me);
        var actor = me.actor();
        tell(me, 30);
        assertThat(bean(CommandCount.class).during(() -> bean(Notices.class).inbox(actor)))
                .containsExactly("find inboxes");
    }

    private String people(String marker, int count) {
        for (int i = 0; i < count; i++) {
            store(anAccount(Role.EVALUATOR).id(marker + "-" + i).name(marker));
        }
        return marker;
    }

    private void store(AccountFixture account) {
        TestSessions.of(account.build(), context);
    }

    private List<String> open(String route, String filter, String words, int rows) {
        UI.getCurrent().navigate("akun");
        return bean(CommandCount.class).during(() -> {
            UI.getCurrent().navigate(route, QueryParameters.of(filter, words));
            assertThat(fetch()).isEqualTo(rows);
        });
    }

    private List<String> open(String route) {
        UI.getCurrent().navigate("akun");
        return bean(CommandCount.class).during(() -> {
            UI.getCurrent().navigate(route);
            fetch();
        });
    }

    private void tell(AccountFixture whom, int times) {
        for (int i = 0; i < times; i++) {
            Tell.tell(context, Tell.of(whom.build().id(), "test.cost"));
        }
    }

    private static int fetch() {
        Grid<?> grid = _get(Grid.class);
        assertThat(_fetch(grid, 0, 30)).isNotEmpty();
        return _size(grid);
    }
}
