package id.kipp.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void one_network_of_ipv6_is_one_however_it_is_written() {
        var one = Sender.of("2001:db8:1:2::1");
        for (var other : new String[] {
            "2001:DB8:1:2:ffff:1:2:3", "[2001:db8:1:2::9]", "2001:db8:1:2::1%eth0", "2001:0db8:0001:0002:0:0:0:7"
        }) assertThat(Sender.of(other)).as(other).isEqualTo(one);
        assertThat(Sender.of("2001:db8:1:3::1")).isNotEqualTo(one);
    }

    @Test
    void an_address_of_ipv4_counts_for_itself_also_where_it_is_written_as_one_of_ipv6() {
        assertThat(Sender.of("10.1.2.3")).isEqualTo("10.1.2.3");
        assertThat(Sender.of("::ffff:10.1.2.3")).isEqualTo("10.1.2.3");
    }

    @Test
    void what_is_no_address_is_left_as_it_is() {
        for (var other : new String[] {"", "sesi:1", ":::", "ab:cd", "a".repeat(1_000_000) + ":"})
            assertThat(Sender.of(other)).isEqualTo(other);
    }
}
