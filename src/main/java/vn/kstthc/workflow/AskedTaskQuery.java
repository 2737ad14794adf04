package vn.kstthc.workflow;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import vn.kstthc.shared.Refusal;

/**
 * A task query as callers ask it. The engine refuses expressions only at the top of such a query; here none may hide in
 * an alternative ("orQueries") either: whoever may write an expression may run any code.
 */
final class AskedTaskQuery extends TaskQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient EngineDoor door;

    AskedTaskQuery(CommandExecutor commandExecutor, EngineDoor door) {
        super(commandExecutor);
        this.door = door;
    }

    @Override
    public void addOrQuery(TaskQueryImpl alternative) {
        if (hasExpression(alternative)) {
            throw door.translate(Refusal.badRequest("workflow.refusal.expression"));
        }
        super.addOrQuery(alternative);
    }

    private static boolean hasExpression(TaskQueryImpl query) {
        return !query.getExpressions().isEmpty()
                || query.getQueries().stream().anyMatch(inner -> inner != query && hasExpression(inner));
    }
}
