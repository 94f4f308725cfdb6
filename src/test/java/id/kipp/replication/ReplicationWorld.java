package id.kipp.replication;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.agency.ServiceUnit;
import id.kipp.catalogue.Block;
import id.kipp.catalogue.Brought;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.EntryOrigin;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.Gathering;
import id.kipp.catalogue.Tag;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.kernel.UnitId;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** An owner with an innovation, and a regency with a unit that wishes to take it over. */
public final class ReplicationWorld {

    public final Actor secretary = actor(Role.SECRETARIAT);
    public final Agency owner;
    public final Agency adopter;
    public final ServiceUnit unit;
    public final EntryId original;
    public final Actor ownersAdmin;
    public final Actor adoptersAdmin;
    public final Actor writer;

    private final ListableBeanFactory context;
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    public ReplicationWorld(ListableBeanFactory context) {
        this.context = context;
        this.owner = agency("Kabupaten Asal", Province.JAWA_TENGAH);
        this.adopter = agency("Kabupaten Tujuan", Province.KEPULAUAN_BANGKA_BELITUNG);
        this.unit = bean(Agencies.class).addUnit(secretary, adopter.id(), "Dinas Kesehatan");
        this.original = entry(owner, "Rumah Kedelai " + tag);
        this.ownersAdmin = admin(owner);
        this.adoptersAdmin = admin(adopter);
        this.writer = anAccount(Role.SERVICE_UNIT)
                .id("writer-" + tag)
                .agency(adopter.id())
                .unit(unit.id())
                .actor();
    }

    public Agency agency(String name, Province province) {
        return bean(Agencies.class)
                .register(secretary, new AgencyDraft(name + " " + tag, AgencyKind.REGENCY, province, false));
    }

    public Actor admin(Agency agency) {
        return anAccount(Role.AGENCY)
                .id("admin-" + agency.id().value())
                .agency(agency.id())
                .actor();
    }

    /** What this institution has in the catalogue. */
    public EntryId entry(@Nullable Agency of, String title) {
        var id = new EntryId("UJI-" + UUID.randomUUID());
        var province = of == null || of.province() == null ? "" : of.province().label();
        var origin = new EntryOrigin(
                2023,
                null,
                null,
                new EntryOrigin.Owner(
                        of == null ? null : of.id(),
                        of == null ? "Pemerintah Lain" : of.name(),
                        "",
                        AgencyKind.REGENCY.name(),
                        province),
                Tag.NONE,
                Tag.NONE);
        var block = new Block("ringkasan", new Text("Ringkasan", "Summary"), "Petani kedelai belajar bersama.");
        var text = new EntryText(title, List.of(block), List.of(), "", "", "");
        bean(Gathering.class).gather(secretary, List.of(new Brought(id, origin, Tag.NONE, text, "uji")));
        return id;
    }

    public Wish wish(EntryId... originals) {
        return new Wish(
                List.of(originals).stream().map(o -> new Wish.Wanted(o, "")).toList(),
                unit.id(),
                "",
                "",
                interest("Kedelai diimpor dari luar pulau."),
                List.of());
    }

    public static Interest interest(String need) {
        return new Interest(need, Year.now().getValue() + 1, "Kepala Bidang", "B/12/2026", List.of("BSKDN"));
    }

    public Wish forUnit(@Nullable UnitId unit, String unitName, Interest interest, List<AgencyId> members) {
        return new Wish(List.of(new Wish.Wanted(original, "")), unit, unitName, "", interest, members);
    }

    /** A letter of interest that lies at the owner. */
    public Replication sent() {
        var adopting = bean(Adopting.class);
        return adopting.send(adoptersAdmin, adopting.begin(adoptersAdmin, wish(original)));
    }

    public Replication accepted() {
        return bean(Owning.class).accept(ownersAdmin, sent(), "Silakan.");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
