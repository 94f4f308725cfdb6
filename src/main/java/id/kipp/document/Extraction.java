package id.kipp.document;

import id.kipp.document.PassageHandler.Cut;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads one file. Runs in the child JVM only: whatever a file does to it, the server does not notice. */
class Extraction {

    private static final String PROTECTED = "application/x-tika-ooxml-protected";

    /** A file inside a file is not opened: nobody hands in evidence that way, and it is where bombs nest. */
    private static final EmbeddedDocumentExtractor NOTHING_INSIDE = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream file, ContentHandler handler, Metadata metadata, boolean html) {}
    };

    private final Set<Kind> warm = EnumSet.noneOf(Kind.class);
    private final Detector detector = new DefaultDetector();
    private final Parser pdf = new PDFParser();
    private final Parser office = new OOXMLParser();
    private final Parser openDocument = new OpenDocumentParser();

    /** Loads what reading this kind takes, so that a file's own time is spent on the file. */
    void warm(Kind kind) {
        if (!warm.add(kind.isImage() ? Kind.PNG : kind == Kind.PDF ? Kind.PDF : Kind.DOCX)) {
            return;
        }
        var words = List.of("Contoh");
        try {
            switch (kind) {
                case PDF -> warm(SampleFiles.letter("Contoh", words), Kind.PDF);
                case DOCX, XLSX, PPTX, ODT -> warm(SampleFiles.docx("Contoh", words), Kind.DOCX);
                case JPG, PNG -> ImageIO.scanForPlugins();
            }
        } catch (IOException | RuntimeException e) {
            return; // then the file itself will say what is wrong
        }
    }

    private void warm(byte[] sample, Kind kind) throws IOException {
        try (var in = TikaInputStream.get(sample)) {
            detector.detect(in, new Metadata());
            parse(in, kind, new Metadata(), () -> false);
        }
    }

    Findings read(Path file, BooleanSupplier outOfTime) throws IOException {
        var metadata = new Metadata();
        try (var in = TikaInputStream.get(file)) {
            var type = detector.detect(in, metadata).getBaseType().toString();
            if (type.equals(PROTECTED)) {
                return Findings.only(ReadingState.ENCRYPTED, type);
            }
            var kind = kind(type);
            if (kind.isEmpty()) {
                return Findings.only(
                        Containers.isBroken(type, file) ? ReadingState.DAMAGED : ReadingState.REJECTED, type);
            }
            if (kind.get().isImage()) {
                return Findings.picture(Pictures.check(file), type);
            }
            return parse(in, kind.get(), metadata, outOfTime);
        }
    }

    private Findings parse(TikaInputStream in, Kind kind, Metadata metadata, BooleanSupplier outOfTime)
            throws IOException {
        var cut =
                switch (kind) {
                    case PDF -> Cut.PAGES;
                    case PPTX -> Cut.SLIDES;
                    case XLSX -> Cut.SHEETS;
                    default -> Cut.PARTS;
                };
        var handler = new PassageHandler(cut, outOfTime);
        boolean whole = kind == Kind.PDF ? Containers.pdfEnds(in.getPath()) : Containers.zipEnds(in.getPath());
        try {
            metadata.set(Metadata.CONTENT_TYPE, kind.mediaType());
            parser(kind).parse(in, handler, metadata, context());
        } catch (EncryptedDocumentException e) {
            return kind == Kind.PDF ? opened(in.getPath(), outOfTime) : encrypted(kind);
        } catch (TikaException | SAXException | IOException | RuntimeException | StackOverflowError e) {
            whole = false;
        }
        return new Report(kind, handler, metadata).findings(whole);
    }

    private Findings opened(Path file, BooleanSupplier outOfTime) throws IOException {
        var opened = SealedAttachments.opened(file);
        if (opened.isEmpty()) return encrypted(Kind.PDF);
        try (var in = TikaInputStream.get(opened.get())) {
            return parse(in, Kind.PDF, new Metadata(), outOfTime);
        }
    }

    private static Findings encrypted(Kind kind) {
        return Findings.only(ReadingState.ENCRYPTED, kind.mediaType());
    }

    Optional<Kind> kind(String mediaType) {
        return Kind.of(mediaType);
    }

    Parser parser(Kind kind) {
        return switch (kind) {
            case PDF -> pdf;
            case DOCX, XLSX, PPTX -> office;
            case ODT -> openDocument;
            case JPG, PNG -> throw new IllegalArgumentException("a picture has no text");
        };
    }

    private ParseContext context() {
        var context = new ParseContext();
        context.set(DocumentSelector.class, embedded -> false);
        context.set(EmbeddedDocumentExtractor.class, NOTHING_INSIDE);
        context.set(Parser.class, EmptyParser.INSTANCE); // else Tika looks for all its parsers again with every file
        var pdfs = new PDFParserConfig();
        pdfs.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdfs);
        var offices = new OfficeParserConfig();
        offices.setExtractMacros(false);
        offices.setUseSAXDocxExtractor(true); // reads as it goes: no tree of the whole document in memory
        offices.setUseSAXPptxExtractor(true);
        context.set(OfficeParserConfig.class, offices);
        return context;
    }
}
