package id.kipp.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition's rules as they were read from a file, or why they could not be.
 *
 * @param rules null where the file has faults: of a file, all is taken or nothing
 */
public record RulesFile(@Nullable Constitution rules, List<Fault> faults) {

    public RulesFile {
        faults = List.copyOf(faults);
    }

    /**
     * @param cause its sentence is {@code edition.file.<cause>}
     * @param path where in the file, {@code entry.groups[0].quota}; empty: the file as a whole
     * @param arguments of the sentence
     */
    public record Fault(String cause, String path, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }
}
