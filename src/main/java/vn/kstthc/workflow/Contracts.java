package vn.kstthc.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds the contract of a task or of a start form. Looked up late: contracts use services that need the engine. */
@Component
class Contracts {

    private final SingletonSupplier<Map<TaskKey, TaskContract>> tasks;
    private final SingletonSupplier<Map<String, StartContract>> starts;

    /** A user task within its process. */
    record TaskKey(String process, String task) {}

    Contracts(ObjectProvider<TaskContract> tasks, ObjectProvider<StartContract> starts) {
        this.tasks = SingletonSupplier.of(() -> tasks.stream()
                .collect(Collectors.toUnmodifiableMap(
                        c -> new TaskKey(c.processKey(), c.taskKey()), Function.identity())));
        this.starts = SingletonSupplier.of(() ->
                starts.stream().collect(Collectors.toUnmodifiableMap(StartContract::processKey, Function.identity())));
    }

    Optional<TaskContract> find(TaskRef task) {
        return Optional.ofNullable(tasks.obtain().get(new TaskKey(task.processKey(), task.taskKey())));
    }

    /** @throws IllegalStateException when a model has a task that no module serves; the lint finds it first */
    TaskContract require(TaskRef task) {
        return find(task)
                .orElseThrow(() ->
                        new IllegalStateException("No TaskContract for " + task.processKey() + "/" + task.taskKey()));
    }

    Optional<StartContract> findStart(String processKey) {
        return Optional.ofNullable(starts.obtain().get(processKey));
    }
}
