package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Builds a valid account that has joined; a test names only what it is about. */
public final class AccountFixture {

    public static final AgencyId AGENCY = new AgencyId("pemerintah-kota-bitung");
    public static final UnitId UNIT = new UnitId("pemerintah-kota-bitung.dinas-kesehatan");

    private final Role role;
    private String id;
    private String name;
    private AgencyId agency = AGENCY;
    private UnitId unit = UNIT;
    private String institution = "Universitas Gadjah Mada";
    private Province province = Province.DI_YOGYAKARTA;
    private Set<String> expertise = Set.of();
    private Credentials access = Credentials.open(Instant.EPOCH);

    private AccountFixture(Role role) {
        this.role = role;
        this.id = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.name = "Rina " + role;
    }

    public static AccountFixture anAccount(Role role) {
        return new AccountFixture(role);
    }

    /** An actor of this role, of {@link #AGENCY} and {@link #UNIT} where the role belongs to one. */
    public static Actor actor(Role role) {
        return anAccount(role).build().actor();
    }

    public AccountFixture id(String id) {
        this.id = id;
        return this;
    }

    public AccountFixture name(String name) {
        this.name = name;
        return this;
    }

    public AccountFixture agency(AgencyId agency) {
        this.agency = agency;
        return this;
    }

    public AccountFixture unit(UnitId unit) {
        this.unit = unit;
        return this;
    }

    public AccountFixture from(String institution, Province province) {
        this.institution = institution;
        this.province = province;
        return this;
    }

    public AccountFixture expertise(String... categories) {
        this.expertise = Set.of(categories);
        return this;
    }

    AccountFixture access(Credentials access) {
        this.access = access;
        return this;
    }

    public Actor actor() {
        return build().actor();
    }

    public Account build() {
        var judge = role == Role.EVALUATOR || role == Role.PANELIST;
        var local = Set.of(Role.AGENCY, Role.SERVICE_UNIT, Role.CO_MANAGER, Role.HUB, Role.MENTOR)
                .contains(role);
        var profile = Profile.of(name, id + "@kipp.test")
                .judging(judge ? institution : null, judge ? province : null, expertise);
        return new Account(
                new AccountId(id),
                1,
                "",
                profile,
                Set.of(role),
                local ? agency : null,
                role == Role.SERVICE_UNIT ? unit : null,
                access,
                List.of());
    }
}
