package id.kipp.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record inside another whose fields are stored beside those of the other, not in a document of their own: so what belongs
 * together can be one thing in the code where the stored document, its indexes and what is recorded of it stay as they are.
 * Never null; its fields may be.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Flat {}
