package id.kipp.catalogue;

/** An innovation of an institution, as a list to choose from has it. */
public record Catalogued(EntryId id, String title, int year) {

    /** As it is found again: by its name, its year and its number. */
    public String label() {
        return title + " · " + year + " · " + id.value();
    }
}
