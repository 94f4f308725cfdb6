/**
 * Accounts as people see them: lists of them, one of them, one's own.
 */
@NullMarked
package id.kipp.ui.people;

import org.jspecify.annotations.NullMarked;
