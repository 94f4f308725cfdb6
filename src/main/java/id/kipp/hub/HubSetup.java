package id.kipp.hub;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Added;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a hub is made up.
 *
 * @param coordinators the units that run it; more than one where they share
 * @param members ids of the institutions it serves
 * @param portal its own address on the web; empty where it has none
 * @param secretary the account of the region's secretary, who reads and approves; null while none signs in
 */
public record HubSetup(
        List<String> coordinators,
        List<HubPost> posts,
        List<String> members,
        String portal,
        List<HubMentor> mentors,
        @Added @Nullable AccountId secretary) {

    public static final int COORDINATORS = 5;
    public static final int POSTS = 40;
    public static final int MEMBERS = 200;
    public static final int MENTORS = 100;

    /** What a province's team usually looks like (a default of this system). */
    public static final List<HubPost> USUAL = List.of(
            new HubPost("Penanggung jawab", "Sekretaris Daerah Provinsi"),
            new HubPost("Ketua", "Kepala Biro Organisasi"),
            new HubPost("Sekretaris", "Kepala Bagian Reformasi Birokrasi dan Akuntabilitas"),
            new HubPost("Bidang Penciptaan", "BRIDA"),
            new HubPost("Bidang Pengembangan dan Replikasi", "Bappeda"),
            new HubPost("Bidang Pelembagaan", "Biro Hukum"),
            new HubPost("Bidang Data dan Publikasi", "Dinas Komunikasi dan Informatika"));

    static HubSetup begun(List<String> members) {
        return new HubSetup(List.of(), List.of(), members, "", List.of(), null);
    }

    HubSetup described(List<String> units, List<HubPost> team, List<String> served, String address) {
        if (units.size() > COORDINATORS || team.size() > POSTS || served.size() > MEMBERS)
            throw new Refusal(HubRefusal.TOO_MANY);
        var web = Typed.atMost(address, Typed.LINE_MAX);
        if (!web.isEmpty() && !isAddress(web)) throw new Refusal(HubRefusal.BAD_PORTAL);
        return new HubSetup(
                units.stream().map(HubSetup::line).filter(u -> !u.isEmpty()).toList(),
                team.stream()
                        .map(p -> new HubPost(line(p.post()), line(p.holder())))
                        .filter(p -> !p.post().isEmpty())
                        .toList(),
                served.stream().map(HubSetup::line).distinct().toList(),
                web,
                mentors,
                secretary);
    }

    /** @throws Refusal {@code hub.too-many} */
    HubSetup with(List<HubMentor> appointed) {
        if (appointed.size() > MENTORS) throw new Refusal(HubRefusal.TOO_MANY);
        return new HubSetup(coordinators, posts, members, portal, appointed, secretary);
    }

    /** @param account null: none signs in */
    HubSetup with(@Nullable AccountId account) {
        return new HubSetup(coordinators, posts, members, portal, mentors, account);
    }

    boolean isSecretary(Actor actor) {
        return actor.id().equals(secretary);
    }

    /** Mentors there by a letter that still holds. */
    boolean isMentor(Actor actor, LocalDate day) {
        return mentors.stream().anyMatch(m -> actor.id().equals(m.account()) && m.isAppointed(day));
    }

    private static String line(String typed) {
        return Typed.atMost(typed, Typed.LINE_MAX);
    }

    private static boolean isAddress(String link) {
        try {
            var address = URI.create(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
