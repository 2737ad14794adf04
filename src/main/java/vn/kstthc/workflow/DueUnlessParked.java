package vn.kstthc.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.Parked;

/** The due date of a task; none while the clock of its deadline is stopped. */
record DueUnlessParked(Expression due) implements Expression {

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        var value = due.getValue(scope);
        return value instanceof Date date ? shown(date) : value;
    }

    static @Nullable Date shown(Date date) {
        return Parked.is(date.toInstant()) ? null : date;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        due.setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return due.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return due.isLiteralText();
    }
}
