package id.kipp.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a file may cost us.
 *
 * @param maxBytes the largest file taken, unless an edition's slot says less
 * @param timeout how long one file may keep a reader busy
 * @param readers how many files are read at once; 0 chooses by the machine
 * @param memoryMegabytes the heap of one reader
 * @param filesPerReader after so many files a reader is replaced, so that nothing a file left behind lives long
 */
@ConfigurationProperties("kipp.reading")
public record ReadingSettings(
        @DefaultValue("10485760") long maxBytes,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("0") int readers,
        @DefaultValue("384") int memoryMegabytes,
        @DefaultValue("1000") int filesPerReader) {

    public ReadingSettings {
        readers = readers > 0 ? readers : Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 3);
    }

    public static ReadingSettings standard() {
        return new ReadingSettings(10_485_760, Duration.ofSeconds(30), 0, 384, 1_000);
    }

    public ReadingSettings with(long maxBytes, Duration timeout) {
        return new ReadingSettings(maxBytes, timeout, readers, memoryMegabytes, filesPerReader);
    }
}
