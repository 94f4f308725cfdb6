package id.kipp.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Cuts Tika's XHTML events into passages of plain text: the markup itself goes nowhere. */
final class PassageHandler extends DefaultHandler {

    /** Enough of it: the rest of the file is left unread, on purpose. */
    static final class Enough extends SAXException {}

    private static final int MOST_CHARACTERS = 2_000_000;
    static final int MOST_PASSAGES = 2_000;
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol");
    private static final Set<String> LINES = Set.of("tr", "li", "br");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Cut cut;
    private final BooleanSupplier outOfTime;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder heading = new StringBuilder();
    private int number;
    private int characters;
    private boolean inBody;
    private boolean inHeading;
    private boolean inParagraph;
    private int cellsDeep;

    PassageHandler(Cut cut, BooleanSupplier outOfTime) {
        this.cut = cut;
        this.outOfTime = outOfTime;
    }

    /** What has been read so far; complete once the parser is done. */
    List<Passage> passages() {
        close();
        return List.copyOf(passages);
    }

    /** How many pages, slides or sheets went by. */
    int number() {
        return number;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("body")) {
            inBody = true;
        }
        if (cut.begins(name, attributes)) {
            close();
            number++;
        }
        inHeading = inHeading || cut.heads(name);
        inParagraph = inParagraph || name.equals("p");
        cellsDeep += CELLS.contains(name) ? 1 : 0;
        if (outOfTime.getAsBoolean() || passages.size() >= MOST_PASSAGES) {
            throw new Enough();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (cut.heads(name)) {
            inHeading = false;
        }
        inParagraph = inParagraph && !name.equals("p");
        if (CELLS.contains(name)) {
            cellsDeep--;
            text.append('\t');
        } else if (cellsDeep > 0) {
            text.append(' '); // paragraphs inside a cell do not break its row
        } else if (PARAGRAPHS.contains(name)) {
            text.append("\n\n");
        } else if (LINES.contains(name)) {
            text.append('\n');
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        if (!inBody) {
            return;
        }
        characters += length;
        if (characters > MOST_CHARACTERS || outOfTime.getAsBoolean()) {
            throw new Enough();
        }
        (inHeading ? heading : text).append(ch, start, length);
    }

    /** Inside a paragraph a line's end; between elements only the look of Tika's markup. */
    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
        if (inParagraph) {
            characters(ch, start, length);
        }
    }

    private void close() {
        var body = PlainText.tidy(text);
        var head = PlainText.tidy(heading).replace('\n', ' ');
        if (!body.isEmpty() || !head.isEmpty()) {
            passages.add(new Passage(cut.anchor + "-" + Math.max(1, number), head, body));
        }
        text.setLength(0);
        heading.setLength(0);
    }

    /** Where one passage ends and the next begins, by the marks Tika makes for each kind of file. */
    enum Cut {
        PAGES("page") {
            @Override
            boolean begins(String name, Attributes attributes) {
                return isDiv(name, attributes, "page");
            }
        },
        SLIDES("slide") {
            @Override
            boolean begins(String name, Attributes attributes) {
                return isDiv(name, attributes, "slide-content");
            }
        },
        SHEETS("sheet") {
            @Override
            boolean begins(String name, Attributes attributes) {
                return name.equals("h1");
            }

            @Override
            boolean heads(String name) {
                return name.equals("h1");
            }
        },
        PARTS("part") {
            @Override
            boolean begins(String name, Attributes attributes) {
                return heads(name);
            }

            @Override
            boolean heads(String name) {
                return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
            }
        };

        private final String anchor;

        Cut(String anchor) {
            this.anchor = anchor;
        }

        abstract boolean begins(String name, Attributes attributes);

        boolean heads(String name) {
            return false;
        }

        private static boolean isDiv(String name, Attributes attributes, String kind) {
            return name.equals("div") && kind.equals(attributes.getValue("class"));
        }
    }
}
