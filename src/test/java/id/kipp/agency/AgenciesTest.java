package id.kipp.agency;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgenciesTest extends ServiceTest implements Refusals {

    Agencies agencies;

    @BeforeEach
    void agencies() {
        agencies = bean(Agencies.class);
    }

    static AgencyDraft city(String name) {
        return new AgencyDraft(name, AgencyKind.CITY, Province.SULAWESI_UTARA, false);
    }

    static String name() {
        return "Pemerintah Kota " + UUID.randomUUID();
    }

    Agency registered() {
        return agencies.register(actor(Role.SECRETARIAT), city(name()));
    }

    @Test
    void an_agency_is_found_as_it_was_registered() {
        var written = registered();
        assertThat(agencies.find(written.id())).hasValueSatisfying(found -> assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("outbox")
                .isEqualTo(written));
    }

    @Test
    void its_id_is_its_name_made_simple() {
        assertThat(Slug.of("  Pemerintah Provinsi D.I. Yogyakarta ")).isEqualTo("pemerintah-provinsi-d-i-yogyakarta");
    }

    @Test
    void the_same_name_in_another_spelling_is_the_same_agency() {
        var name = name();
        agencies.register(actor(Role.SECRETARIAT), city(name));
        assertRefused(
                "agency.name-taken",
                () -> agencies.register(actor(Role.SECRETARIAT), city("  " + name.toUpperCase(java.util.Locale.ROOT))));
    }

    @Test
    void a_local_agency_lies_in_a_province() {
        var nowhere = new AgencyDraft(name(), AgencyKind.REGENCY, null, false);
        assertRefused("agency.province-missing", () -> agencies.register(actor(Role.SECRETARIAT), nowhere));
    }

    @Test
    void only_the_secretariat_registers_agencies() {
        assertRefused("actor.not-allowed", () -> agencies.register(actor(Role.AGENCY), city(name())));
    }

    @Test
    void the_kind_of_an_agency_stays() {
        var draft = new AgencyDraft(name(), AgencyKind.PROVINCE, Province.BALI, false);
        var seen = registered();
        assertRefused("agency.kind-fixed", () -> agencies.describe(actor(Role.SECRETARIAT), seen, draft));
    }

    @Test
    void an_agency_adds_units_to_itself_and_to_no_other() {
        var mine = registered();
        var admin = anAccount(Role.AGENCY).agency(mine.id()).actor();
        var unit = agencies.addUnit(admin, mine.id(), "RSUD Noongan");
        assertThat(agencies.unitsOf(mine.id())).extracting(ServiceUnit::id).containsExactly(unit.id());
        assertRefused(
                "actor.not-allowed", () -> agencies.addUnit(admin, registered().id(), "RSUD Noongan"));
    }

    @Test
    void a_unit_has_its_name_once_per_agency() {
        var agency = registered().id();
        agencies.addUnit(actor(Role.SECRETARIAT), agency, "Dinas Kesehatan");
        assertRefused(
                "agency.unit-name-taken", () -> agencies.addUnit(actor(Role.SECRETARIAT), agency, "dinas  kesehatan"));
    }

    @Test
    void words_find_agencies_in_any_case_and_never_as_a_pattern() {
        var found = registered();
        assertThat(agencies.page(found.name().toUpperCase(java.util.Locale.ROOT), 0, 10))
                .extracting(Agency::id)
                .containsExactly(found.id());
        assertThat(agencies.count(".*(")).isEqualTo(agencies.count(""));
    }

    @Test
    void names_of_many_are_asked_for_at_once() {
        var one = registered();
        assertThat(agencies.names(List.of(one.id()))).isEqualTo(Map.of(one.id(), one.name()));
    }

    @Test
    void every_change_is_in_the_trail() {
        var secretariat = actor(Role.SECRETARIAT);
        var agency = registered();
        agencies.describe(secretariat, agency, city(name()));
        bean(AuditTrail.class).drain(secretariat);
        assertThat(bean(AuditTrail.class)
                        .about(secretariat, "agency:" + agency.id().value()))
                .extracting(e -> e.action())
                .containsExactly("agency.registered", "agency.described");
    }

    @Test
    void a_unit_belongs_to_an_agency_that_is_registered() {
        var nobody = new AgencyId("tidak-ada");
        assertRefused(AgencyRefusal.UNKNOWN, () -> agencies.addUnit(actor(Role.SECRETARIAT), nobody, "Dinas"));
    }

    @Test
    void a_unit_s_name_says_something_and_is_no_longer_than_a_line() {
        var secretariat = actor(Role.SECRETARIAT);
        var agency = registered().id();
        for (var bad : List.of("", " - ", "n".repeat(161)))
            assertRefused(AgencyRefusal.UNIT_NAME_LENGTH, () -> agencies.addUnit(secretariat, agency, bad));
        assertThat(agencies.unitsOf(agency)).isEmpty();
    }
}
