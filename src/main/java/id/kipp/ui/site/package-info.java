/** The public site: what anyone may read without signing in. */
@NullMarked
package id.kipp.ui.site;

import org.jspecify.annotations.NullMarked;
