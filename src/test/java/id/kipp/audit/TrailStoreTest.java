package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.AccountId;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.TestStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of the trail on a chain of three weeks: 2,100 lines, a hundred a day, one of them a day late. Every walk ends, soon. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TrailStoreTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 21;
    private static final int A_DAY = 100;

    @RegisterExtension
    final TestStore store = new TestStore();

    AuditStore chain;
    TrailStore pages;

    @BeforeEach
    void fill() {
        chain = new AuditStore(store.database());
        pages = new TrailStore(chain);
        var entries = new ArrayList<AuditEntry>();
        AuditEntry last = null;
        for (int n = 0; n < DAYS * A_DAY; n++) {
            var at = FIRST.plusDays(n / A_DAY)
                    .atTime(8, 0)
                    .atZone(Days.WIB)
                    .toInstant()
                    .plusSeconds(n % A_DAY);
            var chained = n == 700 ? at.plus(1, ChronoUnit.DAYS) : at.plusMillis(80);
            var edition = n % 2 == 0 ? "2026" : null;
            var subject = "sheet:P-" + n % 30 + "/orang-" + n % 7;
            var line =
                    new AuditLine(edition, "orang-" + n % 7, "sheet.sealed", at, subject, n, "{\"salt\":\"\"}", null);
            last = AuditEntry.after(last, TestSeal.SEAL.seal(line), chained);
            entries.add(last);
        }
        chain.append(entries);
    }

    @Test
    void pages_follow_on_each_other_without_a_gap_and_end() {
        var seen = new ArrayList<Long>();
        var before = Long.MAX_VALUE;
        for (var page = pages.of(TrailFilter.ALL, before, 500); !page.isEmpty(); ) {
            page.forEach(e -> seen.add(e.seq()));
            page = pages.of(TrailFilter.ALL, seen.getLast(), 500);
        }
        assertThat(seen)
                .hasSize(DAYS * A_DAY)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void pages_from_the_oldest_on_are_the_same_lines_the_other_way_round() {
        var person = filter(List.of(new AccountId("orang-3")), "", null, FIRST.plusDays(2), FIRST.plusDays(9));
        for (var filter : List.of(TrailFilter.ALL, person)) {
            var seen = new ArrayList<AuditEntry>();
            for (var page = pages.oldest(filter, 0, 300); !page.isEmpty(); ) {
                seen.addAll(page);
                page = pages.oldest(filter, seen.getLast().seq(), 300);
            }
            assertThat(seen.reversed()).isNotEmpty().isEqualTo(pages.of(filter, Long.MAX_VALUE, 5_000));
        }
    }

    @Test
    void what_a_person_did_what_concerns_a_proposal_and_what_belongs_to_an_edition_is_found() {
        var person = filter(List.of(new AccountId("orang-3")), "", null, null, null);
        assertThat(pages.of(person, Long.MAX_VALUE, 1_000)).hasSize(300).allMatch(e -> e.actor()
                .equals("orang-3"));
        var two = filter(List.of(new AccountId("orang-3"), new AccountId("orang-4")), "", null, null, null);
        assertThat(pages.of(two, 1_000, 10))
                .hasSize(10)
                .allMatch(e -> e.seq() < 1_000)
                .extracting(AuditEntry::actor)
                .contains("orang-3", "orang-4");
        assertThat(pages.of(filter(List.of(), "P-7", null, null, null), Long.MAX_VALUE, 1_000))
                .hasSize(70)
                .allMatch(e -> e.subject().startsWith("sheet:P-7/"));
        assertThat(pages.of(TrailFilter.ALL.subject("sheet:P-7/orang-0"), Long.MAX_VALUE, 1_000))
                .hasSize(10);
        assertThat(pages.of(filter(List.of(), "", "2026", null, null), Long.MAX_VALUE, 5_000))
                .hasSize(1_050);
    }

    @Test
    void a_stretch_of_days_has_the_acts_of_these_days_also_the_one_chained_late() {
        var days = filter(List.of(), "", null, FIRST.plusDays(7), FIRST.plusDays(8));
        assertThat(pages.of(days, Long.MAX_VALUE, 1_000))
                .hasSize(200)
                .allMatch(e -> !e.at().isBefore(
                                FIRST.plusDays(7).atStartOfDay(Days.WIB).toInstant()))
                .anyMatch(AuditEntry::isLate);
        var none = filter(List.of(), "", null, FIRST.plusDays(70), null);
        assertThat(pages.of(none, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(pages.of(filter(List.of(), "", null, null, FIRST.minusDays(1)), Long.MAX_VALUE, 10))
                .isEmpty();
    }

    /** As after hours without a disk: what had waited was chained collection by collection, not in the order of the acts. */
    @Test
    @NotOnASecondServer("thousands of lines within a minute")
    void a_day_has_all_its_acts_though_thousands_of_them_waited_and_were_chained_in_another_order() {
        var day = FIRST.plusDays(DAYS);
        var morning = day.atTime(6, 0).atZone(Days.WIB).toInstant();
        var entries = new ArrayList<AuditEntry>();
        var last = chain.head().orElseThrow();
        for (int n = 0; n < 2_500; n++) {
            var at = morning.plusSeconds(2_500 - n);
            var line = new AuditLine(null, "orang-1", "sheet.sealed", at, "pact:" + n, 1, "{\"salt\":\"\"}", null);
            last = AuditEntry.after(
                    last, TestSeal.SEAL.seal(line), morning.plusSeconds(9_000).plusMillis(n));
            entries.add(last);
        }
        chain.append(entries);
        assertThat(pages.of(filter(List.of(), "", null, day, day), Long.MAX_VALUE, 5_000))
                .hasSize(2_500);
        assertThat(pages.of(filter(List.of(), "", null, day.minusDays(1), day.minusDays(1)), Long.MAX_VALUE, 5_000))
                .hasSize(A_DAY);
    }

    @Test
    void a_line_chained_on_another_day_is_listed_with_both_times() {
        var late = new TrailFilter(List.of(), "", "", null, null, null, true);
        assertThat(pages.of(late, Long.MAX_VALUE, 10)).singleElement().satisfies(e -> {
            assertThat(e.late()).isEqualTo("2026-03-08");
            assertThat(e.chainedAt()).isEqualTo(e.at().plus(1, ChronoUnit.DAYS));
        });
    }

    @Test
    void a_page_holds_no_contents() {
        assertThat(pages.of(TrailFilter.ALL, Long.MAX_VALUE, 5)).hasSize(5).allMatch(e -> e.content()
                .isEmpty());
    }

    private static TrailFilter filter(
            List<AccountId> actors, String about, String edition, LocalDate from, LocalDate to) {
        return new TrailFilter(actors, "", about, edition, from, to, false);
    }
}
