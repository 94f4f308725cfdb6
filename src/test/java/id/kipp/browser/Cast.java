package id.kipp.browser;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who takes part in the journey, and the site where it takes place. */
@ExtendWith(OutputCaptureExtension.class)
abstract class Cast {

    @TempDir
    static Path folder;

    static LiveSite site;

    @RegisterExtension
    final AfterTestExecutionCallback failed =
            context -> context.getExecutionException().ifPresent(e -> site.pictures());

    @BeforeAll
    static void start(CapturedOutput output) {
        site = new LiveSite(folder, output);
    }

    @AfterAll
    static void stop() {
        if (site != null) site.close();
    }

    final Administrator administrator = new Administrator(site.person("Ayu Lestari"));
    final Secretary rini = new Secretary(site.person("Rini Hartati"));
    final Secretary bagus = new Secretary(site.person("Bagus Wibowo"));
    final AgencyAdmin manado = new AgencyAdmin(site.person("Meity Rondonuwu"));
    final AgencyAdmin sleman = new AgencyAdmin(site.person("Joko Susilo"));
    final Unit grace = new Unit(site.person("Grace Lumentut"), new Papers(folder));
    final Unit wahyu = new Unit(site.person("Wahyu Nugroho"), new Papers(folder));
    final Person[] evaluators = {
        site.person("Siti Rahmawati"), site.person("Made Wirawan"), site.person("Teuku Iskandar")
    };
    final Visitor visitor = new Visitor(site.person("Nadia Putri"));
    final Visitor english = new Visitor(site.person("Jane Doe", "en"));
    final Visitor french = new Visitor(site.person("Marie Curie", "fr"));
    final Hundreds lists = new Hundreds(rini.me, folder);
    final Selection selection = new Selection(rini.me);
    final Registry riniAfter = new Registry(rini.me);
    final Registry bagusAfter = new Registry(bagus.me);
    final Judging judging =
            new Judging(Arrays.stream(evaluators).map(Evaluator::new).toList());
    final Person[] panelists = {site.person("Ratna Dewi"), site.person("Yusuf Hamdan")};
    final List<Panelist> panel = Arrays.stream(panelists).map(Panelist::new).toList();
}
