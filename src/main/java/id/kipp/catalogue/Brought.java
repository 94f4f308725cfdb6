package id.kipp.catalogue;

/**
 * An innovation that another register tells of, as it is to stand in the catalogue: without what tells who and where a person
 * is.
 *
 * @param id made of the register's own number, and so the same each time
 * @param reason what is said of a change
 */
public record Brought(EntryId id, EntryOrigin origin, Tag tier, EntryText text, String reason) {

    public Brought {
        var blocks = text.blocks().stream()
                .map(b -> new Block(b.key(), b.heading(), Redaction.of(b.text(), "")))
                .toList();
        text = new EntryText(text.title(), blocks, text.sdgs(), text.video(), text.source(), text.decree());
    }
}
