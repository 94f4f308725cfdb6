package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.Enrolled;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.AccountId;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorsCommandTest {

    @TempDir
    Path folder;

    AccountId budi;

    @BeforeEach
    void somebodyWithAnApp() {
        System.setProperty("kipp.data", folder.toString());
        try (var context = OfflineStore.open(folder)) {
            var invitation = Invitation.secretariat("Budi", "budi@kipp.test");
            var operator = context.getBean(Actors.class).operator();
            budi = context.getBean(Accounts.class).invite(operator, invitation).id();
            Enrolled.withApp(budi, context);
        }
    }

    @AfterEach
    void forget() {
        System.clearProperty("kipp.data");
    }

    @Test
    void it_takes_the_factors_away_and_trail_and_person_hear_of_it() {
        var told = Shell.run("factors", "--reset", "Budi@kipp.test", "--reason", "Kunci peladen hilang.");
        assertThat(told).isEqualTo(new Shell(0, "{\"account\":\"" + budi.value() + "\",\"reset\":true}\n", ""));
        try (var context = OfflineStore.open(folder)) {
            assertThat(Enrolled.any(budi, context)).isFalse();
            var operator = context.getBean(Actors.class).operator();
            var trail = context.getBean(AuditTrail.class).about(operator, "proof:" + budi.value());
            assertThat(trail.toString()).contains("proof.reset", "operator");
            assertThat(Kept.latestTo("budi@kipp.test", context).orElseThrow().body())
                    .contains("Kunci peladen hilang.");
        }
    }

    @Test
    void nobody_of_that_address_is_refused_and_nothing_changes() {
        var told = Shell.run("factors", "--reset", "udi@kipp.test");
        assertThat(told).isEqualTo(new Shell(2, "", "Tidak ada akun dengan alamat udi@kipp.test.\n"));
        try (var context = OfflineStore.open(folder)) {
            assertThat(Enrolled.any(budi, context)).isTrue();
        }
    }
}
