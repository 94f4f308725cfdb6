package id.kipp.institution;

import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.audit.AuditLine;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 */
public record Institution(
        @BsonId String id,
        long version,
        String name,
        AgencyKind kind,
        @Nullable Province province,
        List<String> aliases,
        Life life,
        List<AuditLine> outbox)
        implements Aggregate {

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
        return new Institution(id, 0, name, kind, province, aliases, life, List.of());
    }

    /** As people sign: a region by its government. */
    public String official() {
        return switch (kind) {
            case PROVINCE -> "Pemerintah Provinsi " + name;
            case REGENCY, CITY -> "Pemerintah " + name;
            case MINISTRY, AGENCY, SOE, ROE -> name;
        };
    }

    /** The participant it would be, where it takes part. */
    public AgencyId agency() {
        return new AgencyDraft(official(), kind, province, false).id();
    }

    Institution alsoCalled(String alias) {
        var all = Stream.concat(aliases.stream(), Stream.of(alias)).distinct().toList();
        return next(name, all, life);
    }

    private Institution next(String called, List<String> also, Life lives) {
        return new Institution(id, version + 1, called, kind, province, also, lives, outbox);
    }

    Institution with(AuditLine line) {
        return new Institution(id, version, name, kind, province, aliases, life, line.after(outbox));
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
