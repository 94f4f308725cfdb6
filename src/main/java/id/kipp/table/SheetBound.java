package id.kipp.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.kipp.kernel.Refusal;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Looks at a part of a workbook before the library does. The library makes room for a row as far as a cell says it lies, and
 * for texts as far as a cell says its text stands in their list. Any part may be named as a sheet, so all are looked at, and
 * by the library's own parser and rules: where this cannot read on, neither can the library.
 */
final class SheetBound {

    /** Digits of a text's place in the list of texts; no list within bounds holds more of them. */
    private static final int MOST_DIGITS = 7;

    private static final XMLInputFactory PARSER = parser();

    private final XMLStreamReader part;
    private boolean inSheet;
    private boolean inRow;
    private boolean inCell;
    private boolean isText;
    private int column;
    private int digits;

    private SheetBound(XMLStreamReader part) {
        this.part = part;
    }

    /** @throws Refusal {@code table.too-many-columns}, {@code table.broken} where it nests what is never nested */
    static void check(InputStream content) {
        try {
            var check = new SheetBound(PARSER.createXMLStreamReader(content));
            while (check.part.hasNext()) check.look(check.part.next());
        } catch (XMLStreamException | IndexOutOfBoundsException | IllegalArgumentException noXml) {
            return; // a picture, or nothing that is read further than here
        }
    }

    private void look(int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new Refusal(TableRefusal.BROKEN);
            case XMLStreamConstants.START_ELEMENT -> open(part.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> close(part.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say(part.getText());
            default -> {}
        }
    }

    private void open(String element) {
        if (element.equals("sheetData")) inSheet = opened(inSheet);
        else if (inSheet && element.equals("row")) {
            inRow = opened(inRow);
            column = 0;
        } else if (inRow && element.equals("c")) {
            inCell = opened(inCell);
            place();
        }
    }

    private static boolean opened(boolean already) {
        if (already) throw new Refusal(TableRefusal.BROKEN);
        return true;
    }

    private void place() {
        var says = part.getAttributeValue(null, "r");
        if (says != null) column = new CellAddress(says).getColumn();
        if (column >= TableReader.MOST_COLUMNS)
            throw new Refusal(TableRefusal.TOO_MANY_COLUMNS, TableReader.MOST_COLUMNS);
        column++;
        isText = "s".equals(part.getAttributeValue(null, "t"));
        digits = 0;
    }

    private void say(String text) {
        if (!inCell || !isText) return;
        digits += (int) text.chars().filter(Character::isDigit).count();
        if (digits > MOST_DIGITS) throw new Refusal(TableRefusal.BROKEN);
    }

    private void close(String element) {
        switch (element) {
            case "sheetData" -> inSheet = false;
            case "row" -> inRow = false;
            case "c" -> inCell = false;
            default -> {}
        }
    }

    /** Set up as the library does it. */
    private static XMLInputFactory parser() {
        var parser = new InputFactoryImpl();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return parser;
    }
}
