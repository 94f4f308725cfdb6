package id.kipp.kernel;

/**
 * Counts words as the limits of forms mean them; {@code words.js} counts the same in the browser, held by one table of cases.
 *
 * <p>White space is what Unicode calls so, and the space without width. What is invisible is nothing. A word has a letter or a
 * digit: bullets, dashes and signs that stand alone are none, nor is the number or letter that begins a line of a list ("1.",
 * "b)", "(iv)").
 */
public final class Words {

    /** Of a number or a letter that begins a line of a list. */
    private static final int LONGEST_NUMBER = 3;

    private static final int LONGEST_ROMAN = 5;

    private static final int BRACKET_AND_DOT = 2;

    private Words() {}

    /** @return how many words the text has; nought for what looks empty. Looks at each sign once: whole forms are counted at each save */
    public static int in(String text) {
        var line = new Line();
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (isInvisible(sign)) continue;
            if (endsLine(sign)) line.end();
            else if (parts(sign)) line.endWord();
            else line.add(sign);
        }
        line.end();
        return line.words;
    }

    /** Whether nobody would see anything of it. */
    public static boolean isEmpty(String text) {
        return text.codePoints().allMatch(sign -> parts(sign) || isInvisible(sign));
    }

    private static boolean endsLine(int sign) {
        return sign == '\n' || sign == '\r' || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
    }

    /** What Unicode calls white space, and the space without width; the same set stands in words.js. */
    private static boolean parts(int sign) {
        if (sign <= ' ') return sign == ' ' || sign >= '\t' && sign <= '\r';
        return sign == 0x85 || sign == 0xA0 || sign == 0x200B || sign >= 0x1680 && isSpace(sign);
    }

    private static boolean isSpace(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** What nobody sees: control and format characters, fillers, variation selectors. */
    private static boolean isInvisible(int sign) {
        if (sign >= ' ' && sign < 0x7F || parts(sign)) return false;
        var type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || sign >= 0xFE00 && sign <= 0xFE0F
                || isFiller(sign);
    }

    private static boolean isFiller(int sign) {
        return switch (sign) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    /** Where one is in a line: what stands of the word, and what came before it. */
    private static final class Line {

        private final StringBuilder head = new StringBuilder(); // as much as a number of a list has
        private boolean saysSomething;
        private boolean begun;
        private boolean numbered;
        private int words;

        void add(int sign) {
            if (head.length() <= LONGEST_ROMAN + BRACKET_AND_DOT) head.appendCodePoint(sign);
            saysSomething |= saysSomething(sign);
        }

        private static boolean saysSomething(int sign) {
            if (Character.isLetter(sign)) return true;
            return switch (Character.getType(sign)) {
                case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                default -> false;
            };
        }

        void endWord() {
            if (saysSomething) {
                if (!begun && !numbered && isNumberOfList(head)) {
                    numbered = true;
                } else {
                    words++;
                    begun = true;
                }
            }
            head.setLength(0);
            saysSomething = false;
        }

        void end() {
            endWord();
            begun = false;
            numbered = false;
        }
    }

    /** "1.", "b)", "(iv)". */
    private static boolean isNumberOfList(CharSequence word) {
        int from = word.charAt(0) == '(' ? 1 : 0;
        int end = word.length() - 1;
        if (end <= from || end - from > LONGEST_ROMAN || word.charAt(end) != '.' && word.charAt(end) != ')')
            return false;
        var inside = word.subSequence(from, end);
        if (inside.length() <= LONGEST_NUMBER && all(inside, "0123456789")) return true;
        return inside.length() == 1 && isLatin(inside.charAt(0)) || all(inside, "ivxIVX");
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static boolean all(CharSequence word, String of) {
        return word.chars().allMatch(c -> of.indexOf(c) >= 0);
    }
}
