package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.edition.Editions;
import id.kipp.edition.Heading;
import id.kipp.kernel.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of frozen rules stands in the export with its reason, and both verifiers take it for what it is. */
class RevisedVerifiedTest extends ServiceTest {

    @TempDir
    Path folder;

    @Test
    void an_export_of_rules_that_became_a_new_version_holds() throws Exception {
        var play = new Competition(context, 1, 1);
        new Applicants(play).submitted("Loket Sungai");
        var rules = play.edition().constitution();
        var other = rules.with(new Heading(rules.year(), new Text("Nama", "Name"), rules.theme(), List.of()));
        bean(Editions.class).revise(play.secretary, play.edition(), other, "Nama keliru.");
        play.settle();
        var export = Played.export(context, play, play.secretary, folder.resolve("ekspor"));
        assertThat(Files.readString(export.resolve("edition.jsonl"))).contains("\"reason\":\"Nama keliru.\"");
        assertThat(Verification.of(export, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.verify(export).out()).contains("\"findings\":0,\"holds\":true");
    }
}
