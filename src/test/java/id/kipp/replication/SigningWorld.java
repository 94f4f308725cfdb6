package id.kipp.replication;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Regions whose plans are approved and wait to be signed; all but the first are like it. */
public final class SigningWorld {

    public final ReplicationWorld world;
    public final List<Replication> approved = new ArrayList<>();

    public SigningWorld(ReplicationWorld world, int regions, int innovations) {
        this.world = world;
        var like = world.planApproved();
        var store = world.bean(ReplicationStore.class);
        var fresh = new ArrayList<Replication>();
        for (var region = 0; region < regions; region++)
            for (var innovation = 0; innovation < innovations; innovation++)
                fresh.add(like(like, "Kabupaten %02d".formatted(region + 1), "Inovasi " + (char) ('A' + innovation)));
        store.insert(fresh);
        approved.addAll(fresh);
        world.bean(Adopting.class).drop(world.adoptersAdmin, like, "Hanya contoh.");
    }

    private Replication like(Replication one, String region, String title) {
        var by = one.about().adopter();
        var adopter = new Adopter(
                new AgencyId("uji-" + world.adopter.id().value() + "-" + region.replace(' ', '-')),
                region,
                by.kind(),
                by.province(),
                null,
                "Dinas");
        var about = one.about().with(adopter).with(new Replica(title + " " + region, List.of(), null));
        var id = world.bean(ReplicationStore.class).nextNumber(2026);
        return new Replication(
                id, 1, about, one.standing(), one.preparation(), one.plan(), one.progress(), one.papers(), List.of());
    }

    public static SigningDay.Head head() {
        return new SigningDay.Head(
                "Hari Komitmen Kepulauan",
                Province.KEPULAUAN_BANGKA_BELITUNG,
                "Aula Provinsi",
                LocalDate.of(2026, 11, 27),
                "K/19/2026");
    }

    /** Everybody in turn. */
    public SigningDay signedByAll(SigningDay day) {
        var days = world.bean(SigningDays.class);
        var now = day;
        for (var seat : day.seats()) now = days.sign(world.secretary, day.id(), seat.key());
        return now;
    }
}
