package id.kipp.institution;

import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.audit.AuditLine;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Added;
import id.kipp.store.Aggregate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An institution, as all sources mean it.
 *
 * @param id its code: of a region that of the Ministry of Home Affairs, such as {@code 33.01}
 * @param version 0 while it is as it came with the product
 * @param name as it is officially called
 * @param aliases other names it goes by or went by
 * @param before null where nothing can be taken back
 */
public record Institution(
        @BsonId String id,
        long version,
        String name,
        AgencyKind kind,
        @Nullable Province province,
        List<String> aliases,
        Life life,
        List<AuditLine> outbox,
        @Added @Nullable Before before)
        implements Aggregate {

    private static final Set<String> UNCHECKED = Shipped.unchecked();

    /** What it was before the last change, to which it can be taken back. */
    public record Before(String name, List<String> aliases, Life life) {}

    private static final int NAME_MAX = 160;

    /** @throws Refusal {@code institution.name-length}, {@code text.too-long} */
    public Institution {
        name = name.strip();
        aliases = aliases.stream()
                .map(a -> Typed.atMost(a, Typed.LINE_MAX))
                .distinct()
                .toList();
        if (name.isEmpty() || name.length() > NAME_MAX) throw new Refusal(InstitutionRefusal.NAME_LENGTH, NAME_MAX);
    }

    static Institution shipped(
            String id, String name, AgencyKind kind, @Nullable Province province, List<String> aliases, Life life) {
        return new Institution(id, 0, name, kind, province, aliases, life, List.of(), null);
    }

    /** As people sign: a region by its government. */
    public String official() {
        return official(name);
    }

    /** As people sign or signed, and may have been entered as: by its name of now first, then by its other names. */
    public List<String> officials() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(this::official)
                .distinct()
                .toList();
    }

    private String official(String called) {
        return switch (kind) {
            case PROVINCE -> "Pemerintah Provinsi " + called;
            case REGENCY, CITY -> "Pemerintah " + called;
            case MINISTRY, AGENCY, SOE, ROE -> called;
        };
    }

    /** The participant it would be, were it entered today. */
    public AgencyId agency() {
        return agency(official());
    }

    /** The participants it may be, likeliest first: one keeps the id of the name under which it was entered. */
    public List<AgencyId> agencies() {
        return officials().stream().map(this::agency).distinct().toList();
    }

    private AgencyId agency(String signed) {
        return new AgencyDraft(signed, kind, province, false).id();
    }

    /** Whether somebody has looked it up: those that came unchecked are, once a person has said something about them. */
    public boolean isChecked() {
        return version > 0 || !UNCHECKED.contains(id);
    }

    /** What it was merged into; null where it is there itself. */
    public @Nullable String mergedInto() {
        return life.until() != null && life.successors().size() == 1
                ? life.successors().getFirst()
                : null;
    }

    Institution alsoCalled(String alias) {
        var all = Stream.concat(aliases.stream(), Stream.of(alias)).distinct().toList();
        return next(name, all, life);
    }

    Institution checked() {
        return next(name, aliases, life);
    }

    Institution called(List<String> names) {
        return next(name, names, life);
    }

    /** From a day on; its former name still means it. */
    Institution renamed(String other, LocalDate from) {
        var all = Stream.concat(aliases.stream(), Stream.of(name))
                .filter(a -> !a.equals(other.strip()))
                .distinct()
                .toList();
        return next(other, all, new Life(from, life.until(), life.successors()));
    }

    /** It is no more from a day on: what was its own is the other's. */
    Institution merged(String into, LocalDate day) {
        return next(name, aliases, new Life(life.from(), day, List.of(into)));
    }

    /** As before the last change, which cannot be taken back twice. */
    Institution takenBack(Before was) {
        return new Institution(id, version + 1, was.name(), kind, province, was.aliases(), was.life(), outbox, null);
    }

    private Institution next(String called, List<String> also, Life lives) {
        var was = new Before(name, aliases, life);
        return new Institution(id, version + 1, called, kind, province, also, lives, outbox, was);
    }

    Institution with(AuditLine line) {
        return new Institution(id, version, name, kind, province, aliases, life, line.after(outbox), before);
    }

    /** The fact as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("name", name);
        facts.put("kind", kind);
        facts.put("province", province);
        facts.put("aliases", aliases);
        facts.put("life", life);
        return facts;
    }
}
