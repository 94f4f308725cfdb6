package id.kipp.metrics;

/**
 * One number for a monitor; nothing secret, and about nobody.
 *
 * @param name as Prometheus writes them, with its unit; what ends in {@code _total} only grows, until the process ends
 * @param help in a sentence
 * @param label what tells it from others of its name; empty where there is one of it
 * @param of the label's value
 */
public record Figure(String name, String help, String label, String of, long value) {

    public Figure(String name, String help, long value) {
        this(name, help, "", "", value);
    }
}
