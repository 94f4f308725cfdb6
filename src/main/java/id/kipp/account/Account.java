package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import id.kipp.store.Aggregate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in. The id is random and says nothing; the sign-in name is the e-mail address in lower case.
 *
 * @param agencyId whom an agency's administrator or a unit's writer works for
 */
public record Account(
        @BsonId AccountId id,
        long version,
        String signInName,
        Profile profile,
        Set<Role> roles,
        @Nullable AgencyId agencyId,
        @Nullable UnitId unitId,
        Credentials access,
        List<AuditLine> outbox)
        implements Aggregate {

    private static final Set<Role> OF_AGENCY = Set.of(Role.AGENCY, Role.CO_MANAGER, Role.HUB, Role.MENTOR);

    public Account {
        signInName = normalised(profile.email());
        roles = Set.copyOf(roles);
        outbox = List.copyOf(outbox);
        if (roles.isEmpty()) throw new Refusal(AccountRefusal.NO_ROLE);
        if (agencyId == null && !Collections.disjoint(roles, OF_AGENCY))
            throw new Refusal(AccountRefusal.AGENCY_MISSING);
        if (roles.contains(Role.SERVICE_UNIT) && (agencyId == null || unitId == null))
            throw new Refusal(AccountRefusal.UNIT_MISSING);
        var judges = roles.contains(Role.EVALUATOR) || roles.contains(Role.PANELIST);
        if (judges && profile.institution() == null
                || roles.contains(Role.EVALUATOR) && profile.province() == null) // a ministry lies in no province
        throw new Refusal(AccountRefusal.INSTITUTION_MISSING);
    }

    static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public String name() {
        return profile.name();
    }

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agencyId);
    }

    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitId);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public AccountState state() {
        if (access.locked()) return AccountState.LOCKED;
        if (access.joinedAt() != null) return AccountState.ACTIVE;
        return access.link() == null ? AccountState.CANCELLED : AccountState.INVITED;
    }

    Actor actor() {
        return new Actor(id, name(), roles, agency(), unit());
    }

    Account with(Profile profile, AuditLine line) {
        return with(profile, access, line);
    }

    Account with(Credentials access, AuditLine line) {
        return with(profile, access, line);
    }

    Account with(Profile profile, Credentials access, AuditLine line) {
        return new Account(id, version + 1, signInName, profile, roles, agencyId, unitId, access, line.after(outbox));
    }

    Account inRoles(Set<Role> others, Credentials access, AuditLine line) {
        return new Account(id, version + 1, signInName, profile, others, agencyId, unitId, access, line.after(outbox));
    }

    /** Name, address, and whom the person works for (the ids of agencies and units are made of their names). */
    String about() {
        return String.join(
                " ",
                name(),
                signInName,
                Objects.requireNonNullElse(profile.institution(), ""),
                agency().map(AgencyId::value).orElse(""),
                unit().map(UnitId::value).orElse(""));
    }

    /** What its first line says: with the lines about roles, who it may act as and for whom. */
    static Map<String, ?> given(Set<Role> roles, @Nullable AgencyId agency, @Nullable UnitId unit) {
        return Map.of(
                "roles", List.copyOf(roles),
                "agency", agency == null ? "" : agency.value(),
                "unit", unit == null ? "" : unit.value());
    }

    static String subject(AccountId id) {
        return "account:" + id.value();
    }
}
