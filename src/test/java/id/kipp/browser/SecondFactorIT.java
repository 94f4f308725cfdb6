package id.kipp.browser;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.account.Passwords;
import id.kipp.account.TestSessions;
import id.kipp.decision.Decisions;
import id.kipp.help.Broadcasts;
import id.kipp.help.Whom;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Passkeys on Chromium's virtual authenticator, codes of an app, recovery codes, and what asks for a proof again. */
@ExtendWith(OutputCaptureExtension.class)
class SecondFactorIT {

    @TempDir
    Path data;

    @Test
    void an_administrator_has_a_passkey_and_the_secretariat_an_app(CapturedOutput log) throws Exception {
        try (var site = asking(log)) {
            var ayu = site.person("Ayu Lestari");
            var budi = site.person("Budi Santoso");
            try {
                withPasskey(ayu, site.setUpLink());
                invites(ayu, budi);
                new Administrator(ayu).letsIn(budi);
                var recovery = withApp(budi);
                waitingToBeReleased(site);
                releases(budi, recovery[2]);
            } catch (AssertionError | RuntimeException e) {
                site.pictures();
                throw e;
            }
        }
    }

    @Test
    void whoever_consents_to_a_decision_proves_it_again_first(CapturedOutput log) throws Exception {
        try (var site = new LiveSite(data, log)) {
            laidOut(site);
        }
        try (var site = asking(log)) {
            var dewi = site.person("Dewi Anggraini");
            try {
                dewi.signsIn("dewi@kipp.test");
                var codes = enrols(dewi).recovery;
                consents(dewi, codes[0]);
            } catch (AssertionError | RuntimeException e) {
                site.pictures();
                throw e;
            }
        }
    }

    /** A proof is fresh for a second: whatever asks for one asks each time. */
    private LiveSite asking(CapturedOutput log) throws IOException {
        var url = "http://localhost:" + freePort();
        return new LiveSite(
                data,
                log,
                "--server.port=" + url.replaceAll(".*:", ""),
                "--kipp.url=" + url,
                "--kipp.second-factor.fresh=1s");
    }

    /** What was found in the screening, with one consent of the two it needs. */
    private static void laidOut(LiveSite site) {
        var dewi = anAccount(Role.SECRETARIAT).id("dewi").name("Dewi Anggraini").build();
        TestSessions.join(dewi, Person.PASSWORD, site.application());
        var play = new Competition(site.beans(), 1, 1);
        var entry = play.bean(Proposals.class).get(play.secretary, new Applicants(play).submitted("Loket Sungai"));
        play.bean(Screenings.class)
                .screen(play.secretary, entry, play.checks(Screening.Outcome.PASSED), Screening.Outcome.PASSED, "");
        var decisions = play.bean(Decisions.class);
        decisions.prepare(play.secretary, play.id, "ADMISSION", Competition.GROUP);
        decisions.consent(
                play.secretary,
                decisions
                        .find(play.secretary, play.id, "ADMISSION", Competition.GROUP)
                        .orElseThrow());
    }

    private static void consents(Person dewi, String code) {
        dewi.opens("sekretariat/hasil-seleksi");
        dewi.page.waitForTimeout(1_500); // what has just enrolled was a proof for a second
        dewi.presses("Setujui daftar");
        dewi.presses("Setujui daftar"); // and once more when asked whether it is meant
        dewi.sees("Buktikan bahwa ini Anda");
        dewi.presses("Kembali");
        dewi.sees("Daftar 1 menunggu");
        dewi.presses("Setujui daftar");
        dewi.presses("Setujui daftar");
        dewi.fills("Kode", code);
        dewi.presses("Lanjutkan");
        dewi.isTold("Persetujuan Anda dicatat.");
        dewi.sees("Daftar 1 sudah ditetapkan");
        dewi.looks("persetujuan-dibuktikan");
    }

    private static void withPasskey(Person ayu, String setUp) {
        giveAuthenticator(ayu);
        new Administrator(ayu).setsUp(setUp);
        ayu.sees("Peran Anda memerlukan bukti kedua");
        ayu.fills("Nama perangkat", "Laptop kantor");
        ayu.page.waitForTimeout(1_500); // the sign-in is a proof for a second
        ayu.presses("Tambah kunci sandi");
        ayu.fills("Kata sandi", Person.PASSWORD);
        ayu.presses("Lanjutkan");
        ayu.sees("Laptop kantor", "belum pernah dipakai");
        ayu.looks("akun-keamanan");
        signsOut(ayu);
        ayu.opens("login");
        ayu.looks("masuk-kunci-sandi");
        comesInBy(ayu, "Masuk dengan kunci sandi");
        signsOut(ayu);
        ayu.signsIn();
        assertThat(ayu.page.url()).endsWith("/bukti");
        ayu.looks("bukti");
        comesInBy(ayu, "Pakai kunci sandi");
    }

    /** A change of rights: the proof is asked for above the dialog, and what was typed in it is not lost. */
    private static void invites(Person ayu, Person budi) {
        ayu.opens("admin/akun");
        ayu.presses("Undang");
        ayu.fills("Nama lengkap", budi.name());
        ayu.fills("Alamat surel", budi.email());
        ayu.presses("Undang");
        ayu.sees("Buktikan bahwa ini Anda");
        ayu.looks("bukti-lagi");
        ayu.presses("Kembali");
        assertThat(ayu.field("Nama lengkap").inputValue()).isEqualTo(budi.name());
        ayu.presses("Undang");
        ayu.presses("Pakai kunci sandi");
        ayu.isTold(budi.email());
    }

    /** @param used the half minute of the last code, which is taken once */
    private record App(String secret, String[] recovery, long used) {}

    private static App enrols(Person budi) throws Exception {
        budi.sees("Peran Anda memerlukan bukti kedua");
        budi.presses("Daftarkan aplikasi kode");
        budi.fills("Kata sandi", Person.PASSWORD);
        budi.presses("Lanjutkan");
        budi.sees("Pindai gambar ini");
        budi.looks("aplikasi-kode");
        var secret = budi.page.locator(".copied input").inputValue();
        budi.fills("Enam angka dari aplikasi", code(secret, 0));
        budi.presses("Simpan");
        budi.isTold("Aplikasi kode didaftarkan.");
        budi.page.waitForTimeout(1_500); // what has just enrolled is a proof, for a second
        budi.presses("Buat kode baru");
        budi.fills("Kode", code(secret, 30)); // the one before has been used
        var used = Instant.now().getEpochSecond() / 30 + 1;
        budi.presses("Lanjutkan");
        var recovery = budi.page.locator(".recovery-codes").innerText().split("\\s+");
        assertThat(recovery).hasSize(10);
        budi.presses("Sudah saya catat");
        return new App(secret, recovery, used);
    }

    private static String[] withApp(Person budi) throws Exception {
        var app = enrols(budi);
        var recovery = app.recovery;
        signsOut(budi);
        budi.signsIn();
        budi.fills("Kode", recovery[0]);
        comesInBy(budi, "Lanjutkan");
        signsOut(budi);
        budi.signsIn();
        budi.fills("Kode", recovery[0]);
        budi.presses("Lanjutkan");
        budi.sees("Kode ini salah, sudah dipakai");
        budi.fills("Kode", recovery[1]);
        comesInBy(budi, "Lanjutkan");
        budi.opens("akun/keamanan");
        budi.sees("Sisa kode: 8.");
        signsOut(budi);
        budi.signsIn();
        while (Instant.now().getEpochSecond() / 30 < app.used) budi.page.waitForTimeout(500); // each code is taken once
        budi.fills("Kode", code(app.secret, 30));
        comesInBy(budi, "Lanjutkan");
        return recovery;
    }

    /** Another secretary's message to one who judges. */
    private static void waitingToBeReleased(LiveSite site) {
        var rini = actor(Role.SECRETARIAT);
        var application = site.application();
        var judge = Invitation.judge(
                Role.EVALUATOR, "Sri", "sri@contoh.test", "Universitas Uji", Province.MALUKU, Set.of());
        application.getBean(Accounts.class).invite(rini, judge);
        application.getBean(Passwords.class).join(Kept.tokenTo("sri@contoh.test", application), Person.PASSWORD);
        application
                .getBean(Broadcasts.class)
                .ask(
                        rini,
                        new Whom(Whom.Kind.EVALUATORS, null, Whom.Part.ANY, null, null, null),
                        "Jadwal",
                        "Mulai Senin.");
    }

    /** A release: nothing is out before there is a fresh proof, and then it is, once. */
    private static void releases(Person budi, String code) {
        budi.opens("sekretariat/siaran");
        budi.page.waitForTimeout(1_500); // the sign-in was a proof for a second
        budi.presses("Jadwal");
        budi.presses("Lepas");
        budi.presses("Lepas"); // and once more when asked whether it is meant
        budi.sees("Buktikan bahwa ini Anda");
        budi.fills("Kode", code);
        budi.presses("Lanjutkan");
        budi.isTold("Siaran dilepas.");
    }

    /** Presses what begins a session, which opens another page. */
    private static void comesInBy(Person person, String button) {
        person.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        person.page.waitForURL(u -> !u.endsWith("/bukti") && !u.contains("/login"));
        person.settles();
    }

    private static void giveAuthenticator(Person person) {
        var devtools = person.page.context().newCDPSession(person.page);
        devtools.send("WebAuthn.enable");
        var kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", kind);
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void signsOut(Person person) {
        person.page.context().clearCookies();
    }

    private static String code(String secret, int later) throws Exception {
        var key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(key, Instant.now().plusSeconds(later));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
