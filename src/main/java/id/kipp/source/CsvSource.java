package id.kipp.source;

import id.kipp.kernel.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as RFC 4180 has it, read as it comes. */
final class CsvSource {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private CsvSource() {}

    static void read(Path file, Consumer<Cells> each) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder(); // reports what is no UTF-8
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict))) {
            reader.mark(1);
            if (reader.read() != '\uFEFF') reader.reset();
            try (var parser = CSVParser.parse(reader, RFC_4180)) {
                records(parser, each);
            }
        } catch (CharacterCodingException other) {
            throw new Refusal(SourceRefusal.NOT_UTF8);
        }
    }

    private static void records(CSVParser parser, Consumer<Cells> each) throws CharacterCodingException {
        var records = parser.iterator();
        if (!hasNext(parser, records)) throw new Refusal(SourceRefusal.EMPTY);
        var head = new Head(records.next().toList());
        for (int line = 1; hasNext(parser, records); line++)
            each.accept(head.line(line, records.next().toList()));
    }

    private static boolean hasNext(CSVParser parser, java.util.Iterator<CSVRecord> records)
            throws CharacterCodingException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException malformed) {
            for (Throwable cause = malformed; cause != null; cause = cause.getCause())
                if (cause instanceof CharacterCodingException coding) throw coding;
            throw new Refusal(SourceRefusal.BROKEN, Long.toString(parser.getCurrentLineNumber() + 1));
        }
    }
}
