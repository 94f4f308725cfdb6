package id.kipp.replication;

import id.kipp.catalogue.EntryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it is called where it was taken to.
 *
 * @param title empty while it goes by the original's
 * @param earlier what it was called before
 * @param entry its own number in the catalogue, once it has one: others may take it over from there
 */
public record Replica(String title, List<String> earlier, @Nullable EntryId entry) {}
