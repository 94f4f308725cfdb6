package id.kipp.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** A component that is there only where the application may be a demo; one that is started for real does not know it. */
@Component
@Conditional(DemoStart.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface DemoPart {}
