package id.kipp.edition;

import java.util.List;
import java.util.Optional;

/** What a proposal of a group must say and bring. */
public record Form(
        List<FormSection> sections, List<Attachment> attachments, boolean videoRequired, int videoMaxMinutes) {

    public Optional<FormSection> section(String key) {
        return sections.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** The rubric of desk evaluation: the sections that count, in the form's order; their weights add up to 100. */
    public List<FormSection> scored() {
        return sections.stream().filter(s -> s.weight() > 0).toList();
    }
}
