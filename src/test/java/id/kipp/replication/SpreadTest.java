package id.kipp.replication;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.audit.Canonical;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** One count of replications, wherever it is asked for. */
class SpreadTest extends ServiceTest implements Refusals {

    private static final Random CHANCE = new Random(14);
    private static final int CASES = 300;

    final ReplicationWorld world = new ReplicationWorld(context);

    @Test
    void page_form_export_and_overview_say_the_same_of_a_random_register() throws IOException {
        var innovations = List.of(
                world.original, world.entry(world.owner, "Kedai Susu"), world.entry(world.owner, "Tanpa Peniru"));
        var told = new ArrayList<ToldReplication>();
        for (var i = 0; i < CASES; i++) told.add(random(innovations.subList(0, 2)));
        bean(ToldReplications.class).tell(world.secretary, told);
        var overview = bean(SpreadOverview.class).own(world.ownersAdmin);
        var export = unzipped();
        for (var entry : innovations) {
            var truth = truth(told, entry);
            var page = bean(Catalogue.class).lineage(entry).reach();
            assertThat(page.adopters()).as("page").isEqualTo(truth.adopters());
            assertThat(page.regions()).as("page").isEqualTo(truth.regions());
            var form = bean(SpreadOverview.class).of(world.ownersAdmin, "Judul lain sama sekali", entry.value());
            assertThat(form).as("form").isEqualTo(truth);
            assertThat(overview)
                    .filteredOn(l -> entry.equals(l.entry()))
                    .extracting(SpreadOverview.Line::spread)
                    .as("overview")
                    .containsExactly(truth);
            assertThat(exported(export, entry)).as("export").isEqualTo(truth.regions());
        }
        assertThat(value(export, "Jumlah baris " + RegionalIndexFile.LIST))
                .isEqualTo(String.valueOf(export.get(RegionalIndexFile.LIST).size()));
        assertThat(zip()).as("written again").isEqualTo(zip());
        var before = temporary();
        assertThatThrownBy(() -> bean(RegionalIndexFile.class).made(world.ownersAdmin, share -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(temporary()).as("one that is cancelled leaves no file").isEqualTo(before);
    }

    private static List<String> temporary() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> n.startsWith(RegionalIndexFile.TEMPORARY))
                    .sorted()
                    .toList();
        }
    }

    /** Reckoned as nobody would in earnest, from what was told. */
    private static SpreadCount truth(List<ToldReplication> told, EntryId entry) {
        var adopters = new HashSet<String>();
        var regions = new HashSet<String>();
        var done = new HashSet<String>();
        var coming = new HashSet<String>();
        for (var one : told) {
            var about = one.about();
            if (about.originals().stream().noneMatch(o -> entry.equals(o.entry()))) continue;
            if (!Replications.PUBLIC.contains(one.state())) continue;
            var who = about.adopter().name() + "\n" + about.adopter().unitName();
            if (!one.state().counts()) coming.add(who);
            else {
                adopters.add(who);
                if (one.state().isDone()) done.add(who);
                var isRegion = about.adopter().kind() != AgencyKind.MINISTRY;
                if (isRegion
                        && about.scope() != ReplicationScope.INTERNAL
                        && about.scope() != ReplicationScope.NATIONAL_PLATFORM)
                    regions.add(about.adopter().name());
            }
        }
        return new SpreadCount(adopters.size(), regions.size(), done.size(), coming.size());
    }

    private ToldReplication random(List<EntryId> among) {
        var kind = pick(List.of(AgencyKind.REGENCY, AgencyKind.CITY, AgencyKind.PROVINCE, AgencyKind.MINISTRY));
        var name = kind + " " + CHANCE.nextInt(25);
        var originals = CHANCE.nextInt(5) == 0 ? among : List.of(pick(among));
        var about = new About(
                new Adopter(
                        null,
                        name,
                        kind,
                        pick(List.of(Province.values())),
                        null,
                        pick(List.of("", "Unit A", "Unit B"))),
                originals.stream()
                        .map(e -> new Original(e, "Judul", world.owner.id(), world.owner.name(), null, "", null))
                        .toList(),
                new Interest("", 2024, "", "B/" + CHANCE.nextInt(99), List.of()),
                pick(List.of(ReplicationScope.values())),
                new Replica("", List.of(), null),
                null,
                List.of(),
                new Provenance("kipp.test", false));
        var states = new ArrayList<>(List.of(ReplicationState.values()));
        states.remove(ReplicationState.DRAFT_INTEREST);
        return new ToldReplication(about, pick(states), LocalDate.of(2020 + CHANCE.nextInt(6), 5, 1), "");
    }

    private static <T> T pick(List<T> from) {
        return from.get(CHANCE.nextInt(from.size()));
    }

    private byte[] zip() throws IOException {
        var file = bean(RegionalIndexFile.class).made(world.ownersAdmin, share -> {});
        try {
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private Map<String, List<CSVRecord>> unzipped() throws IOException {
        var files = new HashMap<String, List<CSVRecord>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip()))) {
            for (var at = zip.getNextEntry(); at != null; at = zip.getNextEntry()) {
                if (!at.getName().endsWith(".csv")) continue;
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
                files.put(
                        at.getName(),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(new java.io.StringReader(text))
                                .getRecords());
            }
        }
        return files;
    }

    private static int exported(Map<String, List<CSVRecord>> export, EntryId entry) {
        return (int) export.get(RegionalIndexFile.LIST).stream()
                .filter(r -> r.get("Nomor inovasi").equals(entry.value())
                        && r.get("Daerah lain").equals("ya"))
                .map(r -> r.get("Instansi replikator"))
                .distinct()
                .count();
    }

    private static String value(Map<String, List<CSVRecord>> export, String key) {
        return export.get(RegionalIndexFile.TOTALS).stream()
                .filter(r -> r.get("Kendali").equals(key))
                .findFirst()
                .orElseThrow()
                .get("Nilai");
    }

    @Test
    void a_year_counts_regions_that_began_then_and_all_up_to_then() throws IOException {
        bean(ToldReplications.class)
                .tell(world.secretary, List.of(begun("Kota A", 2022), begun("Kota B", 2023), begun("Kota A", 2023)));
        assertThat(unzipped().get(RegionalIndexFile.YEARS))
                .extracting(
                        r -> r.get("Tahun"),
                        r -> r.get("Daerah berbeda tahun ini"),
                        r -> r.get("Daerah berbeda sampai tahun ini"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2022", "1", "1"),
                        org.assertj.core.groups.Tuple.tuple("2023", "2", "2"));
    }

    @Test
    void what_was_carried_out_here_brings_its_agreement_and_its_proof() throws IOException {
        var number = world.completed().id().value();
        var pdfs = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip()))) {
            for (var at = zip.getNextEntry(); at != null; at = zip.getNextEntry())
                if (at.getName().endsWith(".pdf")) pdfs.put(at.getName(), zip.readAllBytes());
        }
        var agreement = "dokumen/" + number + "-agreement.pdf";
        assertThat(pdfs).containsOnlyKeys(agreement, "dokumen/" + number + "-team-decree.pdf");
        assertThat(new String(pdfs.get(agreement), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        var export = unzipped();
        assertThat(export.get(RegionalIndexFile.LIST))
                .singleElement()
                .extracting(r -> r.get("Berkas"))
                .isEqualTo(agreement + "; dokumen/" + number + "-team-decree.pdf");
        assertThat(value(export, "Jumlah dokumen PDF")).isEqualTo("2");
        assertThat(value(export, "SHA-256 " + agreement))
                .isEqualTo(HexFormat.of().formatHex(Canonical.digest().digest(pdfs.get(agreement))));
        assertThat(zip()).as("written again").isEqualTo(zip());
    }

    private ToldReplication begun(String name, int year) {
        var about = new About(
                new Adopter(null, name, AgencyKind.CITY, Province.BALI, null, ""),
                List.of(new Original(world.original, "Judul", world.owner.id(), world.owner.name(), null, "", null)),
                new Interest("", year, "", "", List.of()),
                ReplicationScope.INTER_PROVINCE,
                new Replica("", List.of(), null),
                null,
                List.of(),
                new Provenance("kipp.test", false));
        return new ToldReplication(about, ReplicationState.IMPLEMENTING, LocalDate.of(year, 5, 1), "");
    }

    @Test
    void an_owner_reads_counts_of_changes_from_three_replicas_on_and_no_word_of_them() {
        for (var i = 1; i <= 2; i++) adapted("Kabupaten Peniru " + i);
        assertThat(own().changed().isNone()).as("two could be told apart").isTrue();
        var third = adapted("Kabupaten Peniru 3");
        assertThat(own().changed().replicas()).isEqualTo(3);
        assertThat(own().changed().changes()).containsEntry(WorkOnIt.Change.DELIVERY, 3);
        assertThat(own().changed().coreChanged()).isEqualTo(3);
        var replications = bean(Replications.class);
        assertThat(replications.changes(world.ownersAdmin, third)).isEmpty();
        assertThat(replications.changes(world.secretary, third)).hasSize(1);
        assertThat(adaptations(world.ownersAdmin, third))
                .as("nor with the whole record")
                .isEmpty();
        assertThat(adaptations(world.secretary, third)).hasSize(1);
    }

    private List<WorkOnIt.Adaptation> adaptations(Actor reader, Replication one) {
        return bean(Replications.class).get(reader, one.id()).progress().adaptations();
    }

    private SpreadOverview.Line own() {
        return bean(SpreadOverview.class).own(world.ownersAdmin).stream()
                .filter(l -> world.original.equals(l.entry()))
                .findFirst()
                .orElseThrow();
    }

    /** Told of as begun, with a change that its adopter has written down. */
    private Replication adapted(String name) {
        var told = begun(name, 2025);
        var id = bean(ReplicationStore.class).nextNumber(2025);
        var now = java.time.Instant.now();
        var change = new WorkOnIt.Adaptation(
                WorkOnIt.Change.DELIVERY,
                WorkOnIt.Nature.REPLACE,
                true,
                WorkOnIt.Core.CHANGED,
                WorkOnIt.Reason.COST,
                "Kepala dinas tidak setuju.",
                "");
        var one = Replication.told(
                        world.secretary,
                        id,
                        told.about(),
                        new Progression(ReplicationState.IMPLEMENTING, now, null, List.of(), null),
                        now)
                .with(WorkOnIt.NONE.with(change));
        return bean(ReplicationStore.class).save(one);
    }

    @Test
    void only_an_institutions_own_administrator_reads_how_far_its_innovations_have_spread() {
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> bean(SpreadOverview.class)
                .own(actor(Role.SECRETARIAT)));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> bean(RegionalIndexFile.class)
                .made(actor(Role.EVALUATOR), share -> {}));
    }
}
