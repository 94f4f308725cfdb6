package id.kipp.library;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LibraryFullTest extends ServiceTest implements Refusals {

    @Test
    void there_is_an_end_to_the_library_and_all_of_it_is_found() {
        var library = bean(Library.class);
        var secretary = actor(Role.SECRETARIAT);
        var one = new LibraryText(LibraryKind.NEWS, "Kabar", "Ringkas.", "Isi.", "", LocalDate.EPOCH);
        for (int i = 0; i < LibraryStore.MOST; i++) library.write(secretary, one);
        assertRefused("library.full", () -> library.write(secretary, one));
        assertThat(library.search("", null, 0, 1).total()).isEqualTo(LibraryStore.MOST);
        assertThat(library.all(secretary)).hasSize(LibraryStore.MOST);
    }
}
