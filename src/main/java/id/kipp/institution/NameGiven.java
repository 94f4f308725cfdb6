package id.kipp.institution;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a source says of whose a record is.
 *
 * @param code in the source's own words; empty where it has none, as the others
 * @param regency a regency or city
 */
public record NameGiven(String code, String name, String province, String regency) {

    public static final NameGiven NOBODY = new NameGiven("", "", "", "");

    public NameGiven {
        code = code.strip();
        name = name.strip();
        province = province.strip();
        regency = regency.strip();
    }

    /** In one line. */
    public String said() {
        return Stream.of(name, regency, province, code)
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
