package id.kipp.demo;

import id.kipp.account.Actors;
import id.kipp.kernel.Role;
import id.kipp.library.Library;
import id.kipp.library.LibraryKind;
import id.kipp.library.LibraryText;
import java.time.LocalDate;

/** What public sources say of the network, as pages of the library. */
@DemoPart
class DemoLibrary {

    private final Library library;
    private final Actors actors;

    DemoLibrary(Library library, Actors actors) {
        this.library = library;
        this.actors = actors;
    }

    void fill() {
        var system = actors.system("demo", Role.SECRETARIAT);
        for (var row : DemoTables.of("library.csv"))
            library.write(
                    system,
                    new LibraryText(
                            LibraryKind.valueOf(row.get("kind")),
                            row.get("title"),
                            row.get("summary"),
                            row.get("text"),
                            row.get("link"),
                            LocalDate.parse(row.get("date"))));
    }
}
