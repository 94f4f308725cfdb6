/** The administrator's desk: accounts, letters, the audit trail. */
@NullMarked
package id.kipp.ui.admin;

import org.jspecify.annotations.NullMarked;
