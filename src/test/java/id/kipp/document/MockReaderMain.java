package id.kipp.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mock.MockParser;

/** A reader child that also reads Tika's mock documents, which hang, fill the memory or end the JVM when told to. */
final class MockReaderMain {

    static final String TYPE = "application/mock+xml";

    public static void main(String[] args) throws IOException {
        var out = System.out;
        System.setOut(System.err);
        ReaderMain.serve(
                new Extraction() {
                    @Override
                    Optional<Kind> kind(String mediaType) {
                        return mediaType.equals(TYPE) ? Optional.of(Kind.PDF) : super.kind(mediaType);
                    }

                    @Override
                    Parser parser(Kind kind) {
                        return new MockParser();
                    }

                    @Override
                    void warm(Kind kind) {
                        // nothing of what real documents need is used here
                    }
                },
                System.in,
                out);
    }
}
