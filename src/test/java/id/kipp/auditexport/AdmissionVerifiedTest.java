package id.kipp.auditexport;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.decision.Decisions;
import id.kipp.edition.Constitution;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided after screening stands in the export as every decision does, and both verifiers take it for one. */
class AdmissionVerifiedTest extends ServiceTest {

    @TempDir
    Path folder;

    @Test
    void by_rules_that_name_the_matter() throws Exception {
        assertHolds(Function.identity());
    }

    @Test
    void by_rules_that_were_written_before_it_was_one() throws Exception {
        assertHolds(AdmissionVerifiedTest::before);
    }

    private void assertHolds(Function<Constitution, Constitution> rules) throws Exception {
        var play = new Competition(context, 1, 1, rules);
        var entry = new Applicants(play).submitted("Loket Sungai");
        var seen = bean(Proposals.class).get(play.secretary, entry);
        bean(Screenings.class).screen(play.secretary, seen, play.allPassed(), Screening.Outcome.PASSED, "");
        var decisions = bean(Decisions.class);
        var laid = decisions.prepare(play.secretary, play.id, "ADMISSION", GROUP);
        var once = decisions.consent(play.secretary, laid);
        assertThat(decisions.consent(play.secondSecretary, once).decided()).isTrue();
        var draft = LetterDraft.atOnce("B/1", LocalDate.of(2023, 5, 10), "Hasil seleksi", "Daftar berikut.");
        bean(Announcements.class).release(play.secondSecretary, play.prepare("ADMISSION", draft));
        play.settle();
        var export = Played.export(context, play, play.secretary, folder.resolve("ekspor"));
        assertThat(Files.readString(export.resolve("decisions.jsonl")))
                .contains("\"matter\":\"ADMISSION\"", "\"listed\":1", "\"verdictsSha256\":");
        assertThat(Verification.of(export, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.verify(export).out()).contains("\"findings\":0,\"holds\":true");
        assertFound(export, play.evaluators.getFirst().id().value());
        assertFound(
                export, new Forged(export).rows(LogFile.PROPOSALS).getFirst().text("by"));
    }

    /** Admitted by somebody who judges or has entered, with a line of theirs. */
    private void assertFound(Path export, String by) throws IOException {
        var forged = new Forged(export);
        var decision = forged.rows(LogFile.DECISIONS).getFirst();
        var consent = decision.rows("consents").getFirst();
        var line = forged.find(
                LogFile.LINES,
                l -> l.text("subject").equals(decision.text("decision"))
                        && l.text("at").equals(consent.text("at")));
        forged.set(LogFile.LINES, line, "actor", by).set(LogFile.DECISIONS, 0, "consents.0.by", by);
        var there = forged.into(folder.resolve(by));
        assertThat(Verification.of(there, null, null).findings())
                .containsExactly(new LogFinding("decisions.jsonl", 1, "verify.consented-by-others"));
        if (Python.isHere())
            assertThat(Python.reasons(List.of(there)).getFirst())
                    .containsExactly("decisions.jsonl:1 was consented to by strangers or in conflict of interest");
    }

    private static Constitution before(Constitution c) {
        return new Constitution(
                c.heading(),
                c.entry(),
                c.screening(),
                c.rounds(),
                c.matters().stream().filter(m -> !m.admits()).toList(),
                c.announcing(),
                c.conduct(),
                c.calendar(),
                c.defaults());
    }
}
