package id.kipp.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tests that mean nothing, or cannot hold, on a server that {@code -Dspring.mongodb.uri} names; all others may run there. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(NotOnASecondServer.Condition.class)
public @interface NotOnASecondServer {

    /** Why, in words for whoever reads the list of what did not run. */
    String value();

    /** Left out only where another server is given. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (!TestStore.isElsewhere()) return ConditionEvaluationResult.enabled("on the embedded engine");
            return AnnotationSupport.findAnnotation(context.getElement(), NotOnASecondServer.class)
                    .map(not -> ConditionEvaluationResult.disabled(not.value()))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("may run anywhere"));
        }
    }
}
