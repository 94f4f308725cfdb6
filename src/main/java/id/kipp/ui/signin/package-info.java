/**
 * Signing in, and the pages behind one-time links. What helps to sign in is a {@link id.kipp.ui.signin.SignInHelp}.
 */
@NullMarked
package id.kipp.ui.signin;

import org.jspecify.annotations.NullMarked;
