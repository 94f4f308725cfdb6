package id.kipp;

import id.kipp.engine.Growth;
import java.nio.file.Path;

/** What the store's folder grows by; see {@code src/bench/growth.sh}. */
final class GrowthBench {

    private static final int FILES = 15;
    private static final int TEN_MEGABYTES = 10 << 20;

    private GrowthBench() {}

    public static void main(String[] args) throws Exception {
        System.out.println("act,megabytes");
        new Growth(Path.of(args[0]), FILES, TEN_MEGABYTES)
                .measured()
                .forEach((act, bytes) -> System.out.println(act + "," + (bytes >> 20)));
    }
}
