package id.kipp.edition;

import id.kipp.kernel.Text;
import java.util.List;

/** What an edition is called, and what it rests on. */
public record Heading(int year, Text name, Text theme, List<Instrument> instruments) {

    public Heading {
        instruments = List.copyOf(instruments);
    }
}
