package id.kipp.edition;

import id.kipp.store.Added;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal of a group must say and bring.
 *
 * @param feeds which block of the public page a section tells, by the section's key; null where none is said
 */
public record Form(
        List<FormSection> sections,
        List<Attachment> attachments,
        boolean videoRequired,
        int videoMaxMinutes,
        @Added @Nullable Map<String, String> feeds) {

    /** @see #feeds */
    public Map<String, String> feeding() {
        return feeds == null ? Map.of() : feeds;
    }

    public Optional<FormSection> section(String key) {
        return sections.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** The rubric of desk evaluation: the sections that count, in the form's order; their weights add up to 100. */
    public List<FormSection> scored() {
        return sections.stream().filter(s -> s.weight() > 0).toList();
    }
}
