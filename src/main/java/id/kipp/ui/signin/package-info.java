/**
 * Signing in, and the pages behind one-time links. What helps to sign in is a {@link id.kipp.ui.signin.SignInHelp}, another
 * way in a {@link id.kipp.ui.signin.SignInWay}; another module may have either.
 */
@NamedInterface("signin")
@NullMarked
package id.kipp.ui.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
