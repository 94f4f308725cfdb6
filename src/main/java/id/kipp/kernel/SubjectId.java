package id.kipp.kernel;

import org.jspecify.annotations.Nullable;

/**
 * By what something is known that can be judged: a proposal today. Two are equal where their values are, whatever class names
 * them, so that whoever judges need not know what it is; each class that implements this says so.
 */
public interface SubjectId {

    /** The kind of those whose value does not begin with one. */
    String PROPOSAL = "proposal";

    /** Of a kind other than a proposal it begins with the kind and a colon. */
    String value();

    default String kind() {
        var end = value().indexOf(':');
        return end < 0 ? PROPOSAL : value().substring(0, end);
    }

    static SubjectId of(String value) {
        return new Known(value);
    }

    /** One of which nothing else is known. */
    record Known(String value) implements SubjectId {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SubjectId that && that.value().equals(value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
