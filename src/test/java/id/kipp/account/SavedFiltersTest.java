package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways of narrowing a list that people have named. */
class SavedFiltersTest extends ServiceTest implements Refusals {

    private static final String LIST = "sekretariat/seleksi";
    private final Actor me = actor(Role.SECRETARIAT);

    @Test
    void a_filter_is_there_again_on_its_list_for_whoever_saved_it() {
        save("Menunggu", "tahap=SUBMITTED");
        assertThat(of(LIST)).containsExactly("Menunggu?tahap=SUBMITTED");
        assertThat(of("admin/surat")).isEmpty();
        assertThat(filters().of(actor(Role.EVALUATOR), LIST)).isEmpty();
    }

    @Test
    void one_of_the_same_name_takes_the_place_of_the_other_and_can_be_removed() {
        save("Kota", "klaster=CITY");
        save(" Kota ", "klaster=CITY&tahap=SUBMITTED");
        assertThat(of(LIST)).filteredOn(f -> f.startsWith("Kota")).containsExactly("Kota?klaster=CITY&tahap=SUBMITTED");
        filters().forget(me, LIST, "Kota");
        assertThat(of(LIST)).noneMatch(f -> f.startsWith("Kota"));
    }

    @Test
    void it_can_be_called_otherwise_where_it_stands_and_takes_the_place_of_one_of_that_name() {
        var list = "admin/jejak";
        for (var name : List.of("Satu", "Dua", "Tiga"))
            filters().save(me, new OwnFilters.Saved(list, name, "cari=" + name));
        filters().rename(me, list, "Satu", " Tiga ");
        assertThat(of(list)).containsExactly("Tiga?cari=Satu", "Dua?cari=Dua");
        assertRefused(AccountRefusal.FILTER_NAME, () -> filters().rename(me, list, "Dua", " "));
        filters().rename(me, list, "Tidak ada", "Empat");
        assertThat(of(list)).noneMatch(f -> f.startsWith("Empat"));
    }

    @Test
    void one_without_a_name_is_refused_and_so_is_one_more_than_anybody_needs() {
        assertRefused(AccountRefusal.FILTER_NAME, () -> save(" ", "cari=a"));
        assertRefused(KernelRefusal.TEXT_TOO_LONG, () -> save("n".repeat(OwnFilters.NAME_MAX + 1), "cari=a"));
        var many = OwnFilters.none(me.id());
        for (var i = 0; i < OwnFilters.MOST; i++) many = many.with(new OwnFilters.Saved(LIST, "Saringan " + i, ""));
        var full = many;
        assertRefused(AccountRefusal.FILTERS_FULL, () -> full.with(new OwnFilters.Saved(LIST, "Satu lagi", "")));
    }

    private void save(String name, String query) {
        filters().save(me, new OwnFilters.Saved(LIST, name, query));
    }

    private List<String> of(String list) {
        return filters().of(me, list).stream()
                .map(f -> f.name() + "?" + f.query())
                .toList();
    }

    private static SavedFilters filters() {
        return bean(SavedFilters.class);
    }
}
