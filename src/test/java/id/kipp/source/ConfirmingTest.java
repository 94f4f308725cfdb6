package id.kipp.source;

import static id.kipp.account.AccountFixture.actor;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmingTest extends ServiceTest implements Refusals {

    @TempDir
    Path folder;

    @Test
    void an_institution_that_is_none_is_not_confirmed() throws Exception {
        var file = Files.writeString(
                folder.resolve("r.csv"), "id,title,agency,year\nC1,Lentera Sungai,Balai Entah Berantah,2021\n");
        var secretary = actor(Role.SECRETARIAT);
        bean(Importing.class)
                .take(secretary, new Importing.Wanted(Register.IGA, file, "r.csv", true), l -> {}, n -> {});
        var waiting = bean(SourceStore.class).find("iga:C1").orElseThrow();
        assertRefused("source.confirm-whom", () -> bean(Resolving.class).confirm(secretary, waiting, "tidak ada"));
    }
}
