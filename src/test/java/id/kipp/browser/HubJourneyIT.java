package id.kipp.browser;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.kipp.account.Account;
import id.kipp.account.AccountFixture;
import id.kipp.account.TestSessions;
import id.kipp.catalogue.EntryId;
import id.kipp.hub.HubMaturity;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.ReplicationWorld;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hub from candidate to active, and its first year with the maturity it was found to have. A regency with an interest, an
 * innovation of its own, three hubs alike and the year before are there by services; the rest is done on the screens.
 */
class HubJourneyIT {

    private static final String HUB = Province.KEPULAUAN_BANGKA_BELITUNG.code();
    private static final String NAME = "Pemerintah Provinsi Kepulauan Bangka Belitung";
    private static final String OWN = "Perahu Pintar Bangka";
    private static final int YEAR = Adopter.today().getYear();
    private static final String TODAY = Adopter.DAY.format(Adopter.today());
    private static final List<Integer> FIRST_OF_ASPECTS = List.of(0, 4, 9, 14); // of nineteen questions

    @TempDir
    static Path folder;

    static LiveSite site;
    static ReplicationWorld world;
    static EntryId own;
    static String taken;

    @RegisterExtension
    final AfterTestExecutionCallback failed =
            context -> context.getExecutionException().ifPresent(e -> site.pictures());

    @BeforeAll
    static void start() {
        site = new LiveSite(folder.resolve("data"), "");
        world = new ReplicationWorld(site.beans(), "Pemerintah Kabupaten Bangka Barat");
        own = world.entry(world.adopter, OWN);
        taken = world.accepted().title();
    }

    @AfterAll
    static void stop() {
        if (site != null) site.close();
    }

    private final Account verifies = anAccount(Role.EVALUATOR)
            .id("Wati.Lestari")
            .name("Wati Lestari")
            .from("Universitas Brawijaya", Province.JAWA_TIMUR)
            .build();
    private final Account coordinates = ofTheHub("Made Suardana", Role.HUB);
    private final Account guards = ofTheHub("Sekar Ayu", Role.HUB);
    private final Account mentors = ofTheHub("Dewi Anggraini", Role.MENTOR);
    private final HubYears years = new HubYears(site.beans(), verifies);
    private final Person rini = joins(named("Rini Hartati", Role.SECRETARIAT).build());
    private final Person bagus = joins(named("Bagus Wibowo", Role.SECRETARIAT).build());
    private final HubMinistry ministry = new HubMinistry(rini, bagus, HUB, NAME);
    private final Person made = joins(coordinates);
    private final HubCoordinator coordinator = new HubCoordinator(made);
    private final Person mentor = joins(mentors);
    private final Person verifier = joins(verifies);
    private final Person secretary = site.person(guards.name());
    private final Person owner =
            joins(named("Andi Saputra", Role.AGENCY).agency(world.adopter.id()).build());
    private final Person visitor = site.person("Nadia Putri");

    @Test
    void a_year_of_a_hub_with_its_maturity() {
        ministry.designates(visitor);
        TestSessions.join(guards, Person.PASSWORD, site.beans());
        ministry.names(mentors, guards);
        coordinator.plansAndMeets();
        secretary.signsIn(guards.profile().email());
        secretary.sees("Yang terlambat", "Kirim SOP kepada Bangka Selatan");
        secretary.looks("hub-sekda");
        coordinator.doesWhatWasAgreed();
        ministry.activates();
        theMentorWritesANote();
        theHubLooksFirstAtWhatAnOwnerWrites();
        itWasAssessedTheYearBefore();
        itAssessesItself();
        anotherVerifies();
        theMinistryRecords();
        everybodyReadsIt();
    }

    private void theMentorWritesANote() {
        mentor.opens("meja-pendamping");
        mentor.presses("Tulis catatan pendamping: " + taken);
        mentor.fills("Judul", "Pendampingan pertama");
        mentor.fills("Mulai", TODAY);
        mentor.fills("Catatan", "Data awal sudah lengkap.");
        mentor.presses("Simpan");
        mentor.isTold("Catatan tersimpan");
        mentor.sees("Pendampingan pertama");
    }

    private void theHubLooksFirstAtWhatAnOwnerWrites() {
        owner.opens("inovasi-kami/" + own.value());
        owner.page.locator(".bell vaadin-button").first().click();
        owner.sees("Siapkan pemutakhiran");
        owner.page.keyboard().press("Escape");
        owner.fills("Masalah", "Nelayan menunggu izin berhari-hari.");
        owner.presses("Kirim untuk disetujui");
        owner.isTold("Pemutakhiran dikirim");
        made.opens("meja-hub/pemutakhiran");
        made.presses(OWN);
        made.sees("Nelayan menunggu izin berhari-hari.");
        made.presses("Teruskan ke sekretariat");
        made.isTold("Diteruskan ke sekretariat");
    }

    private void itWasAssessedTheYearBefore() {
        HubYears.ALIKE.forEach(years::designate);
        begins(YEAR - 1);
        years.sign(YEAR - 1);
        years.assessed(HUB, YEAR - 1, TestSessions.actor(coordinates), TestSessions.actor(guards), 25);
    }

    private void begins(int year) {
        site.beans()
                .getBean(HubMaturity.class)
                .begin(anAccount(Role.SECRETARIAT).actor(), year, Adopter.today(), List.of(verifies.id()));
    }

    private void itAssessesItself() {
        rini.opens("sekretariat/kematangan-hub");
        rini.chooses("Verifikator", verifies.name());
        rini.presses("Buka tahun " + YEAR);
        rini.sees("penilaian mandiri belum disetujui");
        made.opens("meja-hub/kematangan");
        answers(made, "3");
        made.looks("hub-penilaian-mandiri");
        var me = TestSessions.actor(coordinates);
        years.answered(me, maturity().own(me, YEAR), 75, onScreen());
        secretary.opens("meja-hub/kematangan");
        secretary.presses("Setujui penilaian mandiri");
        secretary.isTold("Penilaian mandiri disetujui");
    }

    /** One question of each aspect, with its evidence. */
    private static void answers(Person who, String step) {
        for (var question : FIRST_OF_ASPECTS) {
            who.page.locator("vaadin-select").nth(question).click();
            who.page
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(step + " ·"))
                    .locator("visible=true")
                    .first()
                    .click();
            var proof = who.page.locator("main vaadin-text-field input").nth(question);
            proof.fill("https://kipp.test/bukti/" + question);
            proof.press("Tab");
            who.settles();
        }
    }

    private Set<String> onScreen() {
        var items = maturity().rubric(YEAR).items();
        return FIRST_OF_ASPECTS.stream().map(i -> items.get(i).criterion()).collect(Collectors.toSet());
    }

    private void anotherVerifies() {
        verifier.opens("verifikasi-hub");
        verifier.follows(NAME);
        verifier.top().getByRole(AriaRole.CHECKBOX).check();
        verifier.presses("Tandatangani");
        verifier.sees("Jawaban hub: 3");
        answers(verifier, "2");
        verifier.looks("hub-salinan-verifikator");
        var me = TestSessions.actor(verifies);
        years.answered(me, maturity().copy(me, HUB, YEAR), 50, onScreen());
        verifier.opens("verifikasi-hub");
        verifier.follows(NAME);
        verifier.presses("Kunci lembar");
        verifier.isTold("Salinan disegel");
        HubYears.ALIKE.forEach(h -> years.assessed(h, YEAR, 75));
    }

    private void theMinistryRecords() {
        rini.opens("sekretariat/kematangan-hub");
        rini.presses("Tetapkan hasil: " + NAME);
        rini.sees("Terkelola, 50,00");
    }

    private void everybodyReadsIt() {
        made.opens("meja-hub/kematangan");
        made.sees(YEAR + ": Terkelola, 50,00 (penilaian mandiri 75,00)", (YEAR - 1) + ": Rintisan, 25,00");
        assertThat(made.page
                        .locator("li")
                        .filter(new Locator.FilterOptions().setHasText("anggota."))
                        .count())
                .as("hubs alike to learn from")
                .isEqualTo(3);
        made.looks("hub-kematangan");
        visitor.opens("hub/" + HUB);
        visitor.sees("Aktif", YEAR + ": Terkelola", "Universitas Bangka Belitung", "Biro Organisasi");
        visitor.seesNot(mentors.name());
        visitor.looks("publik-hub");
    }

    private static HubMaturity maturity() {
        return site.beans().getBean(HubMaturity.class);
    }

    private static AccountFixture named(String name, Role role) {
        return anAccount(role).id(name.replace(' ', '.')).name(name);
    }

    private static Account ofTheHub(String name, Role role) {
        return named(name, role)
                .agency(HubYears.institution(site.beans(), HUB).agency())
                .build();
    }

    private static Person joins(Account account) {
        TestSessions.join(account, Person.PASSWORD, site.beans());
        var person = site.person(account.name());
        person.signsIn(account.profile().email());
        return person;
    }
}
