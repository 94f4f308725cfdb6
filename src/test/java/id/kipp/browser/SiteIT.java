package id.kipp.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo in a real browser, on the embedded store: the public pages without signing in, each role's first desk, and what the
 * desks promise in figures. It starts once for all of them, and what is judged in the last part stays.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class SiteIT {

    @TempDir
    static Path data;

    static Demo demo;

    @BeforeAll
    static void start() {
        demo = new Demo(data);
    }

    @AfterAll
    static void stop() {
        if (demo != null) demo.close();
    }

    @Nested
    @Order(1)
    class Outside extends PublicPages {

        Outside() {
            super(demo);
        }
    }

    @Nested
    @Order(1)
    class Read extends PublicReading {

        Read() {
            super(demo);
        }
    }

    @Nested
    @Order(1)
    class Asked extends PublicData {

        Asked() {
            super(demo);
        }
    }

    @Nested
    @Order(2)
    class Inside extends DeskPages {

        Inside() {
            super(demo);
        }
    }

    @Nested
    @Order(3)
    class Measured extends DeskMeasures {

        Measured() {
            super(demo);
        }
    }

    /** Last: whatever can be pressed has been pressed after it. */
    @Nested
    @Order(4)
    class Rounds extends DeskRounds {

        Rounds() {
            super(demo);
        }
    }
}
