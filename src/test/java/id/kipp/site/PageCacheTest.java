package id.kipp.site;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.audit.ChainLength;
import id.kipp.kernel.Role;
import id.kipp.store.Sealing;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What strangers ask for costs neither memory nor more than a few pages at a time. */
class PageCacheTest extends SiteTesting {

    private static final int MANY = 100;

    PageCache cache() {
        return new PageCache(bean(ChainLength.class), bean(Pages.class), Duration.ofSeconds(1), Duration.ofMillis(300));
    }

    YoungTokens tokens() {
        return new YoungTokens(bean(Sealing.class), Clock.systemUTC());
    }

    static Served small() {
        return Served.text(Leaf.OK, Served.HTML, "x", Served.Keeping.ASK);
    }

    @Test
    void an_address_that_nobody_asks_for_twice_is_not_kept() {
        var cache = cache();
        cache.get(new PageCache.Key(BASE, "/katalog?cari=" + "x".repeat(400)), PageCacheTest::small);
        assertThat(cache.size()).isZero();
        cache.get(new PageCache.Key(BASE, "/katalog?cari=air"), PageCacheTest::small);
        assertThat(cache.size()).isOne();
    }

    @Test
    void what_it_is_found_by_counts_as_memory() {
        var cache = cache();
        var name = "h".repeat(100_000);
        for (int i = 0; i < 200; i++) cache.get(new PageCache.Key(name, "/" + i), PageCacheTest::small);
        assertThat(cache.size()).isBetween(1L, 126L);
    }

    @Test
    void what_a_page_does_not_read_makes_no_other_page() {
        var first = get("/cara-menilai");
        assertThat(get("/cara-menilai?tahun=2026&cari=x&hal=3&usulan=y")).isSameAs(first);
        assertThat(get("/?cari=x")).isSameAs(get("/"));
        assertThat(get("/katalog/atom.xml?cari=x")).isSameAs(get("/katalog/atom.xml"));
        assertThat(get("/sitemap.xml?tahun=2026")).isSameAs(get("/sitemap.xml"));
        assertThat(page("/pengumuman?hal=1&tahun=2026&x=y")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo(BASE + "/pengumuman?hal=1");
    }

    @Test
    void the_sites_own_name_makes_one_page_whatever_it_is_called_by() {
        var site = new PublicSite(bean(Pages.class), cache(), tokens(), "https://kipp.example/");
        var first = site.get("/cara-menilai", Map.of(), "http://satu.test");
        assertThat(site.get("/cara-menilai", Map.of(), "http://dua.test")).isSameAs(first);
    }

    /** Another server has acted, and what is read here of an edition may still be what it was a moment before. */
    @Test
    void what_is_made_just_after_an_act_is_made_once_more_a_moment_later_and_then_stays() {
        var cache = new PageCache(
                bean(ChainLength.class), bean(Pages.class), Duration.ofMillis(150), Duration.ofSeconds(5));
        var key = new PageCache.Key(BASE, "/");
        cache.get(key, PageCacheTest::small);
        invite(bean(Accounts.class), "Sri", "sri-" + System.nanoTime() + "@kipp.test");
        settle();
        sleep(160);
        var old = cache.get(key, PageCacheTest::small);
        sleep(400);
        var young = cache.get(key, PageCacheTest::small);
        assertThat(young).isNotSameAs(old);
        sleep(200);
        assertThat(cache.get(key, PageCacheTest::small)).isSameAs(young);
    }

    private static void invite(Accounts accounts, String name, String address) {
        accounts.invite(
                actor(Role.SECRETARIAT),
                Invitation.judge(Role.PANELIST, name, address, "Universitas Uji", null, Set.of()));
    }

    @Test
    void a_page_is_made_once_however_many_ask_for_it_at_once() throws Exception {
        var cache = cache();
        var made = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(MANY)) {
            var asking = new CountDownLatch(MANY);
            var all = new ArrayList<Future<Served>>();
            for (int i = 0; i < MANY; i++)
                all.add(people.submit(() -> {
                    asking.countDown();
                    asking.await();
                    return cache.get(new PageCache.Key(BASE, "/"), () -> {
                        made.incrementAndGet();
                        sleep(100);
                        return small();
                    });
                }));
            var answers = new ArrayList<Served>();
            for (var one : all) answers.add(one.get());
            assertThat(answers).allSatisfy(a -> assertThat(a).isSameAs(answers.getFirst()));
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void who_would_wait_too_long_is_told_when_to_come_back() throws Exception {
        var cache = cache();
        var site = new PublicSite(bean(Pages.class), cache, tokens(), "");
        var done = new CountDownLatch(1);
        var started = new AtomicInteger();
        Supplier<Served> slow = () -> {
            started.incrementAndGet();
            await(done);
            return small();
        };
        try (var people = Executors.newFixedThreadPool(MANY)) {
            for (int i = 0; i < MANY; i++) {
                var key = new PageCache.Key(BASE, "/" + i);
                people.submit(() -> cache.get(key, slow));
            }
            while (started.get() < 4) sleep(5);
            sleep(50);
            assertThat(started.get()).isLessThan(MANY);
            var busy = site.get("/cara-menilai", Map.of(), BASE);
            done.countDown();
            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.retry()).isPositive();
            assertThat(new String(busy.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("Situs sedang sibuk");
        }
        assertThat(site.get("/cara-menilai", Map.of(), BASE).status()).isEqualTo(200);
    }

    @Test
    void of_whole_lists_one_is_made_at_a_time_and_pages_are_made_beside_it() throws Exception {
        var cache = cache();
        var started = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(1)) {
            people.submit(() -> cache.table(new PageCache.Key(BASE, EntryTable.XLSX), () -> {
                started.countDown();
                await(done);
                return small();
            }));
            started.await();
            var other = new PageCache.Key(BASE, EntryTable.XLSX + "?cari=air");
            assertThatThrownBy(() -> cache.table(other, PageCacheTest::small)).isInstanceOf(Busy.class);
            for (int i = 0; i < MANY; i++) {
                var key = new PageCache.Key(BASE, "/" + i);
                assertThat(cache.get(key, PageCacheTest::small).status()).isEqualTo(200);
            }
            done.countDown();
        }
        assertThat(cache.table(new PageCache.Key(BASE, EntryTable.CSV), PageCacheTest::small)
                        .status())
                .isEqualTo(200);
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
