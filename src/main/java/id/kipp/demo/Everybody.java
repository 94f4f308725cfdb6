package id.kipp.demo;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.Invitation;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Institutions, units and the people of the demo; who is missing for a proposal is added when it is written. */
@DemoPart
class Everybody {

    private final Agencies agencies;
    private final Accounts accounts;
    private final Actors actors;
    private final Map<String, AgencyId> agencyByName = new HashMap<>();
    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<UnitId, Actor> writers = new HashMap<>();
    private final Map<AgencyId, Actor> admins = new HashMap<>();
    private final List<Actor> evaluators = new ArrayList<>();
    private final List<Actor> panelists = new ArrayList<>();
    private final List<Actor> secretariat = new ArrayList<>();
    private final List<Actor> hubs = new ArrayList<>();
    private final List<Actor> mentors = new ArrayList<>();
    private final List<Actor> secretaries = new ArrayList<>();

    Everybody(Agencies agencies, Accounts accounts, Actors actors) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.actors = actors;
    }

    void fill() {
        var system = actors.system("demo", Role.ADMINISTRATOR, Role.SECRETARIAT);
        var rows = DemoTables.of("agencies.csv");
        var registered =
                agencies.register(system, rows.stream().map(Everybody::agency).toList());
        for (var i = 0; i < registered.size(); i++) {
            var id = registered.get(i).id();
            agencyByName.put(rows.get(i).get("name"), id);
            DemoTables.list(rows.get(i).get("aliases")).forEach(alias -> agencyByName.putIfAbsent(alias, id));
        }
        // a second apart: the door of the demo shows the first of each role
        var joined = DemoClock.SHOWN.get();
        for (var row : DemoTables.of("people.csv")) {
            joined = joined.plusSeconds(1);
            DemoClock.at(joined, () -> enrol(system, row));
        }
    }

    private static AgencyDraft agency(CSVRecord row) {
        var kind = AgencyKind.valueOf(row.get("kind"));
        var disadvantaged = row.get("disadvantaged").equals("true");
        return new AgencyDraft(row.get("name"), kind, province(row.get("province")), disadvantaged);
    }

    private void enrol(Actor system, CSVRecord row) {
        var name = row.get("name");
        var email = row.get("email");
        switch (Role.valueOf(row.get("role"))) {
            case ADMINISTRATOR -> accounts.enrol(system, Invitation.administrator(name, email));
            case CO_MANAGER -> accounts.enrol(system, Invitation.coManager(name, email, keeper(row)));
            case SECRETARIAT -> secretariat.add(actor(accounts.enrol(system, Invitation.secretariat(name, email))));
            case EVALUATOR -> evaluators.add(actor(judge(system, Role.EVALUATOR, row)));
            case PANELIST -> panelists.add(actor(judge(system, Role.PANELIST, row)));
            case AGENCY -> {
                var agency = agency(row.get("agency"));
                admins.put(agency, actor(accounts.enrol(system, Invitation.agencyAdmin(name, email, agency))));
            }
            case HUB ->
                (row.get("chair").equals("true") ? secretaries : hubs)
                        .add(actor(accounts.enrol(system, Invitation.hub(name, email, agency(row.get("agency"))))));
            case MENTOR ->
                mentors.add(actor(accounts.enrol(system, Invitation.mentor(name, email, agency(row.get("agency"))))));
            case SERVICE_UNIT -> {
                var agency = agency(row.get("agency"));
                var unit = unit(agency, row.get("unit"));
                var writer = accounts.enrol(admin(agency), Invitation.serviceUnit(name, email, agency, unit));
                writers.put(unit, actor(writer));
            }
        }
    }

    private static AgencyId keeper(CSVRecord row) {
        return new AgencyDraft(row.get("institution"), AgencyKind.MINISTRY, null, false).id();
    }

    private Account judge(Actor system, Role role, CSVRecord row) {
        var expertise = new HashSet<>(DemoTables.list(row.get("expertise")));
        return accounts.enrol(
                system,
                Invitation.judge(
                        role,
                        row.get("name"),
                        row.get("email"),
                        row.get("institution"),
                        province(row.get("province")),
                        Set.copyOf(expertise)));
    }

    /** Evaluators in the order of the file, the chair first. */
    List<Actor> evaluators() {
        return evaluators;
    }

    /** Who coordinates hubs, in the order of the file. */
    List<Actor> hubs() {
        return hubs;
    }

    /** Secretaries of their regions, in the order of the file. */
    List<Actor> secretaries() {
        return secretaries;
    }

    /** Who mentors in them, in the order of the file. */
    List<Actor> mentors() {
        return mentors;
    }

    List<Actor> panelists() {
        return panelists;
    }

    Actor secretary(int which) {
        return secretariat.get(which % secretariat.size());
    }

    AgencyId agency(String name) {
        var known = agencyByName.get(name);
        if (known == null) throw new IllegalStateException("demo names an unknown institution: " + name);
        return known;
    }

    @Nullable
    AgencyId agencyIfKnown(String name) {
        return agencyByName.get(name);
    }

    Actor admin(AgencyId agency) {
        var known = admins.get(agency);
        if (known != null) return known;
        var name = agencies.find(agency).orElseThrow().name();
        var system = actors.system("demo", Role.SECRETARIAT);
        var email = "admin%03d@contoh.id".formatted(admins.size() + 1);
        var enrolled = actor(accounts.enrol(system, Invitation.agencyAdmin("Admin " + name, email, agency)));
        admins.put(agency, enrolled);
        return enrolled;
    }

    Actor writer(AgencyId agency, String unitName) {
        var unit = unit(agency, unitName);
        var known = writers.get(unit);
        if (known != null) return known;
        var email = "unit%03d@contoh.id".formatted(writers.size() + 1);
        var shown = unitName.length() > 90 ? unitName.substring(0, 90) : unitName;
        var enrolled =
                actor(accounts.enrol(admin(agency), Invitation.serviceUnit("Penyusun " + shown, email, agency, unit)));
        writers.put(unit, enrolled);
        return enrolled;
    }

    private UnitId unit(AgencyId agency, String name) {
        var key = agency.value() + "/" + name;
        var known = units.get(key);
        if (known != null) return known;
        var added = agencies.addUnit(admin(agency), agency, name).id();
        units.put(key, added);
        return added;
    }

    private Actor actor(Account account) {
        return actors.of(account);
    }

    private static @Nullable Province province(String name) {
        return name.isBlank() ? null : Province.named(name).orElseThrow();
    }
}
