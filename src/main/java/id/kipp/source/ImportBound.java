package id.kipp.source;

import id.kipp.table.TableReader;
import java.time.Duration;

/** How much of a register's file is taken in at once, by who hands it in. */
public enum ImportBound {
    /** On a screen, beside all others who work: a workbook as any other table. */
    SCREEN(20_000_000, 50_000, TableReader.HANDED_IN, Duration.ofMinutes(10)),
    /** At the server, by whoever runs it: a national register with its texts is a fifth of it. */
    COMMAND(
            1_000_000_000,
            Integer.MAX_VALUE,
            new TableReader.Bounds(100_000_000, 200_000, 1_000_000_000),
            Duration.ofDays(1));

    private final long bytes;
    private final int records;
    private final TableReader.Bounds workbook;
    private final Duration time;

    ImportBound(long bytes, int records, TableReader.Bounds workbook, Duration time) {
        this.bytes = bytes;
        this.records = records;
        this.workbook = workbook;
        this.time = time;
    }

    /** Of the file. */
    public long bytes() {
        return bytes;
    }

    int records() {
        return records;
    }

    /** Of what is unpacked in memory. */
    TableReader.Bounds workbook() {
        return workbook;
    }

    Duration time() {
        return time;
    }
}
