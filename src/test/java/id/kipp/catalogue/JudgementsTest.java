package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** How well the catalogue finds what people type, by a page of judgements: what should be among the first five. */
class JudgementsTest extends ServiceTest {

    private static final int FIRST = 5;

    private static List<Entry> corpus = List.of();

    @BeforeAll
    static void fill() {
        var earlier = Stream.of("/demo/top-inovasi.csv", "/judgements/cases.csv")
                .flatMap(f -> rows(f).stream())
                .map(JudgementsTest::earlier)
                .toList();
        corpus = bean(Publishing.class).bringIn(actor(Role.SECRETARIAT), earlier);
    }

    @Test
    void what_people_type_finds_what_they_mean() {
        var gain = 0.0;
        var answered = 0;
        var missed = new ArrayList<String>();
        var queries = JudgedQuery.all();
        for (var query : queries) {
            var first = first(query.words());
            var ndcg = ndcg(query, first);
            gain += ndcg;
            if (ndcg > 0) answered++;
            if (ndcg < 0.7)
                missed.add("%.2f  %s: %s"
                        .formatted(
                                ndcg,
                                query.words(),
                                first.stream().map(e -> e.text().title()).toList()));
        }
        LoggerFactory.getLogger(JudgementsTest.class)
                .info(
                        "{} queries, nDCG@5 {}, answered {}",
                        queries.size(),
                        gain / queries.size(),
                        (double) answered / queries.size());
        assertThat(gain / queries.size()).as(String.join("\n", missed)).isGreaterThan(0.93);
        assertThat((double) answered / queries.size())
                .as(String.join("\n", missed))
                .isGreaterThan(0.98);
    }

    @Test
    void every_judgement_speaks_of_something_in_the_catalogue() {
        assertThat(JudgedQuery.all().stream().filter(q -> !q.nothing()))
                .hasSizeGreaterThan(120)
                .allMatch(q -> corpus.stream().anyMatch(e -> q.gain(e) > 0));
    }

    /** Everything with all the words, then what comes near. */
    private static List<Entry> first(String words) {
        var all = bean(Catalogue.class).search(words, Map.of(), 0, FIRST).cards();
        var near = bean(Catalogue.class).near(words, Map.of(), FIRST);
        return Stream.concat(all.stream(), near.stream())
                .map(Card::entry)
                .limit(FIRST)
                .toList();
    }

    private static double ndcg(JudgedQuery query, List<Entry> first) {
        if (query.nothing()) return first.isEmpty() ? 1 : 0;
        var ideal = corpus.stream()
                .map(query::gain)
                .sorted(Comparator.reverseOrder())
                .limit(FIRST)
                .toList();
        return discounted(first.stream().map(query::gain).toList()) / discounted(ideal);
    }

    private static double discounted(List<Double> gains) {
        var sum = 0.0;
        for (var i = 0; i < gains.size(); i++) sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
        return sum;
    }

    private static Earlier earlier(CSVRecord row) {
        return new Earlier(
                Integer.parseInt(row.get("year")),
                row.get("award"),
                "",
                row.get("title"),
                new Earlier.Owner(null, row.get("agency"), row.get("agency_type"), row.get("province")),
                row.get("category"),
                row.get("summary"),
                "Kompetisi Inovasi Pelayanan Publik");
    }

    private static List<CSVRecord> rows(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var in = Objects.requireNonNull(JudgementsTest.class.getResourceAsStream(file), file);
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
