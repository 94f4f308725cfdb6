package id.kipp.site;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.PublicFiles;
import id.kipp.report.InnovationPrint;
import java.util.List;
import java.util.Optional;

/** An innovation's page as PDF, at its address with an ending. */
final class EntryPrint {

    private static final String PLACE = "/katalog/";
    private static final String ENDING = ".pdf";

    private final Catalogue catalogue;
    private final PublicFiles files;
    private final InnovationPrint print;

    EntryPrint(Catalogue catalogue, PublicFiles files, InnovationPrint print) {
        this.catalogue = catalogue;
        this.files = files;
        this.print = print;
    }

    static boolean isIt(String path) {
        return path.startsWith(PLACE) && path.endsWith(ENDING) && path.indexOf('/', PLACE.length()) < 0;
    }

    /** @throws Missing where no such innovation is published */
    Optional<Served> at(Visit visit) {
        if (!isIt(visit.path())) return Optional.empty();
        var number = visit.path().substring(PLACE.length(), visit.path().length() - ENDING.length());
        var entry = catalogue.find(new EntryId(number)).orElseThrow(Missing::new);
        var known = catalogue.known(List.of(entry)).getFirst();
        var pictures = known.shown().shown().media().pictures().stream()
                .flatMap(p -> files.picture(entry.id(), p.file()).stream()
                        .map(jpeg -> new InnovationPrint.Picture(jpeg, p.caption())))
                .toList();
        var pdf = print.pdf(known, pictures, visit.tongue().locale());
        return Optional.of(Served.file("application/pdf", pdf, Served.Keeping.ASK));
    }
}
