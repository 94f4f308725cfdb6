package id.kipp.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on a public method of a service that anyone signed in may call, because all it reads and writes is found by the
 * actor's own id. Where it does not stand, asking for the id counts for no rule.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Own {}
