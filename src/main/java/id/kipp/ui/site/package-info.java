/** The public site's door: takes requests of whoever has not signed in, and sends what {@code site} answers. */
@NullMarked
package id.kipp.ui.site;

import org.jspecify.annotations.NullMarked;
