package id.kipp.browser;

import static id.kipp.browser.Manuscript.MARKET;
import static id.kipp.browser.Manuscript.MOTHERS;
import static id.kipp.browser.Manuscript.SCHOOL;
import static id.kipp.browser.Manuscript.WASTE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * One whole competition of 2027, made of the rules of 2023, from an empty store to the public page, played through the screens by
 * everybody who has a part in it, each in a browser of their own. Nothing is done behind the screens: time passes because the
 * secretariat moves the edition's dates, with a reason and a letter, and people come in by the links in their letters. On
 * the way each screen is looked at, wide and narrow; {@code -Dpictures=true} keeps pictures in {@code target/journey}.
 */
class JourneyIT extends Cast {

    private static final String FINALISTS_LETTER = "B/201/SM.02/2027";
    private static final String DECREE = "Keputusan Menteri PANRB Nomor 811 Tahun 2027";
    private static final String OBJECTION = "Simulasi bulanan tidak pernah berjalan di sekolah kami.";

    @Test
    void from_an_empty_store_to_the_public_page() {
        peopleComeIn();
        theEditionOpens();
        proposalsAreWritten();
        itIsJudged();
        finalistsAreNamed();
        awardsAreGiven();
        thePublicReads();
    }

    private void peopleComeIn() {
        administrator.setsUp(site.setUpLink());
        administrator.invitesSecretariat(rini.me, bagus.me);
        administrator.looksAtTheLetters();
        administrator.letsIn(rini.me, bagus.me);
    }

    private void theEditionOpens() {
        rini.opensTheEdition();
        rini.setsSeats();
        lists.bringsInstitutions();
        lists.invitesAdministrators();
        rini.registers("Pemerintah Kota Manado", "Pemerintah kota", "Sulawesi Utara");
        rini.registers("Pemerintah Kabupaten Sleman", "Pemerintah kabupaten", "DI Yogyakarta");
        rini.invitesAdmin(manado.me, "Pemerintah Kota Manado");
        rini.invitesAdmin(sleman.me, "Pemerintah Kabupaten Sleman");
        rini.invitesJudge(evaluators[0], "Tim Evaluasi", "Universitas Indonesia", "DKI Jakarta");
        rini.invitesJudge(evaluators[1], "Tim Evaluasi", "Universitas Udayana", "Bali");
        rini.invitesJudge(evaluators[2], "Tim Evaluasi", "Universitas Syiah Kuala", "Aceh");
        rini.invitesJudge(panelists[0], "Tim Panel Independen", "Universitas Airlangga", "Jawa Timur");
        rini.invitesJudge(panelists[1], "Tim Panel Independen", "Ombudsman RI", "DKI Jakarta");
        rini.looksAtPeople();
        administrator.letsIn(manado.me, sleman.me);
        administrator.letsIn(evaluators);
        administrator.letsIn(panelists);
        rini.staffs(evaluators, panelists);
    }

    private void proposalsAreWritten() {
        manado.invites(grace.me, "Dinas Kesehatan");
        sleman.invites(wahyu.me, "Badan Penanggulangan Bencana Daerah");
        administrator.letsIn(grace.me, wahyu.me);
        grace.looksAround();
        grace.writes(MOTHERS);
        grace.attachesLetters("Surat pernyataan kesediaan replikasi");
        grace.attachesEvidence();
        grace.triesBadFiles();
        grace.sends();
        manado.reads(MOTHERS);
        manado.me.sees("1 hal harus diperbaiki");
        manado.me.looks("instansi-telaah");
        manado.returns("Lampirkan surat kesediaan replikasi yang ditandatangani wali kota.");
        grace.reopens(MOTHERS);
        grace.me.sees("ditandatangani wali kota");
        grace.me.looks("unit-dikembalikan");
        grace.attaches("Surat pernyataan kesediaan replikasi", "Kesediaan replikasi");
        grace.isReady();
        grace.sends();
        manado.reads(MOTHERS);
        manado.submits();
        manado.me.looks("tanda-terima");
        assertThat(manado.receipt()).isEqualTo("KIPP-2027-00001");
        visitor.checks(manado.checkLink(), "KIPP-2027-00001");
        theOthers();
    }

    private void theOthers() {
        submitted(grace, manado, WASTE);
        submitted(wahyu, sleman, SCHOOL);
        submitted(wahyu, sleman, MARKET);
        manado.me.opens("instansi");
        manado.me.looks("instansi");
        grace.me.opens("proposal");
        grace.me.looks("unit-proposal");
    }

    private void submitted(Unit unit, AgencyAdmin admin, Manuscript text) {
        unit.writes(text);
        unit.attachesLetters("");
        unit.isReady();
        unit.sends();
        admin.reads(text);
        admin.submits();
    }

    private void itIsJudged() {
        rini.closes("Pendaftaran dan pengajuan proposal", "B/101/SM.02/2027", bagus);
        grace.comesTooLate();
        rini.opensStep("Seleksi administrasi", "B/102/SM.02/2027");
        selection.begins();
        selection.passesAfterLooking(MOTHERS);
        selection.passes(WASTE);
        selection.passes(SCHOOL);
        selection.fails(MARKET, "Video dapat diputar", "Video tidak dapat diputar.");
        riniAfter.laysOutTheScreening();
        bagusAfter.consentsToTheScreening();
        riniAfter.composes("B/200/SM.02/2027", "Kekurangan dapat dilengkapi.", "Hasil seleksi administrasi");
        bagusAfter.releases("B/200/SM.02/2027");
        rini.opensStep("Penilaian proposal oleh Tim Evaluasi", "B/103/SM.02/2027");
        selection.assigns();
        judging.pacts();
        judging.inSecret(MOTHERS, selection);
        judging.scored(WASTE, 70, 66);
        judging.scored(SCHOOL, 92, 60);
        judging.agreed(MOTHERS);
        judging.agreedAtOnce(WASTE);
        judging.decidedByTheChair(SCHOOL, "80,00");
    }

    private void finalistsAreNamed() {
        rini.opensStep("Konsolidasi, nominasi, dan penetapan finalis sementara", "B/104/SM.02/2027");
        riniAfter.prepares("sekretariat/nominasi", "nominasi-disiapkan");
        judging.nominates();
        panel.forEach(Panelist::signsThePact);
        riniAfter.prepares("panel", "finalis-disiapkan");
        panel.get(1).consents("panel");
        panel.get(0).consents("panel");
        panel.get(0).me.sees("Diputuskan: 2 terpilih");
        assertThat(panel.get(0).minutes()).contains("Pemerintah Kota Manado", MOTHERS.title(), "87,00");
        rini.opensStep("Masa sanggah", "B/105/SM.02/2027");
        riniAfter.composes(FINALISTS_LETTER, "Masyarakat dapat menyampaikan sanggahan.", "Finalis sementara");
        riniAfter.mayNotReleaseOwn();
        bagusAfter.releases(FINALISTS_LETTER);
        visitor.objectsTo(SCHOOL, OBJECTION);
        riniAfter.asksTheInstitution(SCHOOL, OBJECTION);
        sleman.answers("Simulasi berjalan tiap bulan; daftar hadirnya ada pada kami.");
        riniAfter.finds("Simulasi dibuktikan dengan daftar hadir dari 27 sekolah.");
        bagusAfter.consentsToTheFinding();
        panel.get(0).consentsToTheFinding();
        rini.closes("Masa sanggah", "B/106/SM.02/2027", bagus);
        riniAfter.composesAnew("B/203/SM.02/2027", "Daftar ini tetap.", "Finalis sementara");
        bagusAfter.releases("B/203/SM.02/2027");
    }

    private void awardsAreGiven() {
        rini.opensStep("Presentasi dan wawancara", "B/107/SM.02/2027");
        riniAfter.schedules();
        panel.get(0).hears(MOTHERS, 90, true);
        panel.get(0).hears(SCHOOL, 82, false);
        panel.get(1).hears(MOTHERS, 88, false);
        panel.get(1).hears(SCHOOL, 81, false);
        rini.opensStep("Verifikasi dan sidang pleno penetapan", "B/108/SM.02/2027");
        riniAfter.prepares("panel/pleno", "pleno-disiapkan");
        panel.get(1).consents("panel/pleno");
        panel.get(0).consents("panel/pleno");
        panel.get(0).me.sees("Diputuskan: 1 terpilih");
        panel.get(0).me.looks("pleno");
        assertThat(panel.get(0).minutes()).contains(MOTHERS.title(), "89,00", SCHOOL.title(), "81,50");
        riniAfter.composes("B/202/SM.02/2027", "Selamat kepada para pemenang.", "Penetapan pemenang");
        bagusAfter.releases("B/202/SM.02/2027");
        rini.closes("Verifikasi dan sidang pleno penetapan", "B/109/SM.02/2027", bagus);
        grace.learnsTheResult(MOTHERS);
    }

    private void thePublicReads() {
        rini.opensStep("Keputusan dan pengumuman", "B/110/SM.02/2027");
        riniAfter.publishes(MOTHERS, "Setiap ibu hamil di pulau kecil mendapat pendampingan.", DECREE);
        riniAfter.publishes(SCHOOL, "Sekolah kembar menampung murid selama erupsi.", DECREE);
        visitor.finds(MOTHERS, SCHOOL, "didampingi", DECREE);
        english.looksEverywhere("en", "Catalogue of Top Inovasi");
        french.looksEverywhere("id", "Katalog Top Inovasi");
    }
}
