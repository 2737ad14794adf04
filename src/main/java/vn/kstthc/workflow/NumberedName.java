package vn.kstthc.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The name of a task with the case number before it and what the work is about behind it, as every list of the engine
 * shows it from the start.
 */
record NumberedName(Expression name) implements Expression {

    /** Stands between the case number and the name. */
    static final String SEPARATOR = " · ";

    private static final int LONGEST_ABOUT = 120;

    @Override
    public Object getValue(VariableScope scope) {
        var plain = Objects.toString(name.getValue(scope), "");
        return scope instanceof DelegateExecution execution
                ? Objects.toString(execution.getProcessBusinessKey(), "") + SEPARATOR + plain + about(scope)
                : plain;
    }

    private static String about(VariableScope scope) {
        var about = Objects.toString(scope.getVariable(Processes.ABOUT), "");
        return about.isEmpty() ? "" : ": " + shortened(about);
    }

    /** A name has to fit into a line of a list. */
    private static String shortened(String about) {
        return about.length() <= LONGEST_ABOUT ? about : about.substring(0, LONGEST_ABOUT - 1) + "…";
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        name.setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return name.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
