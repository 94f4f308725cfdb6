package id.kipp.catalogue;

import id.kipp.audit.Broken;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** The catalogue's search held against the store. */
public final class CatalogueTruth {

    private CatalogueTruth() {}

    /** Of how many entries, and which are found as they are not. */
    public record Looked(long many, List<String> wrong) {}

    public static Looked look(ListableBeanFactory context) {
        var wrong = new ArrayList<Broken>();
        var many = context.getBean(CatalogueFound.class).check(wrong::add);
        return new Looked(many, wrong.stream().map(b -> b.id() + " " + b.key()).toList());
    }

    /** As if its index had lost one. */
    public static void lose(ListableBeanFactory context, EntryId id) {
        context.getBean(IndexSync.class).index().remove(List.of(id.value()));
    }

    /** As if a line had never come. */
    public static void putAs(ListableBeanFactory context, Entry entry) {
        context.getBean(IndexSync.class).put(List.of(entry));
    }
}
