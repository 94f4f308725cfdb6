package id.kipp.intake;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.agency.AgencyDraft;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.institution.Match;
import id.kipp.institution.NameGiven;
import id.kipp.institution.WhoIsWho;
import id.kipp.intake.Registration.Applicant;
import id.kipp.kernel.AgencyId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether who asks to take part takes part already, under this name or another of the same institution. */
@Component
class WhoIsThere {

    private final Agencies agencies;
    private final Accounts accounts;
    private final Institutions institutions;

    WhoIsThere(Agencies agencies, Accounts accounts, Institutions institutions) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.institutions = institutions;
    }

    /** What is registered of what they may be, likeliest first, and who administers it; two queries, however many ask. */
    Found of(List<Registration> asked) {
        var who = institutions.whoIsWho();
        Map<String, Set<AgencyId>> may = new LinkedHashMap<>();
        asked.forEach(r -> may.put(r.id(), mayBe(who, r.applicant())));
        var ids = may.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var there = agencies.all(ids).stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        return new Found(may, there, there.isEmpty() ? List.of() : accounts.adminsOf(there.keySet()));
    }

    /** @param may by registration */
    record Found(Map<String, Set<AgencyId>> may, Map<AgencyId, Agency> there, List<Account> admins) {

        List<Agency> agencies(Registration asked) {
            return may.getOrDefault(asked.id(), Set.of()).stream()
                    .flatMap(id -> Stream.ofNullable(there.get(id)))
                    .toList();
        }
    }

    private static Set<AgencyId> mayBe(WhoIsWho who, Applicant asked) {
        var province = asked.province();
        var named = new NameGiven("", asked.agency(), province == null ? "" : province.label(), "");
        var means =
                switch (who.match(named)) {
                    case Match.Known(var institution) -> Stream.of(institution);
                    case Match.Unsure(var near) -> near.stream().map(Match.Near::institution);
                };
        var ids = new LinkedHashSet<AgencyId>();
        ids.add(asked.draft().id());
        means.flatMap(WhoIsThere::names)
                .map(name -> new AgencyDraft(name, asked.kind(), province, false).id())
                .forEach(ids::add);
        return ids;
    }

    private static Stream<String> names(Institution one) {
        return Stream.concat(Stream.of(one.official(), one.name()), one.aliases().stream());
    }
}
