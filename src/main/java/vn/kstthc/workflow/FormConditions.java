package vn.kstthc.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates the "hide" conditions of forms with the engine's FEEL. */
@Component
class FormConditions {

    boolean anyTrue(List<String> conditions, Map<String, @Nullable Object> values) {
        return conditions.stream().anyMatch(condition -> isTrue(condition, values));
    }

    private static boolean isTrue(String condition, Map<String, @Nullable Object> values) {
        var dmn = (DefaultDmnEngineConfiguration)
                Context.getProcessEngineConfiguration().getDmnEngineConfiguration();
        Object result = dmn.getFeelEngine()
                .evaluateSimpleExpression(condition, Variables.fromMap(values).asVariableContext());
        return Boolean.TRUE.equals(result);
    }
}
