package id.kipp.opendata;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What is sent back.
 *
 * @param tag by which the asker knows it again; empty where it is written as it is asked for
 */
public record DataAnswer(int status, String type, String tag, Body body) {

    private static final int OK = 200;

    /** Whether it is read while it is sent, however much it is. */
    public boolean isWhole() {
        return status == OK && tag.isEmpty();
    }

    /** Written once. */
    @FunctionalInterface
    public interface Body {
        void to(OutputStream out) throws IOException;
    }
}
