package id.kipp.report;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.Adopting;
import id.kipp.replication.Certifying;
import id.kipp.replication.PaperKind;
import id.kipp.replication.PaperScope;
import id.kipp.replication.PaperText;
import id.kipp.replication.PaperTexts;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.replication.ReplicationWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The letters of a replication: drafts until their step is done, then the same for good and known to whoever checks them. */
class ReplicationPrintTest extends ServiceTest implements Refusals {

    final ReplicationWorld world = new ReplicationWorld(context);
    final ReplicationPrint print = bean(ReplicationPrint.class);
    final Actor second = anAccount(Role.SECRETARIAT).id("kementerian-2").actor();

    @Test
    void every_paper_of_a_certified_replication_names_both_innovations_and_is_known() throws IOException {
        var one = world.certified(second);
        for (var kind : print.papers(world.writer, one.id())) {
            var pdf = print.pdf(world.writer, one.id(), kind);
            keep(pdf, kind.name() + ".pdf");
            var text = text(pdf);
            assertThat(text).as(kind.name()).contains(world.owner.name()).contains(world.adopter.name());
            assertThat(print.pdf(world.writer, one.id(), kind)).as(kind.name()).isEqualTo(pdf);
            if (PaperFacts.isDone(one, kind))
                assertThat(text).as(kind.name()).contains("periksa/").doesNotContain("KONSEP");
            else assertThat(text).as(kind.name()).contains("KONSEP");
        }
        assertThat(print.papers(world.writer, one.id()))
                .hasSize(PaperKind.values().length - 2)
                .doesNotContain(PaperKind.COMMITMENT_SHEET, PaperKind.HUB_COMMITMENT);
    }

    @Test
    void what_was_issued_keeps_its_words_and_its_code_says_that_it_is_genuine() throws IOException {
        var sent = world.sent();
        var pdf = print.pdf(world.writer, sent.id(), PaperKind.INTEREST_LETTER);
        bean(Adopting.class).rename(world.adoptersAdmin, sent, "Nama Baru");
        assertThat(print.pdf(world.ownersAdmin, sent.id(), PaperKind.INTEREST_LETTER))
                .isEqualTo(pdf);
        var code = bean(IssuedPaperStore.class)
                .of(new IssuedPaper.Of(sent.id(), PaperKind.INTEREST_LETTER, "1"))
                .orElseThrow()
                .id();
        assertThat(text(pdf)).contains(code);
        assertThat(bean(PrintChecks.class).find(code.toLowerCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(g -> assertThat(g).isInstanceOf(PrintChecks.Genuine.OfPaper.class));
    }

    @Test
    void a_revoked_certificate_is_printed_no_more_and_its_code_is_the_registers() throws IOException {
        var one = world.certified(second);
        var code = one.papers().certificate().code();
        assertThat(text(print.pdf(world.writer, one.id(), PaperKind.CERTIFICATE)))
                .contains(code);
        assertThat(bean(PrintChecks.class).find(code)).isEmpty();
        var revoked = bean(Certifying.class).revoke(second, one, "Keliru.");
        assertRefused(ReplicationRefusal.NO_PAPER, () -> print.pdf(world.writer, revoked.id(), PaperKind.CERTIFICATE));
    }

    @Test
    void nobody_prints_what_does_not_concern_them() {
        var sent = world.sent();
        var stranger = world.admin(world.agency("Kabupaten Lain", Province.BALI));
        assertRefused(ReplicationRefusal.UNKNOWN, () -> print.pdf(stranger, sent.id(), PaperKind.INTEREST_LETTER));
    }

    @Test
    void a_hub_and_an_edition_word_their_papers_and_the_rest_stays_as_proposed() throws IOException {
        var texts = bean(PaperTexts.class);
        var hub = new PaperScope.OfHub(world.adopter.province());
        var own = new PaperText(PaperKind.OWNER_STATEMENT, "Pernyataan Hub", "Kami, {pemilik}, bersedia.");
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> texts.word(world.adoptersAdmin, hub, own));
        assertRefused(
                ReplicationRefusal.UNKNOWN_PLACE,
                () -> texts.word(world.secretary, hub, new PaperText(own.kind(), "Judul", "Kepada {gubernur}")));
        assertRefused(
                ReplicationRefusal.PAPER_TITLE_MISSING,
                () -> texts.word(world.secretary, hub, new PaperText(own.kind(), " ", "Isi")));
        texts.word(world.secretary, hub, own);
        var sent = world.sent();
        assertThat(text(print.pdf(world.writer, sent.id(), own.kind()))).contains("Pernyataan Hub");
        texts.word(world.secretary, hub, new PaperText(own.kind(), "", ""));
        assertThat(text(print.pdf(world.writer, sent.id(), own.kind()))).doesNotContain("Pernyataan Hub");
        var edition = new PaperScope.OfEdition(new EditionId("uji-2099"));
        assertThat(texts.word(world.secretary, edition, own)).isEqualTo(own);
    }

    @Test
    void every_text_previews_with_nothing_left_open() throws IOException {
        for (var kind : PaperKind.values()) {
            var pdf = print.preview(bean(PaperTexts.class).in(new PaperScope.OfHub(Province.BALI), kind));
            assertThat(text(pdf)).as(kind.name()).contains("KONSEP").doesNotContain("{", "....");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var printed = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
        }
    }

    /** To be looked at. */
    private static void keep(byte[] pdf, String name) throws IOException {
        var target = Path.of("target", "papers");
        Files.createDirectories(target);
        Files.write(target.resolve(name), pdf);
    }
}
