package vn.kstthc.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Refusal;

/**
 * What a form shows when it opens, straight from the domain and never stored. Only for the person who may complete the
 * task or waits for it: whoever merely may read tasks (supervisors, administrators) gets none of it.
 */
@Component
class Prefill {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final Contracts contracts;
    private final EngineDoor door;

    Prefill(Contracts contracts, EngineDoor door) {
        this.contracts = contracts;
        this.door = door;
    }

    Map<String, TypedValue> ofTask(CommandExecutor executor, String taskId, @Nullable Collection<String> names) {
        return asked(executor, names, context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            var me = TaskAccess.current(context);
            if (me.isPresent() && !TaskAccess.isMine(task, me.get()) && !TaskAccess.isAwaited(task, me.get())) {
                return Map.of();
            }
            return context.runWithoutAuthorization(() -> {
                var ref = TaskRefs.of(task);
                return contracts.find(ref).map(c -> c.prefill(ref)).orElse(Map.of());
            });
        });
    }

    Map<String, TypedValue> ofStart(CommandExecutor executor, String definitionId, @Nullable Collection<String> names) {
        return asked(executor, names, context -> start(context, definitionId));
    }

    /** The deployed start form with its prefill inside. */
    InputStream startForm(CommandExecutor executor, String definitionId, InputStream form) {
        try {
            return FilledForm.of(form, executor.execute(context -> start(context, definitionId)));
        } catch (Refusal e) {
            throw door.translate(e);
        }
    }

    private Map<String, Object> start(CommandContext context, String definitionId) {
        var process = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        return context.runWithoutAuthorization(() -> contracts
                .findStart(process.getKey())
                .map(StartContract::prefill)
                .orElse(Map.of()));
    }

    private interface Source {
        Map<String, Object> read(CommandContext context);
    }

    private Map<String, TypedValue> asked(CommandExecutor executor, @Nullable Collection<String> names, Source source) {
        try {
            Map<String, TypedValue> values = new LinkedHashMap<>();
            executor.execute(source::read).forEach((name, value) -> {
                if (names == null || names.contains(name)) {
                    values.put(name, typed(value));
                }
            });
            return values;
        } catch (Refusal e) {
            throw door.translate(e);
        }
    }

    /** The types that form-js reads: dates as ISO text, lists and maps as JSON. */
    private static TypedValue typed(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Number) {
            return Variables.untypedValue(value);
        }
        if (value instanceof Collection<?>
                || value instanceof Map<?, ?>
                || value.getClass().isArray()) {
            return SpinValues.jsonValue(json(value)).create();
        }
        return Variables.stringValue(value.toString());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A prefill is not writable as JSON", e);
        }
    }
}
