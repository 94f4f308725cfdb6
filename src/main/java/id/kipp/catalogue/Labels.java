package id.kipp.catalogue;

/** What the tags of an entry are called: all that is read of it at the start. */
public record Labels(Tag tier, Of origin) {

    /** Field by field as in {@link EntryOrigin}. */
    public record Of(Tag category, Tag group) {}

    static Labels of(Entry entry) {
        return new Labels(
                entry.tier(), new Of(entry.origin().category(), entry.origin().group()));
    }
}
