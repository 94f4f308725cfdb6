/** What those who judge work at, in every round by the same pages: their list, their sheet, their team's room, what they decide. */
@NullMarked
package id.kipp.ui.judging;

import org.jspecify.annotations.NullMarked;
