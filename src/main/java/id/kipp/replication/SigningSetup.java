package id.kipp.replication;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is signed on a day, and by whom. */
@Component
class SigningSetup {

    static final int MOST = 300; // cells of one day

    private static final Sentences SAY = Sentences.in(Sentences.INDONESIAN);

    private final ReplicationStore replications;
    private final SigningStore days;

    SigningSetup(ReplicationStore replications, SigningStore days) {
        this.replications = replications;
        this.days = days;
    }

    /** @param agency of the adopter @param name of it */
    record Found(SigningDay.Cell cell, @Nullable AgencyId agency, String name) {}

    /** Approved, and on no other day that is open. */
    List<Found> cells(@Nullable Province province) {
        var taken = taken();
        var found = replications.approved(province, MOST + 1 + taken.size()).stream()
                .filter(r -> !taken.contains(r.id()))
                .map(SigningSetup::found)
                .sorted(Comparator.comparing(Found::name)
                        .thenComparing(f -> f.cell().replication().value()))
                .toList();
        if (found.isEmpty()) throw new Refusal(ReplicationRefusal.NOTHING_TO_SIGN);
        if (found.size() > MOST) throw new Refusal(ReplicationRefusal.TOO_MANY_TO_SIGN, MOST);
        return found;
    }

    /** Whether anything would be signed. */
    boolean isWaited(@Nullable Province province) {
        var taken = taken();
        return replications.approved(province, 1 + taken.size()).stream().anyMatch(r -> !taken.contains(r.id()));
    }

    private Set<ReplicationId> taken() {
        return days.inSession().stream()
                .flatMap(d -> d.cells().stream())
                .map(SigningDay.Cell::replication)
                .collect(Collectors.toSet());
    }

    private static Found found(Replication one) {
        var by = one.about().adopter();
        var original = one.about().originals().getFirst();
        var cell = new SigningDay.Cell(
                one.id(),
                seat(by),
                one.title(),
                original.title(),
                original.ownerName(),
                one.plan().number());
        return new Found(cell, by.agency(), by.name());
    }

    private static String seat(Adopter by) {
        return by.agency() == null ? by.name() : by.agency().value();
    }

    /** The regions by name, then the province, and whoever witnesses it. */
    List<SigningDay.Seat> seats(@Nullable Province province, List<Found> cells) {
        var seats = new ArrayList<SigningDay.Seat>();
        Set<String> seen = new java.util.HashSet<>();
        for (var found : cells)
            if (seen.add(found.cell().seat()))
                seats.add(seat(SigningDay.SeatKind.REGION, found.cell().seat(), found.agency(), found.name()));
        var last = province == null
                ? Stream.of(SigningDay.SeatKind.WITNESS)
                : Stream.of(SigningDay.SeatKind.PROVINCE, SigningDay.SeatKind.WITNESS);
        last.forEach(kind -> seats.add(seat(
                kind,
                kind.name(),
                null,
                kind == SigningDay.SeatKind.WITNESS || province == null
                        ? SAY.of("signing.ministry")
                        : SAY.of("signing.province", province.label()))));
        return List.copyOf(seats);
    }

    private static SigningDay.Seat seat(SigningDay.SeatKind kind, String key, @Nullable AgencyId agency, String name) {
        return new SigningDay.Seat(
                key, kind, agency, name, SAY.of("signing.position." + kind), SigningDay.Presence.WAITING, null);
    }
}
