/** Commitment days: opened, led signature by signature, and printed. */
@org.jspecify.annotations.NullMarked
package id.kipp.ui.signing;
