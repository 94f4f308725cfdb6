package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.account.Actors;
import id.kipp.audit.Broken;
import id.kipp.audit.Checks;
import id.kipp.cli.OfflineStore;
import id.kipp.edition.Editions;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that earlier versions left, one of each format of the store. */
class GoldenFolderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/golden/format-2.zip", "/golden/format-6.zip"})
    void this_version_opens_and_reads_it_and_finds_nothing_broken(String zip) throws Exception {
        GoldenFolder.unzip(zip, folder);
        for (int start = 0; start < 2; start++) {
            try (var context = OfflineStore.open(folder)) {
                var broken = new ArrayList<Broken>();
                var operator = context.getBean(Actors.class).operator();
                var summary = context.getBean(Checks.class).run(operator, broken::add);
                broken.removeIf(
                        one -> one.collection().equals("accounts")); // the play's people are there without an act
                assertThat(broken).isEmpty();
                assertThat(summary.checked()).isGreaterThan(100);
                assertThat(context.getBean(Editions.class).all()).hasSize(1);
            }
        }
    }
}
