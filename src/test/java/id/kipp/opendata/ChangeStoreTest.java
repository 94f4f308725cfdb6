package id.kipp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeStoreTest extends ServiceTest {

    @Test
    void lines_that_change_no_entry_leave_nothing() {
        bean(ChangeStore.class).put(List.of());
        assertThat(bean(ChangeStore.class).after(0, 10)).isEmpty();
    }
}
